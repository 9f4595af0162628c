"""What comes out on paper."""

import kinds
from support import REPOSITORY, BrowserTest

PAPERS = REPOSITORY / ".build" / "screenshots"

# What is for the screen alone.
CONTROLS = "button, input, select, nav, .skip, .switch, .cite, .preview, .apparatus, .back, .mark-terms, .original"


class Paper(BrowserTest):
    """Documents and themes as printed."""

    def printed(self, kind, language):
        path = next(path for one, path in kinds.samples(self.site) if one == kind).format(language)
        page = self.page(viewport={"width": 720, "height": 1000}, color_scheme="dark")
        page.goto(self.url(path))
        page.emulate_media(media="print")
        PAPERS.mkdir(parents=True, exist_ok=True)
        pdf = page.pdf(path=PAPERS / f"{kind}-{language}.pdf", format="A4", prefer_css_page_size=True)
        self.assertTrue(pdf.startswith(b"%PDF"))
        return page, path

    def seen(self, page, selector):
        """The texts of what is visible of a selector."""
        return page.evaluate("""selector => [...document.querySelectorAll(selector)]
          .filter((node) => node.checkVisibility() && node.getClientRects().length > 0)
          .map((node) => node.textContent.trim() || node.outerHTML)""", selector)

    def test_a_document_has_its_numbers_and_address_and_no_controls(self):
        for language in ["zh", "en"]:
            page, path = self.printed("document", language)
            with self.subTest(language=language):
                self.assertEqual(self.seen(page, CONTROLS), [])
                self.assertEqual(self.seen(page, ".print-address"), [self.address + path])
                numbers = [number for number in self.seen(page, ".para > .margin > .self") if number != "#"]
                self.assertGreater(len(numbers), 20)
                self.assertTrue(any(number.startswith("1") for number in numbers))
                self.assertEqual(len(self.seen(page, ".para > .para-text")), page.locator(".para").count())
                self.assertEqual(len(self.seen(page, ".footnotes li")), page.locator(".footnotes li").count())
                self.assertGreater(len(self.seen(page, ".band .notice")), 0)

    def test_a_theme_is_a_brief(self):
        for language in ["zh", "en"]:
            page, path = self.printed("theme", language)
            with self.subTest(language=language):
                self.assertEqual(self.seen(page, CONTROLS), [])
                self.assertEqual(self.seen(page, ".print-address"), [self.address + path])
                for part in ["h1", ".kicker", ".lead", ".request", ".passages .where a"]:
                    self.assertGreater(len(self.seen(page, part)), 0, part)
                # Many core passages are named, few are quoted.
                many = page.locator("[aria-labelledby=core] .passages li").count() > 12
                self.assertEqual(len(self.seen(page, "[aria-labelledby=core] blockquote")) == 0, many)
                # What was folded on the screen is left out; what the reader has opened is printed.
                self.assertEqual(self.seen(page, ".mentions"), [])
                page.locator(".mentions").last.evaluate("details => details.open = true")
                self.assertEqual(len(self.seen(page, ".mentions")), 1)
                self.assertGreater(len(self.seen(page, ".mentions .passages li")), 0)

    def test_paper_is_white_and_its_text_black_in_a_dark_scheme_too(self):
        page, _ = self.printed("document", "en")
        colours = page.evaluate("""[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color,
          getComputedStyle(document.querySelector('.para-text a') ?? document.body).color]""")
        self.assertEqual(colours, ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(0, 0, 0)"])

    def test_nothing_is_cut_off_at_the_edge_of_a_sheet(self):
        # A4 without its margins.
        page = self.page(viewport={"width": 642, "height": 956})
        page.emulate_media(media="print")
        for path in kinds.every_sample(self.site):
            page.goto(self.url(path))
            with self.subTest(path=path):
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 642)
