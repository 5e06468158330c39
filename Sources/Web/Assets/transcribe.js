// The page Transcribe: keeps the form of a transcription in this browser's tab, so that nothing is lost when the page is asked for anew,
// and takes words that are marked in the text. What they are worth, the workbench says: nothing is checked here.
"use strict";

(() => {
  const store = "quorate.transcription";
  const most = 6;
  let seen = "";

  const kept = () => JSON.parse(sessionStorage.getItem(store) ?? "null");
  const announce = (text) => { document.getElementById("announcement").textContent = text; };

  function keep(form) {
    const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
    try {
      sessionStorage.setItem(store, JSON.stringify(fields));
    } catch {
      announce("This browser keeps no more than it has. Download the draft.");
    }
  }

  for (const kind of ["input", "change"]) {
    // What is typed is kept before anything is sent.
    document.addEventListener(kind, (event) => {
      const form = event.target.form;
      if (form?.matches("[data-kept]")) keep(form);
    }, { capture: true });
  }

  document.addEventListener("shown", begin);
  begin();

  function begin() {
    const form = document.querySelector("form[data-kept]");
    if (form) {
      keep(form);
      open(form);
    } else if (document.querySelector("form[data-start]") && !document.querySelector(".error-summary")) {
      goOn();
    }
  }

  // Sends what was kept, with the question that the address names, and so shows it where it was left.
  function goOn() {
    const asked = new URLSearchParams(location.search);
    const fields = kept();
    if (!fields || asked.has("begin")) return;
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: "/transcribe", enctype: "multipart/form-data", hidden: true });
    form.dataset.live = "submit";
    for (const [name, value] of [...fields, ["open", asked.get("question") ?? ""]]) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    }
    document.querySelector("main").append(form);
    form.requestSubmit();
  }

  // What a page that is shown needs of the script: the hints for it, and the place that it is about in sight.
  function open(form) {
    for (const hint of form.querySelectorAll("[data-script]")) hint.hidden = false;
    const pane = document.getElementById("text");
    const here = document.getElementById("here");
    const place = `${form.elements.question.value} ${here?.textContent ?? ""}`;
    if (here && place !== seen) pane.scrollTop = here.offsetTop - pane.offsetTop - pane.clientHeight / 3;
    seen = place;
  }

  // Words are taken where the mouse is let go, or with Enter.
  document.addEventListener("pointerup", (event) => {
    const pane = document.getElementById("text");
    if (!pane?.contains(event.target)) return;
    setTimeout(() => {
      if (!getSelection().isCollapsed && pane.contains(getSelection().anchorNode)) take(pane);
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.target.id !== "text" || event.altKey || event.ctrlKey || event.metaKey) return;
    const pane = event.target;
    if (event.key === "Enter") {
      event.preventDefault();
      take(pane)?.focus();
      return;
    }
    const moves = {
      ArrowRight: ["forward", "word"], ArrowLeft: ["backward", "word"], ArrowDown: ["forward", "line"], ArrowUp: ["backward", "line"],
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    step(pane, move, event.shiftKey);
  });

  // Goes on by a word or a line. There is no caret in a text that cannot be written in: the word under it is marked in its place.
  function step(pane, [direction, unit], isLonger) {
    const selection = getSelection();
    const isInside = pane.contains(selection.anchorNode) && pane.contains(selection.focusNode);
    if (!isInside) {
      const first = [...pane.children].find((block) => block.offsetTop - pane.offsetTop >= pane.scrollTop) ?? pane.firstElementChild;
      selection.collapse(first, 0);
    } else if (isLonger) {
      const [node, offset] = [selection.focusNode, selection.focusOffset];
      selection.modify("extend", direction, unit);
      if (!pane.contains(selection.focusNode)) selection.extend(node, offset);
    } else {
      if (direction === "forward" && unit === "word") selection.collapseToEnd();
      else selection.collapseToStart();
      selection.modify("move", direction, unit);
      // The end of a word is where the next begins but for a space.
      if (direction === "forward" && unit === "word") selection.modify("move", "backward", "word");
    }
    if (!isLonger || !isInside) markWord(pane, selection);
    reveal(pane, selection);
  }

  function markWord(pane, selection) {
    if (!pane.contains(selection.focusNode)) selection.collapse(pane.lastElementChild, 0);
    selection.modify("extend", "forward", "word");
  }

  function reveal(pane, selection) {
    const range = document.createRange();
    range.setStart(selection.focusNode, selection.focusOffset);
    const place = (range.getClientRects()[0] ?? selection.getRangeAt(0).getBoundingClientRect());
    const frame = pane.getBoundingClientRect();
    if (place.bottom > frame.bottom) pane.scrollTop += place.bottom - frame.bottom + 24;
    if (place.top < frame.top) pane.scrollTop -= frame.top - place.top + 24;
  }

  // Puts the marked words and their section into the form, and has it sent. The field with the words, where there is one.
  function take(pane) {
    const form = document.querySelector("form[data-kept]");
    const [section, anchor] = ["at", "anchor"].map((part) => form.querySelector(`[data-part="${part}"]`));
    if (!anchor) {
      announce("Open a question whose answer has a place in the text.");
      return null;
    }
    const range = getSelection().rangeCount ? getSelection().getRangeAt(0).cloneRange() : null;
    const block = range && [...pane.children].find((block) => range.intersectsNode(block) && words(within(range, block)).length);
    if (!block) return null;
    const marked = words(within(range, block));
    section.value = block.dataset.at;
    anchor.value = marked.slice(0, most).join(" ").replace(/[.,;:]+$/, "");
    anchor.dispatchEvent(new Event("change", { bubbles: true }));
    announce(marked.length > most ? "The first six words were taken." : "Taken.");
    return anchor;
  }

  // The part of a range that lies in one block: a place is words that follow one another.
  function within(range, block) {
    const part = document.createRange();
    part.selectNodeContents(block);
    if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0) part.setStart(range.startContainer, range.startOffset);
    if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0) part.setEnd(range.endContainer, range.endOffset);
    return part;
  }

  // What a range says, without the words that stand there for those who do not see the marks.
  function words(range) {
    const content = range.cloneContents();
    for (const unseen of content.querySelectorAll(".visually-hidden")) unseen.remove();
    return content.textContent.split(/\s+/).filter((word) => word);
  }
})();
