// Moving a branch: Alt+Shift+↑↓ changes the order, Alt+Shift+→← the level, the pointer drags. The server moves; this only names the place.
(() => {
  const filter = document.getElementById("q-target");
  const choice = document.getElementById("parent");
  if (filter && choice) {
    filter.addEventListener("input", () => {
      const asked = filter.value.normalize("NFKC").toLowerCase().trim();
      for (const option of choice.options) {
        option.hidden = Boolean(option.value) && !option.selected && !option.text.normalize("NFKC").toLowerCase().includes(asked);
      }
    });
    choice.addEventListener("dblclick", () => choice.form.requestSubmit());
  }

  const done = document.getElementById("done");
  const body = document.getElementById("tree");
  const form = document.getElementById("move");
  if (!body || !form) return;
  const rows = [...body.querySelectorAll("tr[data-node]")];
  const depth = (row) => Number(row.dataset.depth);
  const id = (row) => (row ? row.dataset.node : "");
  const parentOf = (row) => {
    for (let at = rows.indexOf(row) - 1; at >= 0; at--) if (depth(rows[at]) < depth(row)) return rows[at];
    return null;
  };
  const children = (parent) => rows.filter((row) => parentOf(row) === parent);
  const siblings = (row) => children(parentOf(row));
  const beforeIt = (row) => siblings(row)[siblings(row).indexOf(row) - 1] ?? null;
  const inside = (row, branch) => {
    for (let at = row; at; at = parentOf(at)) if (at === branch) return true;
    return false;
  };

  const send = (row, parent, after) => {
    const search = new URLSearchParams(location.search);
    const fields = {
      parent: id(parent), after: id(after), seenParent: id(parentOf(row)), seenAfter: id(beforeIt(row)),
      open: [search.get("open"), id(parent)].filter(Boolean).join(","), shut: search.get("shut") ?? "",
    };
    for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;
    form.action = form.action.replace(/\/nodes\/.*$/, "") + `/nodes/${id(row)}/move`;
    form.submit();
  };

  const keys = {
    ArrowUp: (row) => {
      const before = beforeIt(row);
      if (before) send(row, parentOf(row), beforeIt(before));
    },
    ArrowDown: (row) => {
      const after = siblings(row)[siblings(row).indexOf(row) + 1];
      if (after) send(row, parentOf(row), after);
    },
    ArrowRight: (row) => {
      const parent = beforeIt(row);
      if (parent) send(row, parent, children(parent).at(-1) ?? null);
    },
    ArrowLeft: (row) => {
      const parent = parentOf(row);
      if (parent) send(row, parentOf(parent), parent);
    },
  };
  body.addEventListener("keydown", (event) => {
    const row = event.target.closest("tr[data-node]");
    if (!row || !event.altKey || !event.shiftKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key](row);
  });

  // The upper quarter of a line means before it, the lower quarter behind it, the middle below it.
  let dragged = null;
  const clear = () => rows.forEach((row) => row.classList.remove("before", "behind", "into"));
  const zone = (row, event) => {
    const box = row.getBoundingClientRect();
    const part = (event.clientY - box.top) / box.height;
    return part < 0.25 ? "before" : part > 0.75 ? "behind" : "into";
  };
  for (const row of rows) row.draggable = true;
  body.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("tr[data-node]") ?? null;
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.querySelector(".tn a").textContent);
    dragged.classList.add("dragged");
  });
  body.addEventListener("dragover", (event) => {
    const row = event.target.closest("tr[data-node]");
    clear();
    if (!dragged || !row || inside(row, dragged)) return;
    event.preventDefault();
    row.classList.add(zone(row, event));
  });
  body.addEventListener("drop", (event) => {
    const row = event.target.closest("tr[data-node]");
    if (!dragged || !row || inside(row, dragged)) return;
    event.preventDefault();
    const others = (list) => list.filter((each) => each !== dragged);
    const at = zone(row, event);
    if (at === "into") send(dragged, row, others(children(row)).at(-1) ?? null);
    else {
      const order = others(siblings(row));
      send(dragged, parentOf(row), at === "behind" ? row : order[order.indexOf(row) - 1] ?? null);
    }
  });
  body.addEventListener("dragend", () => {
    clear();
    dragged?.classList.remove("dragged");
    dragged = null;
  });

  const selected = body.querySelector("tr.on:not(.folded)");
  if (done && selected) {
    selected.scrollIntoView({ block: "nearest" });
    selected.focus({ preventScroll: true });
  }
})();
