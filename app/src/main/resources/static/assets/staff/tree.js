// Arrows move through the lines of the tree; Enter is the link's own.
(() => {
  const tree = document.getElementById("tree");
  if (!tree) return;
  tree.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step) return;
    const links = [...tree.querySelectorAll(".tn a")];
    const next = links[links.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
})();
