// Copying and citing: a Cite button for the paragraph that has the pointer or the focus, quotations with
// their source, and our translation named as ours wherever it is copied. Without it, links to paragraphs remain.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const own = document.documentElement.lang.slice(0, 2);
  const page = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
  let isCopying = false;

  const copy = async (text, status, done) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      status.after(area);
      area.select();
      isCopying = true;
      document.execCommand("copy");
      isCopying = false;
      area.remove();
    }
    status.textContent = done;
    setTimeout(() => status.replaceChildren(), 2000);
  };

  const fill = (form, values) =>
    form.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "").replace(/ +/g, " ");

  // The words of a passage without what is not its text, to stand within quotation marks.
  const words = (node) => {
    const clone = node.cloneNode(true);
    for (const extra of all(".note-call, .editors-note, .term-other", clone)) extra.remove();
    return all("p", clone).map((line) =>
      `${line.closest("li")?.firstElementChild.textContent ?? ""} ${line.textContent}`.trim()).join("\n")
      .replaceAll("“", "‘").replaceAll("”", "’");
  };

  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (isCopying || selection.isCollapsed) return;
    const isIn = (node) => selection.containsNode(node, true);
    const note = all("[data-ours]").find((node) => isIn(node)
      && (!node.dataset.oursIn || all(`[lang=${node.dataset.oursIn}]`, node).some(isIn)))?.dataset.ours;
    if (!note) return;
    const box = document.createElement("div");
    box.append(selection.getRangeAt(0).cloneContents(), ` ${note}`);
    event.clipboardData.setData("text/plain", `${selection} ${note}`);
    event.clipboardData.setData("text/html", box.innerHTML);
    event.preventDefault();
  });

  // The other language's page opens at the same place.
  const other = document.querySelector(".switch");
  other?.addEventListener("click", () => { other.hash = location.hash; });

  for (const group of all(".passage-group")) {
    const button = document.createElement("button");
    const status = document.createElement("span");
    const { cite, form, ours, done } = group.dataset;
    button.type = "button";
    button.textContent = group.dataset.copy;
    status.role = "status";
    button.addEventListener("click", () => copy(all(".passages > li", group).map((passage) => {
      const link = passage.querySelector(".where a");
      const un = fill(cite, { place: link.dataset.cited });
      return fill(form, { text: words(passage.querySelector("blockquote")), un, url: link.href, ours });
    }).join("\n\n"), status, done));
    group.querySelector("h3").after(button, status);
  }

  // One paragraph at a time has its controls in the tab order; the arrow keys go on to the next.
  const kind = ".para, .pair:has(> .margin)";
  const paragraphs = all(kind);
  if (paragraphs.length === 0) return;
  const parts = document.getElementById("cite")?.content.cloneNode(true);
  const [button, panel] = [parts?.querySelector(".cite"), parts?.querySelector(".cite-panel")];
  const setOrder = (node, index) => {
    for (const one of all(":scope > .margin a, :scope > .apparatus > summary", node)) one.tabIndex = index;
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
  const takeTarget = () => take(document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(kind));
  takeTarget();
  addEventListener("hashchange", takeTarget);
  document.addEventListener("pointerover", (event) => {
    if (!button?.matches(":focus-visible")) take(event.target.closest(kind));
  });
  document.addEventListener("focusin", (event) => take(event.target.closest(kind)));
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
    return { place, un, url: `${page}#${current.id}`, text: words(current.querySelector(".para-text")) };
  };
  panel.addEventListener("beforetoggle", () => {
    panel.firstElementChild.textContent = current.dataset[own];
    for (const text of all("span", panel)) text.textContent = fill(text.dataset.form, values(text.dataset.in ?? own));
  });
  panel.addEventListener("click", ({ target }) => {
    if (!target.matches("button")) return;
    const { form, carries } = target.dataset;
    const text = form ? fill(form, { ...values(own), ours: carries }) : target.previousElementSibling.textContent;
    copy(text, panel.lastElementChild, panel.lastElementChild.dataset.done);
  });
})();
