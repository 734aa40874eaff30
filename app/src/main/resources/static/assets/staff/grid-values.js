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

  // For sheet.js, in the words of the table: 千円 or 円, and how many digits after the point.
  const words = (input) => {
    const table = input.closest("table").dataset;
    return { unit: table.unit, placeholder: table.placeholder, decimals: Number(table.decimals) };
  };
  const amounts = {
    bad: (text, input) => read(text, words(input)).kind === "bad",
    same: (one, other, input) => same(read(one, words(input)), read(other, words(input))),
    tidy: (text, input) => {
      const value = read(text, words(input));
      return value.kind === "bad" ? text.replace(/\n/g, " ").trim() : write(value, words(input));
    },
    // Mended without thousands: a digit put into 5,150 would leave the comma in a wrong place.
    mend: (text, input) => (read(text, words(input)).kind === "number" ? text.replaceAll(",", "") : text),
  };
  if (window.ShirubeReaders) window.ShirubeReaders.amount = amounts;

  return { read, same, number, write };
})();
