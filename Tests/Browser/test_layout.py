"""How pages stand: still, within the window, at every size of window and text, as the stylesheets say."""

import re
import shutil
import subprocess
import unittest
import urllib.parse

import kinds
from support import BrowserTest

# Counts what moves on its own, from the first paint on.
WATCH = """
  window.shifts = [];
  const note = (entries) => {
    for (const entry of entries) {
      if (!entry.hadRecentInput) shifts.push([entry.value, ...entry.sources.map(({ node }) => node?.parentElement?.className)]);
    }
  };
  window.watcher = new PerformanceObserver((list) => note(list.getEntries()));
  watcher.observe({ type: "layout-shift", buffered: true });
  window.settled = async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    note(watcher.takeRecords());
    return shifts;
  };
"""

# Declarations Chromium does not know, and why they stand in the stylesheet.
NOT_IN_CHROMIUM = {
    "hanging-punctuation": "Safari hangs the marks at the end of a Chinese line; elsewhere nothing is lost",
}

# The rules of a stylesheet as its text has them: [prelude, declarations, rules within].
PARSE = r"""(text) => {
  let at = 0;
  const skipBlank = () => { at += text.slice(at).match(/^(?:\s|\/\*[^]*?\*\/)*/)[0].length; };
  // Up to a mark outside of strings, comments and brackets.
  const until = (marks) => {
    const start = at;
    for (let depth = 0; at < text.length; at += 1) {
      const [letter] = text[at];
      if (text.startsWith("/*", at)) at = text.indexOf("*/", at) + 1;
      else if (letter === '"' || letter === "'") at = text.indexOf(letter, at + 1);
      else if (depth === 0 && marks.includes(letter)) break;
      else depth += { "(": 1, "[": 1, ")": -1, "]": -1 }[letter] ?? 0;
    }
    return text.slice(start, at).replace(/\/\*[^]*?\*\//g, "").trim();
  };
  const block = () => {
    const [declarations, rules] = [[], []];
    for (skipBlank(); at < text.length && text[at] !== "}"; skipBlank()) {
      const words = until("{;}");
      if (text[at] !== "{") { if (words) declarations.push(words); if (text[at] === ";") at += 1; continue; }
      at += 1;
      rules.push([words, ...block()]);
    }
    at += 1;
    return [declarations, rules];
  };
  const rules = block()[1];
  if (at <= text.length) rules.push(["what follows a brace too many", [], []]);
  return rules;
}"""

COMPARE = r"""([rules, known]) => {
  const faults = [];
  const scratch = document.createElement("p").style;
  const reads = (declarations) => { scratch.cssText = declarations.join(";"); return scratch.cssText; };
  const compare = (written, read, where) => {
    if (written.length !== read.length) faults.push(`${where}: ${written.length} rules, ${read.length} understood`);
    written.forEach(([prelude, declarations, inner], index) => {
      const rule = read[index];
      for (const declaration of declarations) {
        const name = declaration.split(":")[0].trim();
        if (!reads([declaration]) && !known.includes(name) && !prelude.startsWith("@page")) {
          faults.push(`${prelude} { ${declaration} }`);
        }
      }
      if (rule instanceof CSSStyleRule) {
        if (rule.style.cssText !== reads(declarations)) faults.push(`${prelude}: ${rule.style.cssText}`);
      } else if (!rule || !prelude.startsWith("@") || rule.conditionText === "not all") {
        faults.push(prelude);
      }
      if (inner.length) compare(inner, [...rule?.cssRules ?? []], prelude);
    });
  };
  const sheets = [...document.styleSheets];
  rules.forEach((written, index) => compare(written, [...sheets[index].cssRules], sheets[index].href));
  return faults;
}"""


class Layout(BrowserTest):
    """One page of every kind, or as many as show everything of it."""

    def width(self, page):
        return page.evaluate("document.documentElement.scrollWidth")

    def assert_still(self, page):
        """As web vitals count it; what cannot be seen is let pass."""
        shifts = page.evaluate("settled()")
        self.assertLess(sum(shift[0] for shift in shifts), 0.01, shifts)

    def test_what_moves_is_noticed(self):
        page = self.page()
        page.add_init_script(WATCH)
        page.goto(self.url("zh/"))
        page.evaluate("settled()")
        page.evaluate("document.querySelector('main').prepend(document.querySelector('.site-footer').cloneNode(true))")
        with self.assertRaises(AssertionError):
            self.assert_still(page)

    def test_nothing_moves_and_nothing_is_wider_than_the_window(self):
        page = self.page()
        page.add_init_script(WATCH)
        for width in [320, 768, 1440]:
            page.set_viewport_size({"width": width, "height": 800})
            for path in kinds.every_sample(self.site):
                with self.subTest(path=path, width=width):
                    page.goto(self.url(path))
                    self.assert_still(page)
                    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
                    self.assertLessEqual(self.width(page), width)

    def test_a_page_opened_at_a_paragraph_stands_still_there(self):
        for marks_terms in [False, True]:
            page = self.page(viewport={"width": 1280, "height": 800})
            page.add_init_script(WATCH)
            if marks_terms:
                page.add_init_script("if (location.protocol === 'http:') localStorage.terms = 'on'")
            for kind, path in kinds.samples(self.site):
                if kind not in ["document", "parallel"]:
                    continue
                for language in ["zh", "en"]:
                    with self.subTest(path=path, language=language, marks_terms=marks_terms):
                        page.goto("about:blank")
                        page.goto(self.url(path.format(language)) + "#para_6")
                        # Terms that the reader has asked to be marked move the words around them.
                        if not marks_terms:
                            self.assert_still(page)
                        page.evaluate("settled()")
                        top = page.evaluate("document.querySelector(':target').getBoundingClientRect().top")
                        self.assertTrue(0 <= top < 200, top)

    def test_zoomed_to_twice_its_size_a_page_stays_within_the_window(self):
        # 1280 pixels at 200 %; then the text alone doubled once more.
        page = self.page(viewport={"width": 640, "height": 450}, device_scale_factor=2)
        for path in kinds.richest(self.site):
            page.goto(self.url(path))
            for size in ["", "212.5%"]:
                with self.subTest(path=path, size=size):
                    page.evaluate("size => document.documentElement.style.fontSize = size", size)
                    self.assertLessEqual(self.width(page), 640)

    def test_no_declaration_of_the_stylesheets_is_dropped(self):
        page = self.page()
        page.goto(self.url("zh/search/"))
        sheets = page.evaluate("[...document.styleSheets].map((sheet) => sheet.href)")
        self.assertEqual(len(sheets), 2)
        texts = [(self.site / urllib.parse.urlparse(href).path.removeprefix(self.prefix + "/"))
                 .read_text(encoding="utf-8") for href in sheets]
        rules = [page.evaluate(PARSE, text) for text in texts]
        self.assertGreater(sum(len(sheet) for sheet in rules), 200)
        self.assertEqual(page.evaluate(COMPARE, [rules, list(NOT_IN_CHROMIUM)]), [])
        for name in NOT_IN_CHROMIUM:
            self.assertTrue(any(re.search(rf"\b{name}:", text) for text in texts), f"{name} is not there")
            self.assertFalse(page.evaluate("name => CSS.supports(name, 'inherit')", name), f"{name} is known by now")

    def test_what_is_dropped_is_noticed(self):
        page = self.page()
        page.goto(self.url("zh/search/"))
        for text in ["p { colour: red }", "p { color: redd; margin: 0 }", "p { margin: 0 } } p { padding: 0 }", "p:hoover { margin: 0 }",
                     "@media (width > 3pt) { p { margin: 0; padding: 1 } }"]:
            with self.subTest(text=text):
                page.evaluate("text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); window.sheet = sheet; }", text)
                compare = COMPARE.replace("[...document.styleSheets]", "[window.sheet]")
                self.assertNotEqual(page.evaluate(compare, [[page.evaluate(PARSE, text)], []]), [])


# The advance of each mark between two Han characters of one line, in em, and of an ideograph.
ADVANCES = """([selector, marks]) => {
  const found = [];
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!parentElement.checkVisibility() || parentElement.closest("[lang]").lang !== root.closest("[lang]").lang) continue;
      for (const [text] of data.matchAll(new RegExp(`\\\\p{Script=Han}(${marks})\\\\p{Script=Han}`, "gu"))) {
        const start = data.indexOf(text);
        const range = document.createRange();
        const boxes = [0, text.length - 1].map((offset) => {
          range.setStart(walker.currentNode, start + offset);
          range.setEnd(walker.currentNode, start + offset + 1);
          return range.getBoundingClientRect();
        });
        // Justified lines are wider, marks at the edge of a line narrower.
        if (boxes[0].top !== boxes[1].top || getComputedStyle(parentElement).textAlign === "justify") continue;
        const size = parseFloat(getComputedStyle(parentElement).fontSize);
        found.push([text, (boxes[1].left - boxes[0].right) / size / (text.length - 2)]);
      }
    }
  }
  return found;
}"""


class ChinesePunctuation(BrowserTest):
    """Marks that Chinese and English share are full width in the one and not in the other."""

    @classmethod
    def setUpClass(cls):
        for font in [":lang=zh-cn", "Liberation Serif"]:
            if not shutil.which("fc-list") or not subprocess.check_output(["fc-list", font]):
                raise unittest.SkipTest(f"没有字体{font}，未测量标点。 The font {font} is missing; no mark was measured.")
        super().setUpClass()

    def advances(self, page, selector, marks):
        return page.evaluate(ADVANCES, [selector, marks])

    def test_quotation_marks_ellipses_and_dashes_are_as_wide_as_ideographs(self):
        # Narrow, so that paragraphs are not justified.
        page = self.page(viewport={"width": 600, "height": 800})
        found = []
        for path in kinds.samples(self.site):
            page.goto(self.url(path[1].format("zh")))
            found += self.advances(page, "main", "[“”‘’]|……|——")
        self.assertGreater(len(found), 60)
        self.assertEqual([one for one in found if not 0.97 < one[1] < 1.03], [])
        self.assertTrue({"“", "”"} <= {text[1] for text, _ in found})

    def test_marks_of_a_latin_face_are_noticed(self):
        page = self.page(viewport={"width": 600, "height": 800})
        path = next(path for kind, path in kinds.samples(self.site) if kind == "document")
        page.goto(self.url(path.format("zh")))
        page.evaluate("document.documentElement.style.setProperty('--text', 'var(--latin), var(--han)')")
        self.assertTrue(any(advance < 0.97 for _, advance in self.advances(page, "main", "[“”‘’]")))

    def test_chinese_within_an_english_page_is_set_as_chinese(self):
        page = self.page(viewport={"width": 600, "height": 800})
        found = []
        for kind, path in kinds.samples(self.site):
            if kind in ["document", "parallel"]:
                page.goto(self.url(path.format("en")))
                found += self.advances(page, "main [lang|=zh]", "[“”]")
        self.assertGreater(len(found), 20)
        self.assertEqual([one for one in found if not 0.97 < one[1] < 1.03], [])
