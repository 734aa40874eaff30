// The grid of costs as a spreadsheet. What is typed replaces the value, F2 or a double click mends it; the form itself works without this.
(() => {
  const table = document.getElementById("grid");
  const cellsOf = window.ShirubeCells;
  if (!table || !cellsOf) return;
  const words = { unit: table.dataset.unit, placeholder: table.dataset.placeholder, decimals: Number(table.dataset.decimals) };
  const form = table.closest("form");
  const say = document.getElementById("grid-say");
  const lines = [...table.querySelectorAll("tr.line")].map((row) => [...row.querySelectorAll("input.cell")]);
  const all = lines.flat();
  if (!all.length) return;
  const place = new Map();
  lines.forEach((line, row) => line.forEach((input, column) => place.set(input, { row, column })));
  const at = (row, column) => lines[row]?.[column];
  const read = (text) => cellsOf.read(text, words);
  const shownText = (input) => input.dataset.shown ?? "";
  const shown = (input) => read(shownText(input));
  let current = all[0];
  let anchor = all[0];
  let editing = null;
  let before = "";
  const steps = [];

  const changed = (input) => !cellsOf.same(read(input.value), shown(input));
  const draw = (input) => {
    const bad = read(input.value).kind === "bad";
    const now = changed(input);
    input.parentElement.classList.toggle("changed", now);
    input.parentElement.classList.toggle("bad", bad);
    if (bad) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    input.title = now ? table.dataset.was.replace("{0}", shownText(input) || table.dataset.blank) : "";
  };
  const count = () => all.filter(changed).length;
  const tell = (key, ...values) => {
    say.textContent = values.reduce((text, value, i) => text.replace(`{${i}}`, value), say.dataset[key]);
  };
  const report = () => window.ShirubeTotals?.(table, words, { changed: count(), bad: all.filter((each) => read(each.value).kind === "bad").length });

  // Writes many cells as one step that Ctrl+Z takes back.
  const put = (pairs) => {
    const step = pairs.filter(([input, text]) => input.value !== text).map(([input, text]) => [input, input.value, text]);
    if (!step.length) return;
    step.forEach(([input, , text]) => {
      input.value = text;
      draw(input);
    });
    steps.push(step);
    report();
  };
  const tidy = (text) => {
    const value = read(text);
    return value.kind === "bad" ? text.trim() : cellsOf.write(value, words);
  };

  const range = () => {
    const [a, b] = [place.get(anchor), place.get(current)];
    const rows = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
    const columns = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
    const found = [];
    for (let row = rows[0]; row <= rows[1]; row++) found.push(lines[row].slice(columns[0], columns[1] + 1));
    return found;
  };
  const mark = () => {
    const chosen = new Set(range().flat());
    for (const each of all) each.parentElement.setAttribute("aria-selected", String(chosen.has(each)));
  };
  const stand = (input, extend) => {
    if (!input) return;
    leave();
    current.tabIndex = -1;
    current = input;
    if (!extend) anchor = input;
    input.tabIndex = 0;
    mark();
    if (document.activeElement !== input) input.focus();
    input.select();
  };
  const leave = () => {
    if (!editing) return;
    const input = editing;
    editing = null;
    input.classList.remove("editing");
    const typed = tidy(input.value);
    input.value = before;
    put([[input, typed]]);
    draw(input);
  };
  const edit = (input, kind) => {
    if (editing === input) return;
    editing = input;
    before = input.value;
    input.classList.add("editing");
    input.dataset.editing = kind;
    // Mended without thousands: a digit put into 5,150 would leave the comma in a wrong place.
    if (kind === "mend" && read(before).kind === "number") input.value = before.replaceAll(",", "");
  };
  const step = (rows, columns, extend) => {
    const { row, column } = place.get(current);
    stand(at(Math.max(0, Math.min(lines.length - 1, row + rows)), Math.max(0, Math.min(lines[0].length - 1, column + columns))), extend);
  };

  const arrows = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  table.addEventListener("keydown", (event) => {
    const input = event.target.closest("input.cell");
    if (!input || event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const mending = editing === input && input.dataset.editing === "mend";
    const arrow = arrows[event.key];
    const done = () => event.preventDefault();
    if (arrow && !mending) {
      done();
      if (command) step(arrow[0] * lines.length, arrow[1] * lines[0].length, event.shiftKey);
      else step(...arrow, event.shiftKey);
    } else if (event.key === "Enter") {
      done();
      step(event.shiftKey ? -1 : 1, 0);
    } else if (event.key === "Tab") {
      const next = all[all.indexOf(input) + (event.shiftKey ? -1 : 1)];
      leave();
      if (next) {
        done();
        stand(next);
      }
    } else if (event.key === "F2") {
      done();
      edit(input, "mend");
      input.setSelectionRange(input.value.length, input.value.length);
    } else if (event.key === "Escape") {
      if (editing) {
        input.value = before;
        editing = null;
        input.classList.remove("editing");
        input.select();
      } else document.getElementById("grid-save").focus();
    } else if (editing) return;
    else if (event.key === "Delete" || event.key === "Backspace") {
      done();
      put(range().flat().map((each) => [each, ""]));
      input.select();
    } else if (command && event.key.toLowerCase() === "d") {
      done();
      fill();
    } else if (command && event.key.toLowerCase() === "z") {
      done();
      (steps.pop() ?? []).forEach(([each, earlier]) => {
        each.value = earlier;
        draw(each);
      });
      report();
      input.select();
    } else if (command && event.key.toLowerCase() === "a") {
      done();
      anchor = all[0];
      current.tabIndex = -1;
      current = all.at(-1);
      current.tabIndex = 0;
      mark();
      current.focus();
    } else if (event.key === "Home" || event.key === "End") {
      done();
      const { row } = place.get(input);
      stand(event.key === "Home" ? lines[row][0] : lines[row].at(-1), event.shiftKey);
    }
  });

  const fill = () => {
    const chosen = range();
    const { row, column } = place.get(current);
    const top = chosen.length > 1 ? chosen[0] : row > 0 ? [at(row - 1, column)] : [];
    const rest = chosen.length > 1 ? chosen.slice(1) : [[current]];
    if (!top.length) return;
    put(rest.flatMap((line) => line.map((input, i) => [input, top[i].value])));
    current.select();
  };

  table.addEventListener("input", (event) => {
    const input = event.target.closest("input.cell");
    if (!input || editing === input) return;
    edit(input, "type");
    before = input.dataset.held ?? shownText(input);
  });
  table.addEventListener("beforeinput", (event) => {
    const input = event.target.closest("input.cell");
    if (input && editing !== input) input.dataset.held = input.value;
  });

  table.addEventListener("copy", (event) => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", range().map((line) => line.map((input) => input.value).join("\t")).join("\n"));
  });
  table.addEventListener("cut", (event) => event.preventDefault());
  table.addEventListener("paste", (event) => {
    const rows = cellsOf.block(event.clipboardData.getData("text/plain"));
    if (editing && rows.length === 1 && rows[0].length === 1) return;
    event.preventDefault();
    leave();
    const chosen = range();
    if (rows.length === 1 && rows[0].length === 1) {
      put(chosen.flat().map((input) => [input, tidy(rows[0][0])]));
      tell("pasted", chosen.flat().length);
      return current.select();
    }
    const start = place.get(chosen[0][0]);
    const pairs = [];
    let outside = 0;
    rows.forEach((line, i) => line.forEach((text, j) => {
      const input = at(start.row + i, start.column + j);
      if (input) pairs.push([input, tidy(text)]);
      else if (text.trim()) outside++;
    }));
    put(pairs);
    tell(outside ? "outside" : "pasted", pairs.length, outside);
    anchor = chosen[0][0];
    stand(at(Math.min(lines.length - 1, start.row + rows.length - 1), Math.min(lines[0].length - 1, start.column + rows[0].length - 1)), true);
  });

  table.addEventListener("focusin", (event) => {
    const input = event.target.closest("input.cell");
    if (input && input !== current) stand(input);
  });
  table.addEventListener("focusout", (event) => {
    if (editing && event.target === editing && !table.contains(event.relatedTarget)) leave();
  });
  let drawing = false;
  table.addEventListener("mousedown", (event) => {
    const input = event.target.closest("td")?.querySelector("input.cell");
    if (!input || event.button !== 0 || editing === input) return;
    event.preventDefault();
    drawing = true;
    stand(input, event.shiftKey);
  });
  table.addEventListener("mouseover", (event) => {
    const input = drawing ? event.target.closest("td")?.querySelector("input.cell") : null;
    if (input && input !== current) stand(input, true);
  });
  document.addEventListener("mouseup", () => (drawing = false));
  table.addEventListener("dblclick", (event) => {
    const input = event.target.closest("td")?.querySelector("input.cell");
    if (input) edit(input, "mend");
  });

  // Only what was changed is sent. Until then, leaving asks.
  let sending = false;
  form.addEventListener("submit", () => {
    leave();
    sending = true;
    for (const input of all) {
      const same = !changed(input) && !input.parentElement.classList.contains("theirs");
      input.disabled = same;
      input.nextElementSibling.disabled = same;
    }
  });
  window.addEventListener("beforeunload", (event) => {
    leave();
    if (!sending && count()) event.preventDefault();
  });
  window.addEventListener("pageshow", () => {
    sending = false;
    for (const input of all) input.disabled = input.nextElementSibling.disabled = false;
  });
  for (const button of document.querySelectorAll("button[data-take]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const input = document.getElementById(button.dataset.take);
      put([[input, shownText(input)]]);
      stand(input);
    });
  }

  table.setAttribute("role", "grid");
  table.setAttribute("aria-multiselectable", "true");
  for (const head of table.querySelectorAll("th[scope=col]")) head.setAttribute("role", "columnheader");
  for (const head of table.querySelectorAll("th:not([scope=col])")) head.setAttribute("role", "rowheader");
  for (const cell of table.querySelectorAll("td")) cell.setAttribute("role", "gridcell");
  for (const input of all) {
    input.tabIndex = -1;
    draw(input);
  }
  current.tabIndex = 0;
  mark();
  report();
})();
