// Passages beside evidence links: on hover, keyboard focus and a first tap; Escape closes them (WCAG 1.4.13).
"use strict";
(() => {
  if (!HTMLElement.prototype.showPopover) return;
  const store = document.getElementById("evidence-passages")?.content;
  const text = document.querySelector("section.text");
  const make = (className, textContent = "") =>
    Object.assign(document.createElement("span"), { className, textContent });
  const box = make("preview");
  box.id = "preview";
  box.popover = "manual";
  box.setAttribute("role", "group");
  let current = null;
  let timer = 0;
  let isQuiet = false;

  // The words are this page's, or for another document's in the template.
  const sourceOf = (key) => {
    if (key.includes("/")) {
      return store?.querySelector(`[data-passage="${CSS.escape(key)}"]`) ?? null;
    }
    return document.getElementById(key);
  };

  const piece = (name, node) => {
    const line = make("preview-passage");
    if (name) line.append(make("preview-name", name));
    line.append(node);
    return line;
  };

  // A copy that is read only: no anchors, no links, no controls.
  const copy = (node, lang) => {
    const words = make("preview-words");
    if (lang) words.lang = lang;
    const from = node.querySelector(":scope > .para-text") ?? node;
    words.append(...from.cloneNode(true).childNodes);
    for (const extra of words.querySelectorAll(".margin, .apparatus, .original, .back, .tongue, .voice, .editors-note")) extra.remove();
    for (const one of words.querySelectorAll("[id]")) one.removeAttribute("id");
    for (const link of words.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    return words;
  };

  const nameOf = (source) =>
    source.dataset.name ?? source.querySelector(":scope > .margin > .self")?.getAttribute("aria-label")
      ?? source.querySelector(":scope > .label")?.textContent ?? "";

  const fill = (link) => {
    const sources = link.dataset.passages.split(" ").map(sourceOf).filter(Boolean);
    if (sources.length === 0) return false;
    box.replaceChildren();
    const head = make("preview-head");
    const way = document.createElement("a");
    head.append(Object.assign(way, { href: link.getAttribute("href"), textContent: link.textContent }));
    const note = sources[0].dataset.note ?? (text?.contains(sources[0]) ? text.dataset.note : "");
    if (note) head.append(make("preview-note", note));
    box.append(head);
    const notes = new Set();
    for (const source of sources) {
      const lang = source.closest("[lang]")?.lang;
      const own = source.querySelector(":scope > .para-text, :scope > p > [lang]")?.lang;
      box.append(piece(sources.length > 1 ? nameOf(source) : "", copy(source, own || lang)));
      for (const call of source.querySelectorAll(".note-call a")) notes.add(call.hash.slice(1));
    }
    for (const id of notes) {
      const note = document.getElementById(id);
      const words = note?.querySelector(":scope > p");
      if (words) box.append(piece(note.querySelector(":scope > .label").textContent, copy(words, words.querySelector("[lang]")?.lang)));
    }
    box.setAttribute("aria-label", link.textContent);
    return true;
  };

  const hide = () => {
    clearTimeout(timer);
    if (!current) return;
    current.removeAttribute("aria-describedby");
    current.style.anchorName = "";
    current = null;
    box.hidePopover();
    box.remove();
  };

  const show = (link) => {
    clearTimeout(timer);
    if (current === link) return;
    hide();
    if (!fill(link)) return;
    link.after(box);
    // The stylesheet places it.
    link.style.anchorName = "--evidence";
    box.showPopover();
    box.scrollTop = 0;
    box.tabIndex = box.scrollHeight > box.clientHeight + 1 ? 0 : -1;
    current = link;
    link.setAttribute("aria-describedby", box.id);
  };

  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  const isHeld = () => {
    const focus = document.activeElement;
    return current !== null
      && (current.matches(":hover") || box.matches(":hover") || box.contains(focus)
        || (focus === current && current.matches(":focus-visible")));
  };
  const leave = () => later(() => { if (!isHeld()) hide(); }, 300);

  for (const link of document.querySelectorAll("a[data-passages]")) {
    let touched = false;
    link.addEventListener("pointerenter", (event) => {
      if (event.pointerType !== "touch") later(() => show(link), 120);
    });
    link.addEventListener("pointerleave", (event) => {
      if (event.pointerType !== "touch") leave();
    });
    link.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch"; });
    link.addEventListener("focus", () => { if (!isQuiet && !touched && link.matches(":focus-visible")) show(link); });
    link.addEventListener("blur", leave);
    link.addEventListener("click", (event) => {
      // The first tap shows the passage, the second follows the link.
      if (touched && current !== link) {
        show(link);
        if (current) event.preventDefault();
      } else hide();
      touched = false;
    });
  }
  box.addEventListener("pointerleave", leave);
  box.addEventListener("focusout", leave);
  box.addEventListener("click", (event) => { if (event.target.closest("a")) hide(); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !current) return;
    const [link, wasInside] = [current, box.contains(document.activeElement)];
    hide();
    // The focus returns to the link, which stays closed.
    if (wasInside) {
      isQuiet = true;
      link.focus();
      isQuiet = false;
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (current && !current.contains(event.target) && !box.contains(event.target)) hide();
  });
})();
