// A form opens in place; what is being typed is kept in this browser until it is saved, whatever happens on the way.
(() => {
  const BEFORE = "shirube.draft";
  const named = (form) => [...form.elements].filter((each) => each.name && each.name !== "_csrf" && each.type !== "submit" && each.type !== "button");
  const keyOf = (form) => [BEFORE, form.dataset.account, form.dataset.page].join(" ");
  const state = (form) => {
    const typed = {};
    for (const each of named(form)) if (each.type !== "radio" || each.checked) typed[each.name] = each.value;
    return typed;
  };
  const shownFields = ["shown", "shownKind", "shownNumber"];

  const store = {
    get: (key) => {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // A full or forbidden store: the form itself still holds what was typed.
      }
    },
    drop: (key) => {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing was stored.
      }
    },
  };

  const put = (form, values) => {
    for (const each of named(form)) {
      if (values[each.name] === undefined) continue;
      if (each.type === "radio") each.checked = each.value === values[each.name];
      else each.value = values[each.name];
    }
  };

  const announce = (note, role) => {
    note.setAttribute("role", role);
    note.hidden = false;
  };

  // What the form showed goes back with the draft: a change by others in the meantime is found when it is saved.
  const restore = (form) => {
    const fresh = state(form);
    form.fresh = fresh;
    const draft = store.get(keyOf(form));
    if (!draft) return;
    const differs = Object.keys(draft).some((name) => !shownFields.includes(name) && fresh[name] !== undefined && draft[name] !== fresh[name]);
    if (!differs) return store.drop(keyOf(form));
    put(form, draft);
    announce(form.querySelector(".draft"), "status");
    form.querySelectorAll("[data-help]").forEach((each) => each.dispatchEvent(new Event("input", { bubbles: true })));
  };

  const keep = (form) => {
    if (form.fresh) store.set(keyOf(form), state(form));
  };

  // A form that the server answered with holds what was typed already, or both texts put together.
  const answered = (form) => {
    form.fresh = state(form);
    keep(form);
  };

  const prepare = (root, ready) => root.querySelectorAll("form.editing").forEach((form) => form.fresh || ready(form));

  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, (event) => {
      const form = event.target.closest?.("form.editing");
      if (form && event.isTrusted) keep(form);
    });
  }

  let opener = null;
  const close = () => {
    const open = document.querySelector(".in-place");
    if (!open) return;
    (open.closest("tr.in-place-row") ?? open).remove();
    opener?.setAttribute("aria-expanded", "false");
    opener?.focus();
    opener = null;
  };

  const place = (link) => {
    const row = link.closest("tr");
    if (!row) {
      const block = document.createElement("div");
      const line = link.closest("h1, h2, h3, p, li, dl") ?? link;
      line.after(block);
      return block;
    }
    const line = document.createElement("tr");
    line.className = "in-place-row";
    const cell = line.insertCell();
    cell.colSpan = [...row.cells].reduce((sum, each) => sum + each.colSpan, 0);
    row.after(line);
    return cell.appendChild(document.createElement("div"));
  };

  const focusFirst = (section) => {
    const target = section.querySelector("[role=alert]") ?? section.querySelector("[name=value]");
    target?.focus();
  };

  const show = (target, html, ready) => {
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector(".in-place");
    if (!fresh) return false;
    target.replaceWith(fresh);
    prepare(fresh.parentElement, ready);
    focusFirst(fresh);
    return true;
  };

  const open = async (link) => {
    close();
    const answer = await fetch(link.href, { headers: { "HX-Request": "true" } }).catch(() => null);
    const html = answer?.ok && !answer.redirected ? await answer.text() : "";
    const target = place(link);
    if (!show(target, html, restore)) {
      (target.closest("tr.in-place-row") ?? target).remove();
      location.assign(link.href);
      return;
    }
    opener = link;
    link.setAttribute("aria-expanded", "true");
  };

  // Sends the form; only an answer that it was saved lets the draft go.
  const send = async (form, submitter) => {
    const inPlace = form.closest(".in-place");
    const lost = form.querySelector(".lost");
    const body = new URLSearchParams(new FormData(form));
    if (submitter?.name) body.set(submitter.name, submitter.value);
    const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" } }).catch(() => null);
    form.dataset.sending = "";
    if (!answer) {
      keep(form);
      announce(lost, "alert");
      return;
    }
    if (answer.status === 403 || answer.status === 401 || new URL(answer.url).pathname.endsWith("/sign-in")) {
      keep(form);
      location.assign(form.dataset.page);
    } else if (answer.status === 204) {
      store.drop(keyOf(form));
      location.assign(answer.headers.get("Location"));
    } else {
      const html = await answer.text();
      if (inPlace) return void show(inPlace, html, answered);
      const next = new DOMParser().parseFromString(html, "text/html").querySelector("form.editing");
      if (!next) return document.documentElement.replaceWith(new DOMParser().parseFromString(html, "text/html").documentElement);
      form.replaceWith(next);
      prepare(document, answered);
      focusFirst(next.parentElement);
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form.editing");
    if (!form) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = "yes";
    send(form, event.submitter);
  });

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = event.target.closest("a.pen, a.edit-here");
    const leave = event.target.closest("[data-leave]");
    const drop = event.target.closest("[data-drop-draft]");
    if (link) {
      event.preventDefault();
      if (link === opener) close();
      else open(link);
    } else if (leave) {
      store.drop(keyOf(leave.closest("form")));
      if (leave.closest(".in-place") && !leave.closest("form").querySelector(".versus")) {
        event.preventDefault();
        close();
      }
    } else if (drop) {
      const form = drop.closest("form");
      put(form, form.fresh);
      store.drop(keyOf(form));
      form.querySelector(".draft").hidden = true;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest?.(".in-place")) close();
  });

  prepare(document, (form) => (form.querySelector("[role=alert]") ? answered(form) : restore(form)));
})();
