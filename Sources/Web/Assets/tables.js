// Puts under each table a button that copies it, for a spreadsheet and for a text, and beside it the table as a file, which the page
// offers at its end. Without this file the offers stay there, and no button is to be seen.
"use strict";

(() => {
  const formulaSigns = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

  // What a cell says: the whole of it where only its beginning is shown, in one line, and nothing that a spreadsheet takes for a formula.
  function words(cell) {
    const copy = cell.cloneNode(true);
    for (const summary of copy.querySelectorAll("details.more > summary")) summary.remove();
    const text = copy.textContent.replace(/\s+/g, " ").trim();
    return formulaSigns.test(text) ? `'${text}` : text;
  }

  function copied(table) {
    const plain = document.createElement("table");
    const lines = [...table.rows].map((row) => {
      const line = plain.insertRow();
      const cells = [...row.cells].map((cell) => {
        const text = words(cell);
        const own = document.createElement(cell.localName);
        own.textContent = text;
        line.append(own);
        return text;
      });
      return cells.join("\t");
    });
    return new ClipboardItem({
      "text/plain": new Blob([lines.join("\n") + "\n"], { type: "text/plain" }),
      "text/html": new Blob([plain.outerHTML], { type: "text/html" }),
    });
  }

  function tools(table) {
    const caption = table.caption?.textContent ?? "";
    const list = document.createElement("ul");
    list.className = "table-tools no-print";
    if (navigator.clipboard?.write && typeof ClipboardItem === "function") {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = "Copy the table";
      const of = document.createElement("span");
      of.className = "of-table";
      of.textContent = `: ${caption}`;
      button.append(of);
      button.addEventListener("click", async () => {
        let answer = `Copied: ${caption}`;
        try { await navigator.clipboard.write([copied(table)]); } catch { answer = "The browser did not allow the table to be copied."; }
        document.getElementById("announcement").textContent = answer;
        button.firstChild.textContent = answer.startsWith("Copied") ? "Copied" : "Not copied";
        setTimeout(() => { button.firstChild.textContent = "Copy the table"; }, 3000);
      });
      const item = document.createElement("li");
      item.append(button);
      list.append(item);
    }
    const offer = [...document.querySelectorAll("#main > .tables > li")].find((item) => item.dataset.caption === caption);
    if (offer) list.append(offer);
    if (list.childElementCount > 0) (table.closest(".scroll") ?? table).after(list);
  }

  function all() {
    for (const table of document.querySelectorAll("#main table")) tools(table);
    for (const list of document.querySelectorAll("#main > .tables")) if (!list.childElementCount) list.remove();
  }

  document.addEventListener("shown", all);
  all();
})();
