// Help while typing: says how a number, an amount or a year is understood, and the total with it. The server decides in the end.
(() => {
  const half = (text) => text.normalize("NFKC").replace(/\s+/g, "");
  const eras = { R: 2018, "令和": 2018, H: 1988, "平成": 1988, S: 1925, "昭和": 1925 };

  const number = (text, unit) => {
    let plain = half(text);
    if (/[0-9０-９][\s\u3000]+[0-9０-９]/.test(text)) return null;
    if (unit && plain.endsWith(half(unit))) plain = plain.slice(0, -half(unit).length);
    const match = /^([▲△−-])?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$/.exec(plain);
    return match ? (match[1] ? -1 : 1) * Number(match[2].replaceAll(",", "")) : null;
  };

  const written = (value) => (value < 0 ? "▲" : "") + Math.abs(value).toLocaleString("ja-JP", { maximumFractionDigits: 6 });

  const year = (text) => {
    const plain = half(text).toUpperCase();
    const western = /^((?:19|20)\d\d)(?:年度?)?$/.exec(plain);
    const own = /^(令和|平成|昭和|[RHS])(元|\d{1,2})(?:年度?)?$/.exec(plain);
    if (western) return Number(western[1]);
    return own ? eras[own[1]] + (own[2] === "元" ? 1 : Number(own[2])) : null;
  };

  const era = (value) => {
    const [name, start] = value > 2018 ? ["令和", 2018] : value > 1988 ? ["平成", 1988] : ["昭和", 1925];
    return `${name}${value - start === 1 ? "元" : value - start}年度（${value}）`;
  };

  const readings = {
    year: (input) => {
      const value = year(input.value);
      return value === null ? null : era(value);
    },
    number: (input) => {
      const value = number(input.value, input.dataset.unit);
      return value === null ? null : written(value) + (input.dataset.unit || "");
    },
    amount: (input) => {
      const value = number(input.value, input.dataset.unit);
      if (value === null) return null;
      const whole = input.dataset.unit === "千円" ? `（${written(value * 1000)}円）` : "";
      return written(value) + (input.dataset.unit || "") + whole;
    },
  };

  const total = (input) => {
    const form = input.form;
    const place = form?.querySelector(".live-total");
    if (!place || form.dataset.others === undefined) return;
    const value = number(input.value, input.dataset.unit);
    place.hidden = value === null;
    if (value !== null) place.querySelector("output").textContent = written(Number(form.dataset.others) + value) + input.dataset.unit;
  };

  document.addEventListener("input", (event) => {
    const input = event.target;
    const say = input.dataset && readings[input.dataset.help];
    if (!say) return;
    const output = input.parentElement.querySelector(".as-read");
    const kind = input.form?.querySelector(`[name="${input.name.replace(/value$/, "kind")}"]:checked`)?.value ?? "number";
    const words = input.value.trim() && kind === "number" ? say(input) : "";
    output.textContent = words ? `＝ ${words}` : "";
    if (input.dataset.help === "amount") total(input);
  });
})();
