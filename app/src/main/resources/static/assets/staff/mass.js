// Ticks of the list of projects: one tick for all of them, and how many there are.
(() => {
  const all = document.getElementById("tick-all");
  const count = document.getElementById("tick-count");
  const ticks = [...document.querySelectorAll("input[type=checkbox][name=project]")];
  if (!all || !ticks.length) return;
  const draw = () => {
    const chosen = ticks.filter((tick) => tick.checked).length;
    all.checked = chosen === ticks.length;
    all.indeterminate = chosen > 0 && chosen < ticks.length;
    count.textContent = chosen ? count.dataset.count.replace("{0}", chosen) : "";
  };
  all.hidden = false;
  all.addEventListener("change", () => {
    for (const tick of ticks) tick.checked = all.checked;
    draw();
  });
  for (const tick of ticks) tick.addEventListener("change", draw);
  window.addEventListener("pageshow", draw);
  draw();
})();
