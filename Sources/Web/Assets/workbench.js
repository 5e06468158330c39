// Sends a form that has the attribute `data-live` on each change, and shows the answer in the place of what was there. One with
// `data-live="submit"` is sent by its buttons alone. A form with `data-address` says under which address its page is found again.
// Every such form has a button too: without this file the workbench does the same, a page at a time.
"use strict";

(() => {
  const pause = 300;
  let waiting = 0;
  let current = null;
  let pressed = Promise.resolve();
  let shown = location.pathname + location.search;
  // A field that is taken away while it is typed in was not left: browsers say so all the same.
  let isReplacing = false;

  const liveForm = (element) => (element?.form ?? element)?.closest?.("form[data-live]");

  document.addEventListener("change", (event) => {
    const form = liveForm(event.target);
    if (!isReplacing && form && form.dataset.live !== "submit") send(form);
  });

  // A text that is searched for needs no key to be sent.
  document.addEventListener("input", (event) => {
    if (event.target.type !== "search") return;
    const form = liveForm(event.target);
    if (!form) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => send(form), pause);
  });

  // A button with an address of its own, as for a download, goes there in the usual way, unless it says that a page comes of it.
  document.addEventListener("submit", (event) => {
    const form = liveForm(event.target);
    if (!form || (event.submitter?.hasAttribute("formaction") && !event.submitter.hasAttribute("data-go"))) return;
    event.preventDefault();
    send(form, event.submitter);
  });

  // While a button or link is held down nothing is put in its place: the press would come to nothing.
  document.addEventListener("pointerdown", () => {
    pressed = new Promise((release) => {
      for (const end of ["pointerup", "pointercancel"]) {
        // The click comes right behind, and has its say first.
        addEventListener(end, () => setTimeout(release), { once: true });
      }
    });
  });

  // The address of a page may be completed behind it.
  document.addEventListener("readdressed", () => { shown = location.pathname + location.search; });

  // What was shown in place of a page is asked for anew when the reader goes back to it.
  addEventListener("popstate", () => {
    if (location.pathname + location.search === shown) return;
    show(location.href, {}, false).catch((error) => { if (error.name !== "AbortError") location.reload(); });
  });

  function send(form, button) {
    clearTimeout(waiting);
    const fields = new FormData(form, button);
    const own = button?.hasAttribute("data-go") ? button.getAttribute("formaction") : null;
    const address = new URL(own ?? form.getAttribute("action") ?? "", location.href);
    address.hash = "";
    const request = {};
    if (form.getAttribute("method")?.toLowerCase() === "post") {
      request.method = "POST";
      request.body = form.enctype === "multipart/form-data" ? fields : new URLSearchParams(fields);
    } else {
      address.search = new URLSearchParams(fields).toString();
    }
    show(address, request, true).catch((error) => {
      if (error.name === "AbortError") return;
      form.removeAttribute("data-live");
      // A form that is just being sent cannot be sent anew.
      setTimeout(() => form.requestSubmit(button));
    });
  }

  // Fetches a page and shows its main part; a later request overtakes an earlier one.
  async function show(address, request, isNew) {
    current?.abort();
    const own = current = new AbortController();
    const response = await fetch(address, { ...request, signal: own.signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const main = page.getElementById("main");
    if (!main) throw new Error("This is no page of the workbench.");
    await pressed;
    if (own.signal.aborted) return;
    // What could be taken and means nothing comes back with all that was sent; of anything else there is only the reason.
    if (!response.ok && response.status !== 422 && request.method === "POST") return refuse(main);
    const isAddress = request.method !== "POST" || response.redirected;
    const named = main.querySelector("[data-address]")?.dataset.address;
    const next = isAddress ? response.url : named ? withCase(new URL(named, location.href)) : location.href;
    if (isNew && next !== location.href) history.pushState(null, "", next);
    shown = location.pathname + location.search;
    document.title = page.title;
    // Another page may belong to another part.
    document.querySelector('nav[aria-label="Parts"]').replaceWith(page.querySelector('nav[aria-label="Parts"]'));
    replace(document.getElementById("main"), main);
    document.getElementById("announcement").textContent = main.querySelector("[data-announce]")?.textContent.trim() ?? "";
    document.dispatchEvent(new CustomEvent("shown", { detail: { isNew } }));
  }

  // A case of the reader's own keeps its key in the addresses of all its pages.
  function withCase(address) {
    const key = new URLSearchParams(location.search).get("case");
    if (key) address.searchParams.set("case", key);
    return address.href;
  }

  // Says above the form why it was not taken. The form stays: what was entered is nowhere else.
  function refuse(answer) {
    const notice = document.createElement("div");
    notice.id = "refusal";
    notice.className = "error-summary";
    notice.setAttribute("role", "alert");
    notice.append(answer.querySelector("h1 ~ p"));
    document.getElementById("refusal")?.remove();
    document.querySelector("#main h1").after(notice);
    notice.scrollIntoView({ block: "center" });
  }

  // Puts a new main part in the place of the old one; what was unfolded stays so, and the focus stays where it was.
  function replace(old, main) {
    const held = document.activeElement;
    const selection = ["text", "search", "textarea"].includes(held?.type) ? [held.selectionStart, held.selectionEnd] : null;
    const unfolded = new Set([...old.querySelectorAll("details[open]")].map(nameOfDetails));
    for (const details of main.querySelectorAll("details")) {
      if (unfolded.has(nameOfDetails(details))) details.open = true;
    }
    const place = old.contains(held) ? places(held).find((place) => main.querySelector(place)) : null;
    const position = [...old.querySelectorAll(".scroll")].map((part) => [part.scrollLeft, part.scrollTop]);
    isReplacing = true;
    old.replaceWith(main);
    isReplacing = false;
    [...main.querySelectorAll(".scroll")].forEach((part, index) => {
      [part.scrollLeft, part.scrollTop] = position[index] ?? [0, 0];
    });
    const next = place ? main.querySelector(place) : null;
    // What was typed while the answer was on its way stays, and is sent when the reader leaves the field.
    if (next && selection && held.value !== held.defaultValue) next.value = held.value;
    next?.focus({ preventScroll: true });
    if (next && selection && next.value === held.value) next.setSelectionRange(...selection);
  }

  const nameOfDetails = (details) => details.id || details.querySelector("summary")?.textContent;

  // Selectors by which the same control is found in the new page.
  function places(element) {
    const found = [];
    if (element.id) found.push(`#${CSS.escape(element.id)}`);
    if (element.name) {
      const name = `[name="${CSS.escape(element.name)}"]`;
      if (element.value !== undefined) found.push(`${name}[value="${CSS.escape(element.value)}"]`);
      found.push(name);
    }
    return found;
  }
})();
