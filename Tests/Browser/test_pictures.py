"""Pictures and tables: readable on a phone, told apart on paper and without colour."""

import kinds
from support import BrowserTest

# Every page kind with a picture or a table.
KINDS = ["about", "meeting", "meetings", "resolutions", "term-variants", "theme", "themes"]

# The letters of a picture: too small, or past the edge of it.
LETTERS = """() => [...document.querySelectorAll('svg.picture text')].filter((text) => {
  const [box, frame] = [text, text.closest('svg.picture')].map((node) => node.getBoundingClientRect());
  return parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a < 12.5
    || box.right > frame.right + 1 || box.left < frame.left - 1 || box.bottom > frame.bottom + 4;
}).map((text) => text.textContent)"""

# Words of the heads of tables that stand on two lines.
BROKEN = """() => {
  const found = [];
  for (const head of document.querySelectorAll('th')) {
    const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const word of walker.currentNode.data.matchAll(/[A-Za-z]+/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, word.index);
        range.setEnd(walker.currentNode, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(word[0]);
      }
    }
  }
  return found;
}"""

MARKS = """() => [...document.querySelectorAll('.state')].map((state) => {
  const style = getComputedStyle(state, '::before');
  return [state.className, JSON.stringify(['borderTopStyle', 'borderTopWidth', 'width', 'content'].map((name) => style[name])),
    style.backgroundColor];
})"""

# The contrast of each shade with the number on it, and with the step before it, the paper first.
CONTRASTS = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data]
      .map((part) => part / 255).map((part) => (part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (...pair) => {
    const [dark, light] = pair.map(luminance).sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };
  let before = getComputedStyle(document.body).backgroundColor;
  return [1, 2, 3, 4, 5].map((step) => {
    const cell = document.querySelector(`.shaded .shade-${step}`);
    const { backgroundColor } = getComputedStyle(cell);
    const pair = [contrast(getComputedStyle(cell.querySelector('a')).color, backgroundColor), contrast(before, backgroundColor)];
    before = backgroundColor;
    return pair;
  });
}"""


class Pictures(BrowserTest):
    """What the SVG and the tables beside it look like where there is little room, or no colour."""

    def pages(self, page):
        for kind, path in kinds.samples(self.site):
            if kind in KINDS:
                for language in ["zh", "en"]:
                    page.goto(self.url(path.format(language)))
                    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
                    yield path.format(language)

    def test_letters_of_pictures_are_large_enough_on_a_phone_and_within_the_picture(self):
        page = self.page(viewport={"width": 320, "height": 900})
        seen = 0
        for path in self.pages(page):
            seen += page.locator("svg.picture text").count()
            with self.subTest(path=path):
                self.assertEqual(page.evaluate(LETTERS), [])
        self.assertGreater(seen, 60)

    def test_words_in_heads_of_tables_are_not_broken(self):
        for width in [390, 320]:
            page = self.page(viewport={"width": width, "height": 900})
            for path in self.pages(page):
                with self.subTest(path=path, width=width):
                    self.assertEqual(page.evaluate(BROKEN), [])

    def test_every_mark_of_a_picture_is_a_link_with_a_name(self):
        page = self.page()
        seen = 0
        for path in self.pages(page):
            names = page.evaluate("[...document.querySelectorAll('svg.picture a')].map((a) => a.textContent.trim())")
            seen += len(names)
            with self.subTest(path=path):
                self.assertNotIn("", names)
                self.assertEqual(page.locator("svg.picture rect[class]:not(a *)").count(), 0)
        self.assertGreater(seen, 60)

    def test_states_are_told_apart_by_what_browsers_print(self):
        page = self.page()
        shapes = {}
        for _ in self.pages(page):
            for name, shape, background in page.evaluate(MARKS):
                self.assertEqual(background, "rgba(0, 0, 0, 0)", name)
                shapes[name.split()[-1]] = shape
        states = ["state-held", "state-cancelled", "state-lapsed", "state-unknown"]
        self.assertEqual(len({shapes[state] for state in states}), len(states), shapes)

    def test_shades_have_their_steps_where_there_is_no_colour(self):
        page = self.page(forced_colors="active")
        path = next(path for kind, path in kinds.samples(self.site) if kind == "themes")
        page.goto(self.url(path.format("en")))
        widths = [page.evaluate("(step) => parseFloat(getComputedStyle(document.querySelector(`.legend .shade-${step}`)).borderLeftWidth)", step)
                  for step in range(1, 6)]
        self.assertEqual(widths, sorted(set(widths)))
        self.assertGreater(widths[0], 0)

    def test_shades_differ_in_even_steps_and_let_their_numbers_be_read(self):
        path = next(path for kind, path in kinds.samples(self.site) if kind == "themes")
        for scheme in ["light", "dark"]:
            page = self.page(color_scheme=scheme)
            page.goto(self.url(path.format("en")))
            for text, step in page.evaluate(CONTRASTS):
                self.assertGreater(text, 4.5, scheme)
                self.assertTrue(1.15 < step < 1.4, (scheme, step))
