// The tree as a treegrid: ↑↓ move, →← open and fold and go through a line, Enter shows the branch beside. The address keeps what is open.
(() => {
  const body = document.getElementById("tree");
  if (!body) return;
  const table = body.closest("table");
  const rows = [...body.querySelectorAll("tr[data-node]")];
  if (!rows.length) return;
  const depth = (row) => Number(row.dataset.depth);
  const isOpen = (row) => row.dataset.sign === "open";
  const links = (row) => [...row.querySelectorAll("a")];
  const shown = () => rows.filter((row) => !row.classList.contains("folded"));
  const rowOf = (element) => element.closest("tr[data-node]");

  const parentOf = (row) => {
    for (let at = rows.indexOf(row) - 1; at >= 0; at--) if (depth(rows[at]) < depth(row)) return rows[at];
    return null;
  };

  const draw = (row) => {
    if (row.dataset.sign === "leaf") return;
    row.setAttribute("aria-expanded", String(isOpen(row)));
    row.querySelector(".tog").textContent = isOpen(row) ? "▾" : "▸";
  };

  // A line is folded where any line above it is closed.
  const fold = () => {
    const way = [];
    for (const row of rows) {
      way.length = Math.min(way.length, depth(row));
      row.classList.toggle("folded", way.some((above) => above && !isOpen(above)));
      way[depth(row)] = row;
    }
  };

  const wayTo = (row) => {
    const way = [];
    for (let at = row; at; at = parentOf(at)) way.push(at);
    return way;
  };

  // What differs from the level alone; the way to the selected branch is open unless it is shut.
  const address = (path) => {
    const search = new URLSearchParams(location.search);
    const selected = body.querySelector("tr.on");
    const way = selected ? wayTo(selected) : [];
    const branches = rows.filter((row) => row.dataset.sign !== "leaf");
    const ids = (list) => list.map((row) => row.dataset.node).join(",");
    const state = {
      open: ids(branches.filter((row) => isOpen(row) && row.dataset.usual === "false")),
      shut: ids(branches.filter((row) => !isOpen(row) && (row.dataset.usual === "true" || way.includes(row)))),
    };
    for (const [name, value] of Object.entries(state)) value ? search.set(name, value) : search.delete(name);
    for (const name of [...search.keys()]) if (!search.get(name)) search.delete(name);
    const query = search.toString().replaceAll("%2C", ",");
    return path + (query ? `?${query}` : "");
  };

  const toggle = (row, open) => {
    row.dataset.sign = open ? "open" : "closed";
    draw(row);
    fold();
    history.replaceState(null, "", address(location.pathname));
  };

  // One stop of the Tab key: the current line and its own links.
  const reachable = (row, yes) => [row, ...links(row)].forEach((each) => (each.tabIndex = yes ? 0 : -1));
  let current = null;
  const stand = (row) => {
    if (row === current) return;
    if (current) reachable(current, false);
    current = row;
    reachable(row, true);
  };

  const go = (row, column) => {
    if (!row) return;
    stand(row);
    (column < 0 ? row : (links(row)[column] ?? row)).focus();
  };

  // Only the last of several quick choices is shown.
  let latest = 0;
  const show = async (link) => {
    const row = rowOf(link);
    const pane = document.getElementById("pane");
    const mine = ++latest;
    const answer = await fetch(link.href, { headers: { "HX-Request": "true" } });
    const html = await answer.text();
    if (mine !== latest) return;
    if (!answer.ok || answer.redirected) return location.assign(link.href);
    pane.innerHTML = html;
    for (const each of rows) {
      each.classList.toggle("on", each === row);
      each.querySelector(".tn a").toggleAttribute("aria-current", false);
    }
    link.setAttribute("aria-current", "true");
    history.pushState(null, "", address(new URL(link.href).pathname));
    if (pane.getBoundingClientRect().top > window.innerHeight / 2) {
      pane.scrollIntoView();
      document.getElementById("pane-h").focus({ preventScroll: true });
    }
  };

  const keys = {
    ArrowDown: (row, column) => go(shown()[shown().indexOf(row) + 1], column),
    ArrowUp: (row, column) => go(shown()[shown().indexOf(row) - 1], column),
    Home: (row, column) => go(shown()[0], column),
    End: (row, column) => go(shown().at(-1), column),
    ArrowRight: (row, column) => {
      if (column < 0 && row.dataset.sign === "closed") toggle(row, true);
      else if (column + 1 < links(row).length) go(row, column + 1);
    },
    ArrowLeft: (row, column) => {
      if (column >= 0) go(row, column - 1);
      else if (isOpen(row)) toggle(row, false);
      else go(parentOf(row), -1);
    },
    Enter: (row, column) => {
      if (column < 0) row.querySelector(".tn a").click();
      return column < 0;
    },
  };

  table.setAttribute("role", "treegrid");
  table.setAttribute("aria-label", table.parentElement.getAttribute("aria-label"));
  for (const row of rows) {
    row.setAttribute("role", "row");
    row.setAttribute("aria-level", String(depth(row) + 1));
    draw(row);
    reachable(row, false);
  }
  table.classList.remove("chosen");
  fold();
  stand(body.querySelector("tr.on:not(.folded)") ?? shown()[0]);

  body.addEventListener("focusin", (event) => {
    const row = rowOf(event.target);
    if (row) stand(row);
  });
  body.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    if (!row || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    if (keys[event.key](row, links(row).indexOf(document.activeElement)) !== false) event.preventDefault();
  });
  body.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const row = rowOf(event.target);
    const name = event.target.closest(".tn a");
    if (name && document.getElementById("pane")) {
      event.preventDefault();
      show(name);
    } else if (row && event.target.closest(".tog") && row.dataset.sign !== "leaf") {
      toggle(row, !isOpen(row));
      go(row, -1);
    }
  });
  window.addEventListener("popstate", () => location.reload());
})();
