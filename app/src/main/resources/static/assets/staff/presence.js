// Who else is here: while a page is used, it says so every 30 seconds and shows the others. A page that is only open says nothing,
// so that it neither counts as somebody present nor keeps the sign-in alive.
(() => {
  const EVERY = 30_000;
  const UNUSED = 5 * 60_000;
  let used = Date.now();

  const show = (form, html) => {
    const place = form.parentElement.querySelector(".here");
    if (place && place.innerHTML.trim() !== html.trim()) place.innerHTML = html;
  };

  const tell = async (form) => {
    const body = new URLSearchParams(new FormData(form));
    if (document.querySelector("form.editing")) body.set("editing", "true");
    const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" } }).catch(() => null);
    show(form, answer?.ok && !answer.redirected ? await answer.text() : "");
  };

  const tellAll = () => {
    const forms = document.querySelectorAll("form.presence");
    if (document.hidden || Date.now() - used > UNUSED) forms.forEach((form) => show(form, ""));
    else forms.forEach(tell);
  };

  for (const kind of ["pointerdown", "keydown", "input"]) {
    document.addEventListener(
      kind,
      () => {
        const away = Date.now() - used > UNUSED;
        used = Date.now();
        if (away) tellAll();
      },
      { passive: true, capture: true },
    );
  }
  document.addEventListener("visibilitychange", tellAll);
  setInterval(tellAll, EVERY);
  tellAll();
})();
