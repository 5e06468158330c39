// The presenter's view: a clicker's keys, the reasons on a key of their own, and the whole screen. Each key presses a button of the page,
// so that nothing can be done by key alone; without this file the buttons do the same.
"use strict";

(() => {
  const steps = {
    " ": "next", ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back", r: "reasons", R: "reasons",
  };
  const slide = () => document.querySelector(".present");

  document.addEventListener("keydown", (event) => {
    if (!slide() || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest("input, select, textarea")) return;
    // What has the focus is pressed by the space bar itself.
    if (event.key === " " && event.target.closest("button, a, summary")) return;
    if (event.key === "f" || event.key === "F") return fill();
    const button = document.getElementById(`step-${steps[event.key]}`);
    if (!steps[event.key] || !button) return;
    event.preventDefault();
    button.click();
  });

  function fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen().catch(() => {});
  }

  document.addEventListener("click", (event) => {
    if (event.target.id === "full-screen") fill();
  });

  document.addEventListener("shown", () => {
    scripted();
    // A new slide is read from its heading on, and the space bar goes on from there.
    if (slide() && !slide().matches(".room")) slide().querySelector("h1")?.focus({ preventScroll: true });
  });

  // What makes sense with the script alone.
  function scripted() {
    for (const part of document.querySelectorAll(".present [data-scripted]")) {
      if (!part.classList.contains("kept")) part.hidden = false;
    }
  }
  scripted();
})();
