// What a cell of the grid of costs says: a number, —, 未定 or nothing. The server reads by the same rules (EnteredCost); one list of cases
// tests both. Amounts are whole numbers of thousandths, so that nothing is rounded.
window.ShirubeCells = (() => {
  const DASHES = /^[-‐‑‒–—―−─ー━－]{1,2}$/;
  const SPACES = /[\s\u3000\u200b\ufeff]+/g;
  const NUMBER = /^([▲-])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
  const PARTED = /[0-9０-９][\s\u3000]+[0-9０-９]/;
  const SCALE = 1000n;
  const LONGEST = 12;

  const fold = (text) =>
    text.replace(SPACES, "")
      .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[‐‑‒–—―−─]/g, "-")
      .replace(/△/g, "▲");

  // kind: none, undefined, placeholder, number (with thousandths) or bad.
  const read = (text, words) => {
    const bare = text.replace(SPACES, "");
    if (bare === "") return { kind: "none" };
    if (DASHES.test(bare)) return { kind: "undefined" };
    if (bare === words.placeholder) return { kind: "placeholder" };
    if (PARTED.test(text)) return { kind: "bad" };
    let key = fold(text);
    if (key.endsWith(words.unit)) key = key.slice(0, -words.unit.length);
    const found = NUMBER.exec(key);
    if (!found) return { kind: "bad" };
    const digits = found[2].replaceAll(",", "").replace(/^0+(?=\d)/, "");
    const part = (found[3] ?? "").replace(/0+$/, "");
    if (digits.length > LONGEST || part.length > words.decimals) return { kind: "bad" };
    const amount = BigInt(digits) * SCALE + BigInt(part.padEnd(3, "0"));
    return { kind: "number", thousandths: found[1] ? -amount : amount };
  };

  const same = (one, other) => one.kind === other.kind && one.kind !== "bad" && one.thousandths === other.thousandths;

  // 1,234.5 with ▲ for minus.
  const number = (thousandths) => {
    const minus = thousandths < 0n;
    const amount = minus ? -thousandths : thousandths;
    const whole = String(amount / SCALE).replace(/\B(?=(\d{3})+$)/g, ",");
    const part = String(amount % SCALE).padStart(3, "0").replace(/0+$/, "");
    return (minus && amount ? "▲" : "") + whole + (part ? `.${part}` : "");
  };

  const write = (value, words) =>
    ({ none: "", undefined: "—", placeholder: words.placeholder, number: value.kind === "number" ? number(value.thousandths) : "" })[value.kind];

  // A block as Excel copies it: tabs between cells, quotes around cells with line breaks.
  const block = (text) => {
    const rows = [[]];
    let cell = "";
    let quoted = false;
    const end = () => {
      rows.at(-1).push(cell);
      cell = "";
    };
    const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (let at = 0; at < source.length; at++) {
      const sign = source[at];
      if (quoted) {
        if (sign !== '"') cell += sign === "\n" ? " " : sign;
        else if (source[at + 1] === '"') cell += source[++at];
        else quoted = false;
      } else if (sign === '"' && cell === "") quoted = true;
      else if (sign === "\t") end();
      else if (sign === "\n") {
        end();
        rows.push([]);
      } else cell += sign;
    }
    end();
    return rows;
  };

  return { read, same, number, write, block };
})();
