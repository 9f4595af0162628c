"""One page of every kind before axe-core, in both languages and colour schemes, narrow and wide; pictures of all."""

import importlib.util
import pathlib
import re

import kinds
from support import REPOSITORY, BrowserTest

AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js")
PICTURES = REPOSITORY / ".build" / "screenshots"

# Details open, terms marked.
OPEN = """() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const terms = document.querySelector('.mark-terms input');
  if (terms && !terms.checked) terms.click();
}"""

# Of neighbours, those that hold an element or class of which there are not yet three: they say what all would say.
PRUNE = """() => {
  const nameOf = (node) => `${node.tagName}.${node.getAttribute('class')}`;
  for (const parent of document.querySelectorAll('main, main *')) {
    if (!parent.isConnected || parent instanceof SVGElement) continue;
    const seen = new Map();
    for (const child of [...parent.children]) {
      const names = new Set([child, ...child.querySelectorAll('*')].map(nameOf));
      if ([...names].every((name) => seen.get(name) >= 3)) child.remove();
      for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  }
}"""

CHECK = """(rules) => axe.run(document, {
  resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}),
}).then(({ violations, passes }) => [passes.length, violations.map(({ id, nodes }) =>
  [id, ...nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}: ${failureSummary}`)])])"""

COLOURS = ["color-contrast", "link-in-text-block"]


class Accessibility(BrowserTest):
    """No violation; what depends on colours is asked in each scheme at each width."""

    def check(self, page, rules=()):
        passed, violations = page.evaluate(CHECK, list(rules))
        self.assertEqual(violations, [])
        self.assertGreater(passed, 0)

    def picture(self, page, path, width, scheme):
        PICTURES.mkdir(parents=True, exist_ok=True)
        name = re.sub(r"\W+", "-", path.removesuffix(".html").strip("/")) or "choice"
        page.screenshot(path=PICTURES / f"{name}-{width}-{scheme}.png")

    def test_no_violation_on_any_kind_of_page(self):
        axe = AXE.read_text(encoding="utf-8")
        for width, height in [(1280, 1600), (360, 1600)]:
            page = self.page(viewport={"width": width, "height": height})
            for path in kinds.richest(self.site):
                page.emulate_media(color_scheme="light")
                page.goto(self.url(path))
                self.picture(page, path, width, "light")
                page.emulate_media(color_scheme="dark")
                self.picture(page, path, width, "dark")
                page.evaluate(OPEN)
                page.evaluate(PRUNE)
                page.evaluate(axe + "; 0")
                with self.subTest(path=path, width=width, scheme="dark"):
                    self.check(page)
                page.emulate_media(color_scheme="light")
                with self.subTest(path=path, width=width, scheme="light"):
                    self.check(page, COLOURS)

    def test_what_scripts_open_has_no_violation(self):
        for scheme in ["light", "dark"]:
            page = self.page(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
            path = next(path for kind, path in kinds.samples(self.site) if kind == "document")
            page.goto(self.url(path.format("zh")))
            page.evaluate(PRUNE)
            page.evaluate(AXE.read_text(encoding="utf-8") + "; 0")
            page.locator("main a[data-passages]").first.hover()
            page.locator("#preview").wait_for()
            self.check(page)
            page.locator("#para_2").hover()
            page.locator("#para_2 .cite").click()
            page.locator("#cite-panel").wait_for()
            self.check(page)

    def test_a_fault_is_found(self):
        page = self.page()
        page.goto(self.url("zh/"))
        page.evaluate(AXE.read_text(encoding="utf-8") + "; 0")
        page.evaluate("document.querySelector('main p').style.color = '#eee'")
        page.evaluate("document.querySelector('#search-query').labels[0].remove()")
        found = {violation[0] for violation in page.evaluate(CHECK, [])[1]}
        self.assertTrue({"color-contrast", "label"} <= found, found)
