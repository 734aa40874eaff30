// What is left of each amount while a project is split. Nothing is rounded: amounts are whole numbers of thousandths.
(() => {
  const table = document.getElementById("split-costs");
  const cells = window.ShirubeCells;
  if (!table || !cells) return;
  const draw = (row) => {
    const whole = row.querySelector("[data-whole]");
    const words = { unit: whole.dataset.unit, placeholder: "", decimals: 3 };
    let rest = cells.read(whole.dataset.whole, words).thousandths;
    let bad = false;
    for (const input of row.querySelectorAll("input")) {
      const value = cells.read(input.value, words);
      if (value.kind === "number") rest -= value.thousandths;
      else if (value.kind !== "none") bad = true;
    }
    const out = row.querySelector("output");
    out.textContent = bad ? table.dataset.bad : cells.number(rest);
    out.classList.toggle("rest-bad", bad || rest !== 0n);
  };
  for (const row of table.tBodies[0].rows) {
    draw(row);
    row.addEventListener("input", () => draw(row));
  }
})();
