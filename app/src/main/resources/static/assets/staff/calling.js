// Calling somebody in a comment: "@" and a few letters show who is meant; arrows choose, Enter or Tab takes, Escape closes.
// Without script one types the name.
(() => {
  const CALL = /[@＠]([^\s@＠]{0,20})$/u;
  let list = null;
  let field = null;
  let asked = 0;

  const close = () => {
    list?.remove();
    list = null;
    field?.removeAttribute("aria-activedescendant");
    field?.removeAttribute("aria-controls");
  };

  const options = () => [...(list?.children ?? [])];

  const mark = (option) => {
    for (const each of options()) each.setAttribute("aria-selected", String(each === option));
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const take = (option) => {
    const before = field.value.slice(0, field.selectionStart).replace(CALL, `@${option.dataset.call} `);
    field.setRangeText(before, 0, field.selectionStart, "end");
    const taken = field;
    close();
    taken.focus();
    taken.dispatchEvent(new Event("change", { bubbles: true }));
  };

  // A name that several people have does not say who is meant; the login does.
  const show = (people) => {
    close();
    if (!people.length) return;
    list = document.createElement("ul");
    list.className = "callable";
    list.id = "callable";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.dataset.label);
    people.forEach((person, at) => {
      const option = document.createElement("li");
      const same = people.filter((each) => each.name === person.name).length > 1;
      option.id = `callable-${at}`;
      option.setAttribute("role", "option");
      option.dataset.call = same || !person.name ? person.login : person.name;
      const name = document.createElement("b");
      name.textContent = person.name;
      const more = document.createElement("span");
      more.textContent = [person.division, person.login].filter(Boolean).join("　");
      option.append(name, " ", more);
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(option);
      });
      list.append(option);
    });
    field.after(list);
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    mark(list.firstElementChild);
  };

  document.addEventListener("input", async (event) => {
    if (!event.target.matches("textarea.calls")) return;
    field = event.target;
    const call = CALL.exec(field.value.slice(0, field.selectionStart));
    const number = ++asked;
    if (!call) return close();
    const answer = await fetch(`/staff/colleagues?q=${encodeURIComponent(call[1])}`, { headers: { Accept: "application/json" } }).catch(() => null);
    const people = answer?.ok && !answer.redirected ? await answer.json() : [];
    if (number === asked) show(people);
  });

  document.addEventListener("keydown", (event) => {
    if (!list || event.target !== field || event.isComposing) return;
    const all = options();
    const at = all.findIndex((each) => each.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      mark(all[(at + (event.key === "ArrowDown" ? 1 : all.length - 1)) % all.length]);
    } else if (event.key === "Enter" || event.key === "Tab") take(all[Math.max(at, 0)]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });

  document.addEventListener("focusout", (event) => {
    if (event.target === field) close();
  });
})();
