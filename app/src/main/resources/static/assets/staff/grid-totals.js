// Live totals of the grid of costs: by line, by year, by branch and over all. Where a year has an amount of all bearers together, those of
// single bearers are parts of it and are not added again; what is no number is never counted as 0.
window.ShirubeTotals = (table) => {
  const cells = window.ShirubeCells;
  const words = { unit: table.dataset.unit, placeholder: table.dataset.placeholder, decimals: Number(table.dataset.decimals) };
  const put = (name, sum) => {
    const target = table.querySelector(`[data-sum="${name}"]`);
    if (target) target.textContent = sum === undefined ? "—" : cells.number(sum);
  };
  const sums = new Map();
  const add = (name, amount) => sums.set(name, (sums.get(name) ?? 0n) + amount);
  const groups = new Map();
  for (const row of table.querySelectorAll("tr.line")) {
    let line;
    for (const input of row.querySelectorAll("input.cell")) {
      const value = cells.read(input.value, words);
      const key = `${row.dataset.project}:${input.dataset.year}`;
      if (!groups.has(key)) groups.set(key, { bands: row.dataset.bands.split(" "), year: input.dataset.year, whole: null, parts: [] });
      const stands = value.kind !== "none" || input.dataset.standing === "true";
      if (row.dataset.party) groups.get(key).parts.push(value);
      else if (stands) groups.get(key).whole = value;
      if (value.kind === "number") line = (line ?? 0n) + value.thousandths;
    }
    put(row.dataset.line, line);
  }
  for (const { bands, year, whole, parts } of groups.values()) {
    for (const value of whole ? [whole] : parts) {
      if (value.kind !== "number") continue;
      for (const band of ["all", ...bands].filter(Boolean)) {
        add(`${band}:${year}`, value.thousandths);
        add(`${band}:`, value.thousandths);
      }
    }
  }
  for (const target of table.querySelectorAll("[data-sum*=':']")) put(target.dataset.sum, sums.get(target.dataset.sum));
};
