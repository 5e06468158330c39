// Cases of the reader's own: keeps each in this browser alone, under a key that stands in the address, so that it is there again after
// a reload, on the way back, and when its tab was closed. The workbench itself keeps nothing. Besides, what is pasted into a form that
// opens a case stays until it is sent.
"use strict";

(() => {
  const prefix = "quorate.case.";
  const announce = (text) => { document.getElementById("announcement").textContent = text; };
  const address = () => new URLSearchParams(location.search);
  // The key of the case that was shown last in this tab.
  let current = address().get("case");

  function read(key) {
    try {
      return JSON.parse(localStorage.getItem(prefix + key) ?? "null");
    } catch {
      return null;
    }
  }

  function write(key, entry) {
    try {
      localStorage.setItem(prefix + key, JSON.stringify(entry));
    } catch {
      announce("This browser cannot keep the case. Download it before you leave the page.");
    }
  }

  const note = () => document.querySelector("[data-own]");
  const editor = () => document.querySelector("form#facts");

  function fieldsOf(form) {
    return [...new FormData(form)].filter(([, value]) => typeof value === "string");
  }

  // The case gets a key when it is first kept, and its page the address under which it is found again.
  function keyed(own) {
    const key = address().get("case") ?? current ?? Math.random().toString(36).slice(2, 10);
    if (address().get("case") !== key) {
      const place = new URL(own.dataset.address, location.href);
      place.searchParams.set("case", key);
      history.replaceState(history.state, "", place);
      document.dispatchEvent(new Event("readdressed"));
    }
    current = key;
    return key;
  }

  // Keeps what the page shows; `isTold` says that something was just told, so that a new case is one.
  function keep(isTold = false) {
    const own = note();
    if (!own || (own.hasAttribute("data-new") && !isTold)) return;
    own.removeAttribute("data-new");
    const key = keyed(own);
    const text = own.querySelector("[data-own-text]").value;
    const form = editor();
    const fields = form ? fieldsOf(form) : read(key)?.fields ?? null;
    write(key, { title: own.dataset.title, when: new Date().toISOString(), text, fields });
    own.querySelector(".kept").hidden = false;
  }

  for (const kind of ["input", "change"]) {
    // What is typed is kept before anything is sent.
    document.addEventListener(kind, (event) => {
      if (note() && event.target.form && event.target.form === editor()) keep(true);
      else if (event.target.form?.matches("[data-draft]") && event.target.name === "yaml") draft(event.target);
    }, { capture: true });
  }

  document.addEventListener("click", (event) => {
    const key = event.target.closest("[data-forget]")?.dataset.forget;
    if (key === undefined) return;
    localStorage.removeItem(prefix + (key || current));
    if (key) return list();
    current = null;
    location.assign("/new");
  });

  // Sends what is kept under the key in the address to the page at this address, and so shows it where it was left.
  function resume(place) {
    const parameters = address();
    const kept = read(parameters.get("case"));
    if (!kept) return;
    current = parameters.get("case");
    place.querySelector("[data-nothing]").hidden = true;
    const rest = [...parameters].filter(([name]) => name !== "case");
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: location.pathname, enctype: "multipart/form-data", hidden: true });
    form.dataset.live = "submit";
    for (const [name, value] of [...rest, ...(kept.fields ?? [["yaml", kept.text]])]) {
      const field = document.createElement("textarea");
      Object.assign(field, { name, value });
      form.append(field);
    }
    place.append(form);
    form.requestSubmit();
  }

  // The cases that are kept, the latest first.
  function list() {
    const place = document.querySelector("[data-kept-list]");
    if (!place) return;
    const keys = Object.keys(localStorage).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    const kept = keys.map((key) => ({ key, ...read(key) })).sort((one, other) => (one.when < other.when ? 1 : -1));
    place.hidden = !kept.length;
    place.querySelector("ul").replaceChildren(...kept.map(({ key, title, when }) => {
      const [item, link, forget, name] = ["li", "a", "button", "span"].map((tag) => document.createElement(tag));
      link.href = `/change/own?case=${encodeURIComponent(key)}`;
      link.textContent = title;
      Object.assign(forget, { type: "button", className: "button secondary", textContent: "Forget" });
      forget.dataset.forget = key;
      Object.assign(name, { className: "visually-hidden", textContent: `: ${title}` });
      forget.append(name);
      item.append(link, ` ${new Date(when).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })} `, forget);
      return item;
    }));
  }

  // The text of a case that is pasted and not yet opened, or was refused: kept with this tab.
  const draftKey = (field) => `quorate.draft.${field.form.getAttribute("action")}`;

  function draft(field) {
    try {
      sessionStorage.setItem(draftKey(field), field.value);
    } catch {
      announce("This browser cannot keep the text.");
    }
  }

  function drafts() {
    for (const field of document.querySelectorAll("form[data-draft] textarea[name=yaml]")) {
      if (field.value.trim()) draft(field);
      else field.value = sessionStorage.getItem(draftKey(field)) ?? "";
    }
  }

  // Whoever comes to another page of the case begins at its top.
  let path = location.pathname;

  function enter() {
    if (path !== location.pathname && note() && !document.querySelector(".present")) {
      document.getElementById("main").focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    path = location.pathname;
  }

  function begin() {
    const place = document.querySelector("[data-resume]");
    if (place) resume(place);
    else keep();
    if (note()) for (const name of Object.keys(sessionStorage)) if (name.startsWith("quorate.draft.")) sessionStorage.removeItem(name);
    list();
    drafts();
  }

  document.addEventListener("shown", () => {
    begin();
    enter();
  });
  begin();
})();
