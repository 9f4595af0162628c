// The search page: reads the address and the form, searches, and shows what was found.
// Without this script, or where the index cannot be loaded, the indexes of the page remain.
"use strict";
(() => {
  const form = document.querySelector(".search-form[data-words]");
  if (!form?.dataset.words) return;
  const part = (name) => document.querySelector(`[data-search="${name}"]`);
  const words = document.getElementById("search-words").dataset;
  const [status, also, results] = [part("status"), part("also"), part("results")];
  const input = form.elements.q;
  const ui = form.dataset.language;
  const languages = ui === "zh" ? ["zh", "en"] : ["en", "zh"];
  const pageTitle = document.title;
  // Results shown at a time; files of texts looked through at once, at most, and before the reader is asked.
  const [pageSize, filesAtOnce, filesAtMost] = [20, 8, 32];

  part("needs-script").hidden = true;
  form.hidden = false;
  searchIndex.start(form.dataset.root + form.dataset.folder);

  // MARK: the query

  // Units of a query or term as one text: 空间碎片, space debris.
  const keyOf = (units) => units.map((unit) => unit.text).join(" ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "");

  let terms = [];
  let termsByKey = null;
  const readWords = async () => {
    if (termsByKey) return;
    const loaded = await searchIndex.load(form.dataset.words);
    searchText.setForms([...loaded.fold], loaded.ligatures);
    termsByKey = new Map();
    const seen = new Map();
    terms = loaded.terms.map(([zh, en]) => {
      // As GlossaryTerm.swift makes the anchors of the page.
      const name = searchText.prepare(en[0]).folded.split(/[^a-z0-9]+/).filter(Boolean).join("-");
      seen.set(name, (seen.get(name) ?? 0) + 1);
      return { zh, en, anchor: `term_${name}${seen.get(name) > 1 ? `-${seen.get(name)}` : ""}` };
    });
    for (const term of terms) {
      for (const name of [...term.zh, ...term.en]) {
        const key = keyOf(searchText.read(name).units);
        termsByKey.set(key, [...(termsByKey.get(key) ?? []), term]);
      }
    }
  };

  // Names that are found neither with what was asked for nor with a shorter one of them.
  const distinct = (names, key) => {
    const read = names.map((name) => ({ name, phrase: searchText.read(name).phrase }));
    return read.filter(({ phrase }, i) => searchText.find(key, phrase) < 0 && !read.some((other, k) =>
      k !== i && searchText.find(other.phrase, phrase) >= 0 && (other.phrase !== phrase || k < i))).map(({ name }) => name);
  };

  // A query cut into groups: terms of the glossary, the longest first, and what is between them.
  const groupsOf = (query) => {
    const { units, phrase } = searchText.read(query);
    const groups = [];
    for (let i = 0; i < units.length;) {
      let length = Math.min(units.length - i, 10);
      while (length > 1 && !termsByKey.has(keyOf(units.slice(i, i + length)))) length -= 1;
      const own = units.slice(i, i + length);
      const key = keyOf(own);
      const resolution = key.match(/^a\/res\/(.*\d)$/)?.[1];
      const others = Object.fromEntries(languages.map((language) => {
        const names = (termsByKey.get(key) ?? []).flatMap((term) => term[language]);
        return [language, distinct(resolution ? [...names, resolution] : names, key)];
      }));
      groups.push({ units: own, others });
      i += length;
    }
    // A sentence is looked for as it stands; other forms of its words would only cost.
    if (groups.length > 3) for (const group of groups) group.others = { zh: [], en: [] };
    return { phrase, key: keyOf(units), name: searchText.nameOf(query), groups };
  };

  // In texts the forms of their language, in the names of pages those of both.
  const alternatives = ({ others }, index) => [...new Set(others[index] ?? [...others.zh, ...others.en])]
    .map((name) => searchText.read(name)).filter(({ phrase }) => phrase);

  // MARK: looking through the texts

  // A search in the texts of a language or in the names of pages. `direct` is how many entries may have
  // the very words; `next` looks some candidates up in their texts and adds what holds to `found`.
  const searchIn = async (index, query, filters) => {
    const manifest = await searchIndex.load(form.dataset[index]);
    const groups = query.groups.map((group) => ({ units: group.units, others: alternatives(group, index) }));
    const length = ({ units }) => keyOf(units).length;
    const telling = [...groups].sort((a, b) => length(b) - length(a));
    const tokensOf = (units) => units.flatMap((unit) => unit.tokens);
    const direct = await searchIndex.candidates(manifest, telling.map(({ units }) => [tokensOf(units)]), filters);
    const entries = !telling.some(({ others }) => others.length) ? direct : await searchIndex.candidates(
      manifest, telling.map(({ units, others }) => [units, ...others.map((other) => other.units)].map(tokensOf)), filters);
    // Pages of that very name come first.
    const named = index !== "pages" ? []
      : await searchIndex.candidates(manifest, [[[{ text: `:name:${query.name}` }]]], filters);
    const files = new Map();
    for (const entry of [...named, ...entries]) {
      const file = searchIndex.fileOf(manifest, entry);
      files.set(file, (files.get(file) ?? new Set()).add(entry));
    }
    const pending = [...files];
    const atFirst = Math.max(1, new Set(named.map((entry) => searchIndex.fileOf(manifest, entry))).size);
    const search = { index, direct: direct.length, found: [], shown: 0, isDone: pending.length === 0 };
    search.pageSize = index === "pages" ? 6 : pageSize;
    search.next = async (before) => {
      // One file first, then twice as many: what stands in the first is shown soonest.
      const batch = pending.splice(0, before ? Math.min(2 * before, filesAtOnce) : atFirst);
      const loaded = await Promise.all(batch.map(([file]) => searchIndex.textsIn(manifest, file)));
      const judged = batch.flatMap(([[first], numbers], i) => [...numbers]
        .map((number) => judge(searchIndex.entryIn(loaded[i], number - first), number, query, groups)));
      const rest = [...search.found.slice(search.shown), ...judged.filter(Boolean)]
        .sort((a, b) => a.rank - b.rank || a.number - b.number);
      search.found = [...search.found.slice(0, search.shown), ...rest];
      search.isDone = pending.length === 0;
      return batch.length;
    };
    return search;
  };

  // The terms of the glossary in whose forms the query stands, as results that lead to their lines.
  const termsFor = (query) => terms.map(({ zh, en, anchor }, number) => judge({
    pieces: [zh, en].map((forms) => [anchor, "", "", forms.join("\n")]), names: Infinity,
    page: { href: "terms/", title: [zh[0], en[0]], counterpart: [en[0], zh[0]], kind: [words.term, words.term] },
  }, number, query, query.groups.map(({ units }) => ({ units, others: [] }))))
    .filter(Boolean).sort((a, b) => a.rank - b.rank);

  // Whether an entry holds what was asked for, and how well: 0 a page of that name, 1 the very words in
  // their order, 2 all words, 3 other forms of a term.
  const judge = (entry, number, query, groups) => {
    const pieces = entry.pieces.map(([anchor, zh, en, text]) =>
      ({ anchor, label: ui === "zh" ? zh : en, ...searchText.prepare(text) }));
    const holds = (needle) => pieces.some((piece) => searchText.find(needle, piece.folded) >= 0);
    const isName = entry.pieces.some(([, , , text]) => entry.names
      && text.split("\n").slice(0, entry.names).some((name) => keyOf(searchText.read(name).units) === query.key));
    let needles = [];
    const forms = [];
    let rank = 2;
    for (const { units, others } of groups) {
      const own = units.map((unit) => unit.text);
      const other = others.filter((read) => holds(read.phrase)).map((read) => read.phrase);
      if (own.every(holds)) { needles.push(...own); forms.push(...other); }
      else if (other.length) { forms.push(...other); rank = 3; } else if (!isName) return null;
    }
    if (rank === 2 && query.phrase && holds(query.phrase)) { rank = 1; needles = [query.phrase]; }
    if (isName) rank = 0;
    needles.push(...forms);
    const best = pieces.map((piece) => ({ piece, places: searchText.places(piece, needles) }))
      .reduce((a, b) => (score(b, query) > score(a, query) ? b : a));
    return { rank, number, entry, needles, ...best };
  };

  const score = ({ piece, places }, query) =>
    places.length + (query.phrase && searchText.find(query.phrase, piece.folded) >= 0 ? 1000 : 0);

  // MARK: showing

  const clone = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
  const tagOf = (language) => (language === "zh" ? "zh-Hans" : "en");
  const hasHan = (text) => /\p{Script=Han}/u.test(text);
  const inUI = (pair) => pair?.[ui === "zh" ? 0 : 1] ?? "";

  // A piece of a text, everything found in it marked.
  const showMarked = (element, text, places, start, end) => {
    let at = start;
    for (const [from, to] of places) {
      if (from < at || to > end) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      element.append(text.slice(at, from), mark);
      at = to;
    }
    element.append(text.slice(at, end));
  };

  // The text around the first marked place.
  const showExcerpt = (element, { piece: { text }, places }) => {
    const isHan = hasHan(text);
    const [before, length] = isHan ? [30, 110] : [80, 280];
    const first = places[0] ?? [0, 0];
    let start = Math.max(0, first[0] - before);
    if (start < before / 2 || text.length <= length) start = 0;
    let end = Math.min(text.length, Math.max(start + length, first[1]));
    if (!isHan) {
      if (start > 0) start = Math.min(first[0], text.indexOf(" ", start) + 1);
      if (end < text.length) end = Math.max(first[1], text.lastIndexOf(" ", end));
    }
    if (start > 0) element.append("…");
    showMarked(element, text, places, start, end);
    if (end < text.length) element.append("…");
    element.lang = tagOf(isHan ? "zh" : "en");
  };

  const factsOf = (page, index) => ({
    kind: inUI(page.kind), symbol: page.symbol, date: inUI(page.date), note: inUI(page.note),
    tongue: !languages.includes(index) || index === ui ? "" : words[index === "zh" ? "tongueZh" : "tongueEn"],
  });

  // What stands on the same page as the result before it is not told again, but to screen readers.
  const resultOf = (hit, index, before) => {
    const { page } = hit.entry;
    const isSame = before?.entry.page.href === page.href && inUI(before.entry.page.note) === inUI(page.note) && hit.piece.label !== "";
    const isPage = index === "pages" || index === "terms";
    const item = clone("search-result");
    const at = (name) => item.querySelector(`[data-part="${name}"]`);
    const shownIn = !page.shown || page.shown.includes(ui) ? ui : page.shown[0];
    const anchor = hit.piece.anchor ? `#${hit.piece.anchor}` : "";
    at("link").href = `${form.dataset.root}${shownIn}/${page.href}${form.dataset.file}${anchor}`;
    const title = searchText.prepare(inUI(page.title));
    const inTitle = isPage ? searchText.places(title, hit.needles) : [];
    showMarked(at("title"), title.text, inTitle, 0, title.text.length);
    const titleLanguage = hasHan(title.text) ? "zh" : "en";
    if (titleLanguage !== ui) at("title").lang = tagOf(titleLanguage);
    if (hit.piece.label) {
      at("title").append(ui === "zh" ? "，" : ", ");
      at("label").textContent = hit.piece.label;
    }
    if (page.counterpart) {
      at("title").append(" ");
      at("label").textContent = inUI(page.counterpart);
      at("label").lang = tagOf(ui === "zh" ? "en" : "zh");
    }
    at("title").classList.toggle("unseen", isSame);
    item.classList.toggle("result-same", isSame);
    if (isSame) at("facts").remove();
    else for (const [name, value] of Object.entries(factsOf(page, index))) {
      if (value) at(name).textContent = value; else at(name).remove();
    }
    // What the name of a page says already is not said again.
    if (inTitle.length) at("text").remove(); else showExcerpt(at("text"), hit);
    return item;
  };

  const countText = (count, isDone) =>
    (!isDone ? words.over : count === 1 ? words.one : words.other).replace("{n}", count);

  // A section for a search. `fill` looks through texts until there is a page more to show, and shows what it
  // finds at once; what has been shown when it ends keeps its place.
  const sectionOf = (search) => {
    const section = clone("search-group");
    const at = (name) => section.querySelector(`[data-part="${name}"]`);
    at("name").textContent = words[search.index];
    section.hidden = true;
    const rendered = [];
    // The results up to a number; those whose place has changed are put in again, the focus kept.
    const show = (upTo) => {
      const wanted = search.found.slice(0, upTo);
      const same = wanted.findIndex((hit, i) => hit !== rendered[i]);
      if (same >= 0) {
        const list = at("list");
        const focused = rendered[[...list.children].indexOf(document.activeElement?.closest("li"))];
        while (list.children.length > same) list.lastElementChild.remove();
        list.append(...wanted.slice(same).map((hit, i) => resultOf(hit, search.index, wanted[same + i - 1])));
        rendered.splice(same, Infinity, ...wanted.slice(same));
        const place = focused ? wanted.indexOf(focused) : -1;
        if (place >= same) list.children[place].querySelector("a").focus();
      }
      section.hidden = wanted.length === 0;
      at("count").textContent = countText(search.found.length, search.isDone);
      at("more").hidden = search.isDone && wanted.length === search.found.length;
    };
    // One at a time: what a second one would be asked for is what the first is looking for.
    const fill = async (isWanted) => {
      if (section.ariaBusy === "true") return;
      section.ariaBusy = "true";
      try {
        await read(isWanted);
      } finally {
        section.ariaBusy = "false";
      }
    };
    const read = async (isWanted) => {
      const upTo = search.shown + search.pageSize;
      // Where the very words stand nowhere, other forms of them are the first there is.
      const rank = search.direct === 0 ? 3 : 1;
      const isEnough = () => search.found.filter((hit) => hit.rank <= rank).length >= upTo;
      for (let files = 0; !search.isDone && !isEnough() && (files < filesAtMost || !search.found.length);) {
        files += await search.next(files);
        if (!isWanted()) return;
        show(upTo);
      }
      show(upTo);
      search.shown = rendered.length;
    };
    at("more").addEventListener("click", async () => {
      const { shown } = search;
      await fill(() => section.isConnected);
      at("list").children[shown]?.querySelector("a").focus();
    });
    return { section, fill };
  };

  let latest = 0;
  const run = async () => {
    const number = (latest += 1);
    const text = input.value.trim();
    const filters = [...form.querySelectorAll("select")].filter((select) => select.value);
    const chosen = form.elements.lang?.value;
    document.title = text ? `${text} · ${pageTitle}` : pageTitle;
    part("indexes").hidden = text !== "";
    if (part("examples")) part("examples").hidden = text !== "";
    also.hidden = true;
    results.replaceChildren();
    status.textContent = "";
    results.dataset.state = text ? "searching" : "idle";
    if (!text) return;
    status.textContent = words.loading;
    try {
      await readWords();
      if (number !== latest) return;
      const query = groupsOf(text);
      const narrowed = filters.filter((select) => select.name !== "lang").map((select) => `:${select.name}:${select.value}`);
      const searched = query.phrase ? languages.filter((language) => !chosen || language === chosen) : [];
      const others = [...new Set(query.groups.flatMap((group) => searched.flatMap((language) => group.others[language])))];
      const indexes = query.phrase ? ["pages", ...searched] : [];
      const glossary = query.phrase && !narrowed.length ? termsFor(query) : [];
      const isWanted = () => number === latest;
      const showSearch = async (search) => {
        const { section, fill } = sectionOf(search);
        results.append(section);
        await fill(isWanted);
        if (section.hidden) section.remove();
      };
      await showSearch({ index: "terms", found: glossary, shown: 0, pageSize: 3, isDone: true });
      const [pages, ...texts] = await Promise.all(indexes.map((index) => searchIn(index, query, narrowed)));
      // First the language of the page, unless it hardly has the very words and the other one does.
      if (texts.length > 1 && texts[1].direct > 3 * texts[0].direct) texts.reverse();
      if (number !== latest) return;
      const searches = pages ? [pages, ...texts] : [];
      for (const search of searches) {
        await showSearch(search);
        if (number !== latest) return;
      }
      also.textContent = words.also.replace("{terms}", others.slice(0, 6).join(ui === "zh" ? "、" : ", "));
      also.hidden = others.length === 0;
      const total = searches.reduce((sum, search) => sum + search.found.length, glossary.length);
      status.textContent = total ? countText(total, searches.every((search) => search.isDone)) : words.none.replace("{q}", text);
      part("indexes").hidden = total > 0;
    } catch {
      if (number === latest) { status.textContent = words.failed; part("indexes").hidden = false; }
    }
    if (number === latest) results.dataset.state = "done";
  };

  // MARK: address, form, keys

  // The other language's page searches for the same.
  const keepSearch = () => {
    const other = document.querySelector(".switch");
    other.setAttribute("href", other.getAttribute("href").split("?")[0] + location.search);
  };

  const readAddress = () => {
    const parameters = new URLSearchParams(location.search);
    keepSearch();
    input.value = parameters.get("q") ?? "";
    let isNarrowed = false;
    for (const select of form.querySelectorAll("select")) {
      select.value = parameters.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
      isNarrowed ||= select.value !== "";
    }
    if (isNarrowed) form.querySelector("details").open = true;
    run();
  };

  const submit = () => {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) parameters.set(name, value.trim());
    const address = `${location.pathname}${parameters.size ? `?${parameters}` : ""}`;
    try {
      history.pushState(null, "", address);
      keepSearch();
    } catch {
      // Some browsers keep the address of a file as it is.
    }
    run();
  };

  form.addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  form.addEventListener("change", (event) => { if (event.target.matches("select")) submit(); });
  input.addEventListener("search", () => { if (!input.value) submit(); });
  window.addEventListener("popstate", readAddress);

  // Up and down between the field and the results; Escape leads back to the field.
  document.addEventListener("keydown", (event) => {
    const stops = [input, ...results.querySelectorAll(".entry-title a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && at > 0) input.focus();
    else if (step && stops[at + step]) stops[at + step].focus();
    else return;
    event.preventDefault();
  });

  readAddress();
})();
