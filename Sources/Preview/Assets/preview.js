// Keeps an open page of the preview up to date, in its place; the published site has none of it.
(() => {
  "use strict";
  const tag = document.currentScript.dataset.tag;
  const memory = `spacedigest-place ${location.pathname}${location.search}`;

  // Where the reader is: the block that begins last above the upper edge of the window, and what is unfolded.

  const own = (element) => element.closest("[id^=spacedigest-]") !== null;
  const unfoldable = () => [...document.querySelectorAll("details")].filter((details) => !own(details));

  // The name of a fold: the block it stands in, and which one of that block it is.
  const folds = () => {
    const counts = new Map();
    return unfoldable().map((details) => {
      const block = details.id || details.parentElement.closest("[id]")?.id || "";
      counts.set(block, (counts.get(block) ?? 0) + 1);
      return [`${block} ${counts.get(block)}`, details];
    });
  };

  const remember = () => {
    let block = null;
    for (const element of document.querySelectorAll("[id]")) {
      const box = element.getBoundingClientRect();
      if (own(element) || box.height === 0 || box.top > 8) continue;
      if (block === null || box.top >= block.top) block = { id: element.id, top: box.top };
    }
    const place = {
      block, x: scrollX, y: scrollY,
      open: folds().filter(([, details]) => details.open).map(([name]) => name),
      focus: document.activeElement?.id ?? "",
    };
    try {
      sessionStorage.setItem(memory, JSON.stringify(place));
      history.scrollRestoration = "manual";
    } catch { /* Without a memory the browser does what it can. */ }
  };

  const recall = () => {
    let place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(memory));
      sessionStorage.removeItem(memory);
    } catch { /* As above. */ }
    if (place === null) return;
    const open = new Set(place.open);
    for (const [name, details] of folds()) details.open = open.has(name);
    if (place.focus) document.getElementById(place.focus)?.focus({ preventScroll: true });
    const goThere = () => {
      const block = place.block && scrollY + place.y > 0 ? document.getElementById(place.block.id) : null;
      const y = block ? scrollY + block.getBoundingClientRect().top - place.block.top : place.y;
      scrollTo({ left: place.x, top: y, behavior: "instant" });
    };
    goThere();
    // Once more when pictures and fonts have their sizes; the reader who moves meanwhile is left alone.
    const there = scrollY;
    addEventListener("load", () => {
      if (Math.abs(scrollY - there) < 2 || scrollY === 0) goThere();
      history.scrollRestoration = "auto";
    }, { once: true });
  };

  // What keeps the content from being shown, over the last good page.

  let told = "";
  const tell = (state) => {
    const text = JSON.stringify([state.title, state.problems]);
    if (text === told) return;
    told = text;
    const bar = document.getElementById("spacedigest-bar");
    if (bar) document.body.append(bar);
    document.getElementById("spacedigest-problems")?.remove();
    if (!state.title) return;
    const element = (name, content, parent, className = "") => {
      const made = document.createElement(name);
      made.textContent = content;
      if (className) made.className = className;
      parent.append(made);
      return made;
    };
    const panel = document.createElement("div");
    panel.id = "spacedigest-problems";
    panel.lang = state.lang;
    panel.setAttribute("role", "alert");
    const fold = element("details", "", panel);
    // The to-do page tells them itself, where they belong.
    fold.open = !document.body.classList.contains("page-todo");
    element("summary", state.title, fold);
    const list = element("ol", "", fold);
    for (const problem of state.problems) {
      const item = element("li", "", list);
      element("p", problem.message, item);
      if (problem.help) element("p", problem.help, item, "help");
      if (problem.place) element("code", problem.place, item);
    }
    if (bar) panel.append(bar);
    document.body.append(panel);
  };

  // Asks whether another page stands here by now: an edit elsewhere does not disturb this one.
  const follow = async () => {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" });
    if (answer.headers.get("ETag") === `"${tag}"`) return;
    events.close();
    remember();
    location.reload();
  };

  let seen = null;
  const events = new EventSource("/.spacedigest/events");
  events.addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    tell(state);
    if (state.version === seen) return;
    seen = state.version;
    follow().catch(() => { seen = null; });
  });
  addEventListener("pagehide", () => events.close());
  // A page brought back from the browser's memory is an old one.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // The to-do page: references to copy. Without this script they are text to select.

  const status = document.querySelector("[data-status]");
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const words = [...button.childNodes];
    button.hidden = false;
    button.addEventListener("click", async () => {
      let said = button.dataset.copied;
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
      } catch {
        getSelection().selectAllChildren(button.parentElement.querySelector(".todo-mark"));
        said = button.dataset.select;
      }
      button.textContent = said;
      if (status) status.textContent = `${button.dataset.copy} ${said}`;
      setTimeout(() => button.replaceChildren(...words), 2000);
    });
  }

  recall();
})();
