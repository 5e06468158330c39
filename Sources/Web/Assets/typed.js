// What was typed into the form of a sample case and not yet sent: keeps it with this tab, under the address of the page, and puts it into
// the form again after a reload, and on the way back. The sample itself stays where it is; a case of one's own is kept by own-case.js.
"use strict";

(() => {
  const prefix = "quorate.typed.";
  const place = () => prefix + location.pathname + location.search;
  const note = () => document.querySelector("[data-restored]");
  const editor = () => (note() ? document.querySelector("form#facts") : null);
  // The form as the workbench wrote it, where something was put into it.
  let untouched = null;
  // Where the form that is shown is kept.
  let shown = place();

  const isHidden = (control) => control.type === "hidden";
  const isBox = (control) => control.type === "checkbox" || control.type === "radio";

  function isTyped(control) {
    if (isBox(control)) return control.checked !== control.defaultChecked;
    if (control.options) {
      // Where no option is written as chosen, the first is.
      const written = [...control.options].findIndex((option) => option.defaultSelected);
      return control.selectedIndex !== Math.max(written, 0);
    }
    return !isHidden(control) && control.type !== "submit" && control.value !== control.defaultValue;
  }

  const typed = (form) => [...form.elements].filter((control) => control.name && isTyped(control));

  function keep(form) {
    try {
      if (typed(form).length) sessionStorage.setItem(shown, JSON.stringify([...new FormData(form)]));
      else sessionStorage.removeItem(shown);
    } catch {
      document.getElementById("announcement").textContent = "This browser cannot keep what you type. Send it before you leave the page.";
    }
  }

  // The form with every field as it was kept: what has no control in it goes along unseen, as what the workbench hides in it does.
  function fill(form, fields) {
    const controls = [...form.elements].filter((control) => control.name && !isHidden(control) && control.type !== "submit");
    const named = Map.groupBy(controls, (control) => control.name);
    const sent = Map.groupBy(fields, ([name]) => name);
    for (const control of controls) {
      const values = sent.get(control.name)?.map(([, value]) => value);
      if (isBox(control)) control.checked = values?.includes(control.value) ?? false;
      else if (values) control.value = values[0];
    }
    for (const hidden of [...form.elements].filter(isHidden)) hidden.remove();
    const unseen = fields.filter(([name, value]) => {
      const own = named.get(name);
      return !own || (isBox(own[0]) && !own.some((control) => control.value === value));
    });
    form.prepend(...unseen.map(([name, value]) => {
      const field = document.createElement("input");
      field.type = "hidden";
      Object.assign(field, { name, value });
      return field;
    }));
  }

  // What a control is called on the page.
  function label(control) {
    const group = isBox(control) ? control.closest("fieldset")?.querySelector("legend") : null;
    return (group ?? control.labels?.[0])?.firstChild?.textContent.trim() || control.name;
  }

  function restore(form) {
    let fields = null;
    try {
      fields = JSON.parse(sessionStorage.getItem(shown) ?? "null");
    } catch {
      return;
    }
    if (!fields) return;
    untouched = form.cloneNode(true);
    fill(form, fields);
    const found = typed(form);
    for (const control of found) {
      for (let part = control.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
    }
    note().querySelector("[data-restored-fields]").textContent = [...new Set(found.map(label))].join(", ") || "a line that was added";
    note().hidden = false;
    document.getElementById("announcement").textContent = note().querySelector("span").textContent;
  }

  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, (event) => {
      const form = editor();
      if (form && event.target.form === form) keep(form);
    }, { capture: true });
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-drop]") || !untouched) return;
    sessionStorage.removeItem(shown);
    editor().replaceWith(untouched);
    untouched.reset();
    untouched = null;
    note().hidden = true;
    document.getElementById("main").focus({ preventScroll: true });
  });

  // What was sent and answered under an address of its own stands in that address now.
  document.addEventListener("shown", (event) => {
    if (event.detail.isNew && shown !== place()) sessionStorage.removeItem(shown);
    begin();
  });

  function begin() {
    shown = place();
    untouched = null;
    const form = editor();
    if (!form) return;
    // What was typed while an answer was on its way stands in the form already.
    if (typed(form).length) keep(form);
    else restore(form);
  }

  begin();
})();
