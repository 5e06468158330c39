// The page Transcribe: keeps the form of a transcription in this browser's tab, so that nothing is lost when the page is asked for anew,
// and takes words that are marked in the text. What they are worth, the workbench says: nothing is checked here.
"use strict";

(() => {
  const store = "quorate.transcription";
  const most = 6;
  let seen = "";
  let asked = null;

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

  document.addEventListener("shown", () => begin(true));
  begin(false);

  function begin(isNew) {
    const form = document.querySelector("form[data-kept]");
    if (form) {
      keep(form);
      open(form, isNew);
    } else if (document.querySelector("form[data-start]") && !document.querySelector(".error-summary")) {
      goOn();
    }
  }

  // Sends what was kept, with the question that the address names, and so shows it where it was left.
  function goOn() {
    const address = new URLSearchParams(location.search);
    const fields = kept();
    if (!fields || address.has("begin")) return;
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: "/transcribe", enctype: "multipart/form-data", hidden: true });
    form.dataset.live = "submit";
    for (const [name, value] of [...fields, ["open", address.get("question") ?? ""]]) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    }
    document.querySelector("main").append(form);
    form.requestSubmit();
  }

  // What a page that is shown needs of the script: the hints for it, and what it is about in sight.
  function open(form, isNew) {
    for (const hint of form.querySelectorAll("[data-script]")) hint.hidden = false;
    const pane = document.getElementById("text");
    const here = document.getElementById("here");
    const question = form.elements.question.value;
    // Who opens another question goes on there; who comes back to the page begins at its top.
    if (asked !== null && question && question !== asked) document.getElementById("clause-heading").focus();
    if (asked === null && isNew) {
      document.getElementById("main").focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    asked = question;
    const place = `${question} ${here?.textContent ?? ""}`;
    if (here && place !== seen) pane.scrollTop = here.offsetTop - pane.clientHeight / 3;
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
    const move = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: "down", ArrowUp: "up" }[event.key];
    if (!move) return;
    event.preventDefault();
    step(pane, move, event.shiftKey);
  });

  // The words of the text in order, each with its place.
  function wordsOf(pane) {
    if (pane.words) return pane.words;
    pane.words = [];
    const nodes = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(".visually-hidden") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    while (nodes.nextNode()) {
      for (const word of nodes.currentNode.data.matchAll(/\S+/g)) {
        pane.words.push({ node: nodes.currentNode, start: word.index, end: word.index + word[0].length });
      }
    }
    return pane.words;
  }

  // Goes on by a word or a line. There is no caret in a text that cannot be written in: a word is marked in its place.
  function step(pane, move, isLonger) {
    const all = wordsOf(pane);
    if (!all.length) return;
    const selection = getSelection();
    let [base, focus] = marked(pane, all);
    if (focus < 0) {
      const seen = pane.getBoundingClientRect().top;
      base = focus = Math.max(0, all.findIndex((word) => box(word).top >= seen));
    } else {
      if (!isLonger) focus = move === 1 || move === "down" ? Math.max(base, focus) : Math.min(base, focus);
      focus = typeof move === "number" ? focus + move : beside(all, focus, move === "down" ? 1 : -1);
      focus = Math.min(Math.max(focus, 0), all.length - 1);
      if (!isLonger) base = focus;
    }
    const [from, to] = [all[base], all[focus]];
    if (base <= focus) selection.setBaseAndExtent(from.node, from.start, to.node, to.end);
    else selection.setBaseAndExtent(from.node, from.end, to.node, to.start);
    const [place, frame] = [box(to), pane.getBoundingClientRect()];
    if (place.bottom > frame.bottom) pane.scrollTop += place.bottom - frame.bottom + 24;
    if (place.top < frame.top) pane.scrollTop -= frame.top - place.top + 24;
  }

  // The words that are marked, from which to which; -1 where none is.
  function marked(pane, all) {
    const selection = getSelection();
    if (!pane.contains(selection.anchorNode) || !pane.contains(selection.focusNode)) return [-1, -1];
    const range = selection.getRangeAt(0);
    const first = all.findIndex((word) => range.comparePoint(word.node, word.end) >= 0);
    const last = all.findLastIndex((word) => range.comparePoint(word.node, word.start) <= 0);
    const isBackward = selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
    const ends = [Math.min(first, last), Math.max(first, last)];
    return isBackward && !selection.isCollapsed ? ends.reverse() : ends;
  }

  function box(word) {
    const range = document.createRange();
    range.setStart(word.node, word.start);
    range.setEnd(word.node, word.end);
    return range.getBoundingClientRect();
  }

  // The word above or below another: of the nearest line that way, the one that is nearest.
  function beside(all, index, way) {
    const here = box(all[index]);
    let [found, line] = [index, null];
    for (let next = index + way; all[next]; next += way) {
      const place = box(all[next]);
      if (way * (place.top - here.top) < here.height / 2) continue;
      line ??= place.top;
      if (Math.abs(place.top - line) > here.height / 2) break;
      if (found === index || Math.abs(place.left - here.left) < Math.abs(box(all[found]).left - here.left)) found = next;
    }
    return found;
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
