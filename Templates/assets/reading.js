// Citing and copying, translations named as ours; terms marked on demand.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, values) => Object.assign(document.createElement(name), values);
  const own = document.documentElement.lang.slice(0, 2);
  // Copies carry the public address; in a folder there is none.
  const page = document.querySelector("link[rel=canonical]")?.href ?? location.href;
  const address = (link) => {
    const { href, protocol } = new URL(link, page);
    return protocol === "file:" ? "" : href;
  };
  const fill = (form, values) => form.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "")
    .replace(/ +/g, " ").replace(/[，,]? ?$/, "");
  const copy = async (text, status, done) => {
    // Without a clipboard, as over plain HTTP, the words themselves are shown.
    const shown = await navigator.clipboard?.writeText(text).then(() => done, () => text) ?? text;
    status.textContent = shown;
    if (shown === done) setTimeout(() => status.replaceChildren(), 2000);
  };

  // The text of a passage, to stand within quotation marks.
  const words = (node) => {
    const clone = node.cloneNode(true);
    for (const extra of all(".note-call, .editors-note, .term-other", clone)) extra.remove();
    return all("p", clone).map((line) =>
      `${line.closest("li")?.firstElementChild.textContent ?? ""} ${line.textContent}`.trim()).join("\n")
      .replaceAll("“", "‘").replaceAll("”", "’");
  };

  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    const isIn = (node) => selection.containsNode(node, true);
    const note = !selection.isCollapsed && all("[data-ours]").find((node) => isIn(node)
      && (!node.dataset.oursIn || all(`[lang=${node.dataset.oursIn}]`, node).some(isIn)))?.dataset.ours;
    if (!note) return;
    event.clipboardData.setData("text/plain", `${selection} ${note}`);
    event.preventDefault();
  });

  // The other language's page opens at the same place.
  const top = (node) => node.getBoundingClientRect().top;
  const other = document.querySelector(".switch");
  // A second one stays when the first has left the window.
  const chip = Object.assign(other.cloneNode(true), { className: "chip", hidden: true });
  document.querySelector("main").append(chip);
  new IntersectionObserver(([{ isIntersecting }]) => { chip.hidden = isIntersecting; }).observe(other);
  for (const link of [other, chip]) link.addEventListener("click", () => {
    const target = document.querySelector(":target");
    const isSeen = target && top(target) >= 0 && top(target) < innerHeight;
    const first = () => all("main [id]").findLast((node) => node.checkVisibility() && top(node) < 80);
    link.hash = isSeen ? target.id : scrollY && first()?.id || "";
  });

  for (const group of all(".passage-group")) {
    const { cite, form, ours, done } = group.dataset;
    const button = make("button", { type: "button", textContent: group.dataset.copy });
    const status = make("span", { role: "status" });
    button.addEventListener("click", () => copy(all(".passages > li", group).map((passage) => {
      const link = passage.querySelector(".where a");
      const un = fill(cite, { place: link.dataset.cited });
      return fill(form, { text: words(passage.querySelector("blockquote")), un, url: address(link.getAttribute("href")), ours });
    }).join("\n\n"), status, done));
    group.querySelector("h3").after(button, status);
  }

  // Terms, each at its first place in a paragraph; the choice is remembered.
  const glossary = document.getElementById("glossary")?.content.firstElementChild;
  if (glossary) {
    const terms = new Map(all("li", glossary).map((one) => [one.dataset.form, one]));
    const forms = new RegExp([...terms.keys()].map((text) =>
      text.replace(/[^\w\s]/g, "\\$&").replace(/^(?=\w)|(?<=\w)$/g, "\\b")).join("|"), "g");
    const mark = (text) => {
      const seen = new Set();
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const found = [...node.data.matchAll(forms)].find(([form]) => !seen.has(terms.get(form).textContent));
        if (!found) continue;
        const { lang, textContent, dataset } = terms.get(found[0]);
        seen.add(textContent);
        const word = node.splitText(found.index);
        word.splitText(found[0].length);
        const term = make("span", { className: "term" });
        const counterpart = make("span", { className: "term-other", lang, textContent });
        Object.assign(counterpart.dataset, dataset);
        word.replaceWith(term);
        term.append(word, counterpart);
        walker.currentNode = counterpart.firstChild;
      }
    };
    let memory = {};
    // Some browsers refuse.
    try { memory = localStorage; } catch {}
    const box = make("input", { type: "checkbox", checked: memory.terms === "on" });
    const set = () => {
      memory.terms = box.checked ? "on" : "";
      for (const term of all(".term")) term.replaceWith(term.firstChild);
      for (const text of all(".para-text")) {
        text.normalize();
        if (box.checked) mark(text);
      }
    };
    const label = make("label", { className: "mark-terms" });
    label.append(box, glossary.dataset.label);
    document.getElementById("text").after(label);
    box.addEventListener("change", set);
    set();
  }

  // One paragraph at a time has its controls in the tab order; the arrow keys go on to the next.
  const kind = ".para, .pair:has(> .margin)";
  const paragraphs = all(kind);
  if (paragraphs.length === 0) return;
  const [button, panel] = document.getElementById("cite")?.content.cloneNode(true).children ?? [];
  const setOrder = (node, index) => {
    for (const one of all(":scope > .margin a, :scope > .apparatus > summary", node)) one.tabIndex = index;
    node.querySelector(".self")?.setAttribute("aria-keyshortcuts", "ArrowUp ArrowDown");
  };
  let current = paragraphs[0];
  const take = (node) => {
    if (!node || panel?.matches(":popover-open")) return;
    setOrder(current, -1);
    current = node;
    setOrder(current, 0);
    if (button && button.parentElement !== node.firstElementChild) node.firstElementChild.append(button);
  };
  for (const node of paragraphs) setOrder(node, -1);
  take(current);
  // A heading leads to the paragraph behind it.
  const takeTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target) take(target.closest(kind) ?? paragraphs.find((one) => target.compareDocumentPosition(one) & 4));
  };
  takeTarget();
  addEventListener("hashchange", takeTarget);
  document.addEventListener("pointerover", ({ target }) => {
    if (!button?.matches(":focus-visible")) take(target.closest(kind));
  });
  document.addEventListener("focusin", ({ target }) => take(target.closest(kind)));
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && event.target.matches(".margin > .self") && paragraphs[paragraphs.indexOf(current) + step];
    if (!next) return;
    event.preventDefault();
    next.querySelector(".self").focus();
  });

  if (!panel) return;
  document.body.append(panel);
  const values = (language) => {
    const place = current.dataset[language];
    const un = fill(panel.querySelector(`[data-in=${own}]`).dataset.form, { place });
    return { place, un, url: address(`#${current.id}`), text: words(current.querySelector(".para-text")) };
  };
  panel.addEventListener("beforetoggle", () => {
    panel.firstElementChild.textContent = current.dataset[own];
    for (const text of all("span", panel)) text.textContent = fill(text.dataset.form, values(text.dataset.in ?? own));
  });
  panel.addEventListener("click", ({ target }) => {
    if (!target.matches("button")) return;
    const { form, carries } = target.dataset;
    const text = form ? fill(form, { ...values(own), ours: carries }) : target.previousElementSibling.textContent;
    // A link alone may lead into the folder.
    const status = panel.querySelector("[role=status]");
    copy(text || new URL(`#${current.id}`, page).href, status, status.dataset.done);
  });
})();
