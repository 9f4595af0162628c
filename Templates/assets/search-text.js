// What the search compares: texts folded alike, cut into the tokens that the index lists.
// The program that builds the index does the same (Sources/Site/Search/SearchFold.swift, SearchToken.swift).
"use strict";
const searchText = (() => {
  const han = /[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3134f}]/u;
  const letter = /[\p{L}\p{N}]/u;
  const dropped = /[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]|\p{M}/u;
  const [mostWords, longestWord] = [8, 40];
  // Characters that are compared as others, from the index.
  let forms = new Map();

  const setForms = (...lists) => {
    forms = new Map();
    for (const list of lists) for (let i = 0; i < list.length; i += 2) forms.set(list[i], list[i + 1]);
  };

  const formOf = (character) => {
    const code = character.codePointAt(0);
    if (code <= 0x20 || code === 0x7f || code === 0x3000) return " ";
    if (code < 0x80) return character.toLowerCase();
    if (dropped.test(character)) return "";
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
    const [small] = han.test(narrow) ? narrow : narrow.toLowerCase();
    return forms.get(small) ?? small;
  };

  const roleOf = (character) => {
    if (character === " ") return "space";
    if (han.test(character)) return "han";
    if (letter.test(character)) return "word";
    return "&'+,-./@_".includes(character) ? "connector" : "mark";
  };

  // Folded characters with their roles and where in the text each came from. Blanks are one space.
  const fold = (text) => {
    const folded = [];
    let start = 0;
    for (const character of text) {
      const end = start + character.length;
      for (const form of formOf(character)) {
        if (form === " " && folded.at(-1)?.form === " ") continue;
        folded.push({ form, role: roleOf(form), start, end });
      }
      start = end;
    }
    return folded;
  };

  // Spaces count between two words only: 第 14 段 is 第14段.
  const close = (folded) =>
    folded.filter((piece, i) => piece.role !== "space"
      || (folded[i - 1]?.role === "word" && folded[i + 1]?.role === "word"));

  const join = (folded) => folded.map((piece) => piece.form).join("");

  // The parts of a query that must all be there: runs of Han, words and what holds words together.
  const units = (query) => {
    const folded = fold(query);
    const found = [];
    let run = [];
    folded.forEach((piece, i) => {
      const holds = piece.role === "connector" && folded[i - 1]?.role === "word" && folded[i + 1]?.role === "word";
      if (piece.role === "han" || piece.role === "word" || holds) run.push(piece);
      else if (run.length) { found.push(run); run = []; }
    });
    if (run.length) found.push(run);
    return found;
  };

  // The tokens that every text with this unit has. `begins` means that tokens which begin so will do.
  const tokens = (unit) => {
    const found = [];
    let i = 0;
    while (i < unit.length) {
      const start = i;
      const isHan = unit[i].role === "han";
      while (i < unit.length && (unit[i].role === "han") === isHan) i += 1;
      const run = unit.slice(start, i);
      if (isHan) {
        if (run.length === 1) found.push({ text: run[0].form, begins: true });
        for (let k = 1; k < run.length; k += 1) found.push({ text: run[k - 1].form + run[k].form });
      } else {
        // Compounds are listed from each of their words on, words alone; see `find` for what may go on.
        const text = compound(run);
        const isLast = i === unit.length;
        const begins = run.some((piece) => piece.role === "connector") || (isLast && /\p{L}{3}$/u.test(text));
        found.push({ text, begins });
      }
    }
    // One character alone says little where there is more to go by.
    return found.length > 1 ? found.filter((token) => token.text.length > 1 || !token.begins) : found;
  };

  const compound = (run) => {
    let [text, words, length] = ["", 1, 0];
    for (const { form, role } of run) {
      if (role === "connector") {
        if (words === mostWords) break;
        [words, length] = [words + 1, 0];
      } else {
        length += 1;
      }
      // A word that is too long is listed by its beginning, and nothing behind it.
      if (length > longestWord) break;
      text += form;
    }
    return text;
  };

  // Where `needle` stands in the folded text: whole words; the last may go on, if it is three letters or more.
  const find = (needle, haystack, from = 0) => {
    const last = needle.match(/\p{L}+$/u)?.[0] ?? "";
    const mayGoOn = last.length > 2;
    for (let at = haystack.indexOf(needle, from); at >= 0; at = haystack.indexOf(needle, at + 1)) {
      const end = at + needle.length;
      const [before, after] = [charBefore(haystack, at), charAt(haystack, end)];
      const begins = !isWord(charAt(needle, 0)) || !isWord(before);
      const ends = !isWord(charBefore(needle, needle.length)) || !isWord(after) || (mayGoOn && !/\p{N}/u.test(after));
      if (begins && ends) return at;
    }
    return -1;
  };

  const charAt = (text, i) => (i < text.length ? String.fromCodePoint(text.codePointAt(i)) : "");
  const charBefore = (text, i) => (i > 0 ? [...text.slice(Math.max(0, i - 2), i)].at(-1) : "");
  const isWord = (character) => character !== "" && letter.test(character) && !han.test(character);

  // A text made ready for looking things up in it, and for marking them in the original.
  const prepare = (text) => {
    const pieces = close(fold(text));
    const at = [];
    for (const piece of pieces) for (let k = 0; k < piece.form.length; k += 1) at.push(piece);
    return { text, folded: join(pieces), at };
  };

  // The places of all needles in the original, in order, none overlapping.
  const places = (prepared, needles) => {
    const found = [];
    for (const needle of needles) {
      for (let at = find(needle, prepared.folded); at >= 0; at = find(needle, prepared.folded, at + needle.length)) {
        found.push([prepared.at[at].start, prepared.at[at + needle.length - 1].end]);
      }
    }
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return found.filter((place, i) => found.slice(0, i).every((other) => other[1] <= place[0]));
  };

  // What the names of pages are looked up by: Han, letters and digits alone, at most 40.
  const nameOf = (text) => fold(text).filter(({ role }) => role === "han" || role === "word")
    .slice(0, 40).map(({ form }) => form).join("");

  // A query as it is compared: the whole of it, without marks at either end, and its units.
  const read = (query) => {
    const parts = units(query);
    const folded = close(fold(query));
    const outer = (piece) => piece.role === "han" || piece.role === "word";
    const phrase = folded.slice(folded.findIndex(outer), folded.findLastIndex(outer) + 1);
    return { phrase: parts.length ? join(phrase) : "", units: parts.map((unit) => ({ text: join(unit), tokens: tokens(unit) })) };
  };

  return { setForms, prepare, places, find, read, nameOf };
})();
