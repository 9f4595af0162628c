// The index: files are loaded as scripts, since a page opened from a folder can load nothing else.
// What they hold is written in Sources/Site/Search; each hands its data to spacedigestSearch.
"use strict";
const waitingFiles = new Map();
const loadedFiles = new Map();

function spacedigestSearch(name, data) {
  waitingFiles.get(name)?.(data);
}

const searchIndex = (() => {
  let folder = "";
  const start = (url) => { folder = url; };

  const load = (name) => {
    if (!loadedFiles.has(name)) {
      loadedFiles.set(name, new Promise((resolve, reject) => {
        waitingFiles.set(name, resolve);
        const script = document.createElement("script");
        script.src = `${folder}/${name}.js`;
        script.addEventListener("load", () => script.remove());
        script.addEventListener("error", () => { loadedFiles.delete(name); reject(new Error(name)); });
        document.head.append(script);
      }));
    }
    return loadedFiles.get(name);
  };

  // By code point, as the files are ordered.
  const compare = (a, b) => {
    const [left, right] = [[...a], [...b]];
    for (let i = 0; i < left.length && i < right.length; i += 1) {
      const difference = left[i].codePointAt(0) - right[i].codePointAt(0);
      if (difference) return difference;
    }
    return left.length - right.length;
  };

  // The last row whose first cell is not behind `key`.
  const rowOf = (rows, key, order) => {
    let [low, high] = [0, rows.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (order(rows[middle][0], key) <= 0) low = middle; else high = middle;
    }
    return low;
  };

  // Lists of entries: see PostingList.swift for how they are written.
  const digits = new Map();
  for (let code = 35, value = 0; code < 127; code += 1) {
    if (code !== 61 && code !== 92) { digits.set(code, value); value += 1; }
  }
  const decode = (list) => {
    const runs = list[0] === "=";
    let at = runs ? 1 : 0;
    const number = () => {
      let [value, scale] = [0, 1];
      for (;;) {
        const digit = digits.get(list.charCodeAt(at));
        at += 1;
        if (digit < 46) return value + digit * scale;
        value += scale * digit;
        scale *= 44;
      }
    };
    const entries = [];
    let next = 0;
    while (at < list.length) {
      next += number();
      const last = next + (runs ? number() : 0);
      for (; next <= last; next += 1) entries.push(next);
    }
    return entries;
  };

  // The lists of a token, or of all tokens that begin with it; how many entries, and how to have them.
  const lists = async (manifest, { text, begins }) => {
    const rows = manifest.tokens;
    if (!rows.length) return [];
    const found = [];
    // A token that begins a file is behind the one before it, so that the search starts in the right file.
    for (let row = rowOf(rows, text, compare); row < rows.length; row += 1) {
      if (compare(rows[row][0], text) > 0 && !(begins && rows[row][0].startsWith(text))) break;
      const lines = await load(`${manifest.kind}-tokens-${rows[row][1]}`);
      const key = `\n${text}${begins ? "" : " "}`;
      for (let at = lines.indexOf(key); at >= 0; at = lines.indexOf(key, at + 1)) {
        const space = lines.indexOf(" ", at);
        const end = lines.indexOf("\n", at + 1);
        found.push(lines.slice(space + 1, end < 0 ? lines.length : end));
      }
      if (!begins) break;
    }
    return found.map((list) => {
      if (list[0] !== "!") {
        const entries = decode(list);
        return { count: entries.length, entries: async () => entries };
      }
      const [count, name] = list.slice(1).split(" ");
      return { count: Number(count), entries: async () => decode(await load(name)) };
    });
  };

  const union = (all) => {
    if (all.length === 1) return all[0];
    return [...new Set(all.flat())].sort((a, b) => a - b);
  };
  const intersection = (a, b) => {
    const found = [];
    for (let i = 0, k = 0; i < a.length && k < b.length;) {
      if (a[i] === b[k]) { found.push(a[i]); i += 1; k += 1; } else if (a[i] < b[k]) i += 1; else k += 1;
    }
    return found;
  };

  // Of many tokens a few, the longest and then from all over: the texts decide in the end.
  const telling = (tokens, most) => {
    const unique = [...new Map(tokens.map((token) => [token.text, token])).values()];
    const longest = Math.max(...unique.map(({ text }) => text.length));
    if (unique.every(({ text }) => text.length === longest)) {
      return unique.filter((_, i) => Math.floor((i + 1) * most / unique.length) > Math.floor(i * most / unique.length));
    }
    return unique.sort((left, right) => right.text.length - left.text.length).slice(0, most);
  };

  // The entries that have all tokens, a few of which are looked up at a time until few entries are left.
  // In a small index everything is looked up.
  const fewIn = (manifest) => (manifest.tokens.length < 20 ? 0 : 10);
  const withAll = async (manifest, tokens, most) => {
    let [entries, rest] = [null, tokens];
    const few = fewIn(manifest);
    while (rest.length && (entries === null || entries.length > few)) {
      const chosen = telling(rest, most);
      rest = rest.filter((token) => !chosen.some(({ text }) => text === token.text));
      const all = await Promise.all(chosen.map(async (token) => {
        const found = await lists(manifest, token);
        return { found, count: found.reduce((sum, list) => sum + list.count, 0) };
      }));
      if (all.some(({ count }) => count === 0)) return [];
      for (const { found, count } of all.sort((a, b) => a.count - b.count)) {
        // Long lists have files of their own, which are not worth loading for so few.
        if (entries && entries.length <= few && count > 1000) break;
        const list = union(await Promise.all(found.map((one) => one.entries())));
        entries = entries ? intersection(entries, list) : list;
      }
    }
    return entries ?? [];
  };

  // Of each choice of tokens the entries that have one of the alternatives, of all choices those that have
  // all. The first alternative is what was asked for; the first three choices are looked up at once.
  const candidates = async (manifest, choices, filters) => {
    const withOne = async (alternatives) =>
      union(await Promise.all(alternatives.map((tokens, i) => withAll(manifest, tokens, i ? 3 : 4))));
    const sets = await Promise.all([
      ...choices.slice(0, 3).map(withOne),
      ...filters.map((text) => withAll(manifest, [{ text }], 1)),
    ]);
    let entries = sets.reduce((a, b) => intersection(a, b));
    const few = fewIn(manifest);
    for (const choice of choices.slice(3)) {
      // The shortest words stand nearly everywhere.
      const isTelling = few === 0 || choice[0].some(({ text }) => text.length > 3);
      if (isTelling && entries.length > few) entries = intersection(entries, await withOne(choice));
    }
    return entries;
  };

  // The file of texts that holds an entry: the number of its first entry and a hash.
  const fileOf = (manifest, entry) => manifest.texts[rowOf(manifest.texts, entry, (a, b) => a - b)];
  const textsIn = (manifest, [, hash]) => load(`${manifest.kind}-text-${hash}`);

  // The entry of a loaded file, with its page.
  const entryIn = (groups, number) => {
    let rest = number;
    for (const { page, entries } of groups) {
      if (rest < entries.length) return { page, ...entries[rest] };
      rest -= entries.length;
    }
    return null;
  };

  return { start, load, candidates, fileOf, textsIn, entryIn };
})();
