// A form of a table as a spreadsheet. What is typed replaces the value, F2 or a double click mends it; the form itself works without this. How a
// cell is read says its data-reads (sheet-cells.js, grid-values.js). What may not be edited is read-only: it can be chosen and copied.
(() => {
  const table = document.getElementById("grid");
  const readers = window.ShirubeReaders;
  if (!table || !readers) return;
  const reader = (input) => readers[input.dataset.reads];
  const form = table.closest("form");
  const say = document.getElementById("grid-say");
  const lines = [...table.querySelectorAll("tr.line")].map((row) => [...row.querySelectorAll(".cell")]);
  const all = lines.flat();
  if (!all.length) return;
  const place = new Map();
  lines.forEach((line, row) => line.forEach((input, column) => place.set(input, { row, column })));
  const at = (row, column) => lines[row]?.[column];
  const shownText = (input) => input.dataset.shown ?? "";
  let current = all[0];
  let anchor = all[0];
  let editing = null;
  let before = "";
  const steps = [];

  const changed = (input) => !input.readOnly && !reader(input).same(input.value, shownText(input), input);
  // What the server could not read stays so until it is typed anew.
  const unreadable = (input) => !input.readOnly && (input.dataset.judged === input.value || reader(input).bad(input.value, input));
  const draw = (input) => {
    if (input.readOnly) return;
    const bad = unreadable(input);
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
  const status = document.getElementById("grid-count");
  const report = () => {
    window.ShirubeTotals?.(table);
    if (!status) return;
    const [now, bad] = [count(), all.filter(unreadable).length];
    const text = (key, value) => status.dataset[key].replace("{0}", value);
    status.textContent = now ? text("changed", now) + (bad ? text("bad", bad) : "") : status.dataset.none;
  };

  // Writes many cells as one step that Ctrl+Z takes back.
  const put = (pairs) => {
    const step = pairs.filter(([input, text]) => !input.readOnly && input.value !== text).map(([input, text]) => [input, input.value, text]);
    if (!step.length) return;
    step.forEach(([input, , text]) => {
      input.value = text;
      draw(input);
    });
    steps.push(step);
    report();
  };
  const tidy = (text, input) => reader(input).tidy(text, input);

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
    const typed = tidy(input.value, input);
    input.value = before;
    put([[input, typed]]);
    draw(input);
  };
  const edit = (input, kind) => {
    if (editing === input || input.readOnly) return;
    editing = input;
    before = input.value;
    input.classList.add("editing");
    input.dataset.editing = kind;
    if (kind === "mend") input.value = reader(input).mend(before, input);
  };
  const step = (rows, columns, extend) => {
    const { row, column } = place.get(current);
    stand(at(Math.max(0, Math.min(lines.length - 1, row + rows)), Math.max(0, Math.min(lines[0].length - 1, column + columns))), extend);
  };

  const arrows = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  table.addEventListener("keydown", (event) => {
    const input = event.target.closest(".cell");
    if (!input || event.isComposing) return;
    // As in a spreadsheet: a line break within a cell.
    if (event.altKey && event.key === "Enter" && input.tagName === "TEXTAREA" && !input.readOnly) {
      event.preventDefault();
      edit(input, "mend");
      input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
    }
    if (event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const mending = editing === input && input.dataset.editing === "mend";
    const arrow = arrows[event.key];
    const done = () => event.preventDefault();
    // While one is being chosen, the arrows go up and down in the list of the browser.
    const choosing = editing === input && input.hasAttribute("list") && arrow && arrow[0] !== 0;
    if (choosing) return;
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
      } else document.getElementById("grid-save")?.focus();
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
    put(rest.flatMap((line) => line.map((input, i) => [input, tidy(top[i].value, input)])));
    current.select();
  };

  table.addEventListener("input", (event) => {
    const input = event.target.closest(".cell");
    if (!input || editing === input) return;
    edit(input, "type");
    before = input.dataset.held ?? shownText(input);
  });
  table.addEventListener("beforeinput", (event) => {
    const input = event.target.closest(".cell");
    if (input && editing !== input) input.dataset.held = input.value;
  });

  const quoted = (text) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  table.addEventListener("copy", (event) => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", range().map((line) => line.map((input) => quoted(input.value)).join("\t")).join("\n"));
  });
  table.addEventListener("cut", (event) => event.preventDefault());
  table.addEventListener("paste", (event) => {
    const rows = window.ShirubeBlock(event.clipboardData.getData("text/plain"));
    if (editing && rows.length === 1 && rows[0].length === 1) return;
    event.preventDefault();
    leave();
    const chosen = range();
    if (rows.length === 1 && rows[0].length === 1) {
      put(chosen.flat().map((input) => [input, tidy(rows[0][0], input)]));
      tell("pasted", chosen.flat().length);
      return current.select();
    }
    const start = place.get(chosen[0][0]);
    const pairs = [];
    let outside = 0;
    rows.forEach((line, i) => line.forEach((text, j) => {
      const input = at(start.row + i, start.column + j);
      if (input && !input.readOnly) pairs.push([input, tidy(text, input)]);
      else if (text.trim() && !input?.readOnly) outside++;
    }));
    put(pairs);
    tell(outside ? "outside" : "pasted", pairs.length, outside);
    anchor = chosen[0][0];
    stand(at(Math.min(lines.length - 1, start.row + rows.length - 1), Math.min(lines[0].length - 1, start.column + rows[0].length - 1)), true);
  });

  table.addEventListener("focusin", (event) => {
    const input = event.target.closest(".cell");
    if (input && input !== current) stand(input);
  });
  table.addEventListener("focusout", (event) => {
    if (editing && event.target === editing && !table.contains(event.relatedTarget)) leave();
  });
  let drawing = false;
  table.addEventListener("mousedown", (event) => {
    const input = event.target.closest("td")?.querySelector(".cell");
    if (!input || event.button !== 0 || editing === input) return;
    event.preventDefault();
    drawing = true;
    stand(input, event.shiftKey);
  });
  table.addEventListener("mouseover", (event) => {
    const input = drawing ? event.target.closest("td")?.querySelector(".cell") : null;
    if (input && input !== current) stand(input, true);
  });
  document.addEventListener("mouseup", () => (drawing = false));
  table.addEventListener("dblclick", (event) => {
    const input = event.target.closest("td")?.querySelector(".cell");
    if (input) edit(input, "mend");
  });

  // Only what was changed is sent. Until then, leaving asks.
  let sending = false;
  form.addEventListener("submit", () => {
    leave();
    sending = true;
    for (const input of all) {
      if (input.readOnly) continue;
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
    for (const input of all) if (!input.readOnly) input.disabled = input.nextElementSibling.disabled = false;
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
    if (input.hasAttribute("aria-invalid")) input.dataset.judged = input.value;
    draw(input);
  }
  current.tabIndex = 0;
  mark();
  report();
})();
