// "Where from?" beside the page: the panel opens in place, Esc closes it and gives the focus back to the value.
(() => {
  const panel = document.getElementById("where");
  if (!panel || !window.htmx) return;
  let asked = null;
  let trail = [];

  const close = () => {
    panel.hidden = true;
    trail = [];
    panel.replaceChildren();
    if (asked) {
      asked.classList.remove("asked");
      asked.setAttribute("aria-expanded", "false");
      asked.focus();
      asked = null;
    }
  };

  const show = async (href) => {
    await window.htmx.ajax("GET", href, { target: panel, swap: "innerHTML" });
    panel.hidden = false;
    const back = panel.querySelector("#where-back");
    if (back) back.hidden = trail.length < 2;
    const hit = panel.querySelector(".hit") || panel.querySelector(".hit-row");
    const page = panel.querySelector(".page");
    if (hit && page) page.scrollTop = hit.getBoundingClientRect().top - page.getBoundingClientRect().top - page.clientHeight / 3;
    const title = panel.querySelector("#where-h");
    if (title) title.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (event.target.closest("#where-close")) return close();
    if (event.target.closest("#where-back")) {
      trail.pop();
      return show(trail[trail.length - 1]);
    }
    const step = event.target.closest("#where a.step");
    const value = event.target.closest("a.src");
    if (step) {
      event.preventDefault();
      if (step.classList.contains("src")) trail.push(step.href);
      show(step.href);
    } else if (value && !panel.contains(value) && !value.getAttribute("href").startsWith("#")) {
      event.preventDefault();
      if (asked) {
        asked.classList.remove("asked");
        asked.setAttribute("aria-expanded", "false");
      }
      asked = value;
      asked.classList.add("asked");
      asked.setAttribute("aria-expanded", "true");
      trail = [value.href];
      show(value.href);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) close();
  });
})();
