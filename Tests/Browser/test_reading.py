"""What scripts add for readers: the same place in the other language, passages beside evidence, citing, terms."""

import pathlib
import re
import urllib.parse

import kinds
from support import BrowserTest

IS_FOCUSED = "node => node === document.activeElement"


def document(site):
    """The address of a document with everything documents have, `{}` in place of the language."""
    return next(path for kind, path in kinds.samples(site) if kind == "document")


class Reading(BrowserTest):
    """A page with its scripts, by keyboard and pointer."""

    def open(self, path, **options):
        page = self.page(**{"viewport": {"width": 1280, "height": 800}, **options})
        page.goto(self.url(path))
        return page

    def open_document(self, language, place="", **options):
        return self.open(document(self.site).format(language) + place, **options)

    def top(self, page, anchor):
        return page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", anchor)


class LanguageSwitch(Reading):
    """It keeps the page and the place in it."""

    def switch(self, page):
        with page.expect_navigation():
            page.locator(".switch").evaluate("link => link.click()")
        return urllib.parse.urlparse(page.url)

    def test_leads_to_the_same_page_and_back(self):
        page = self.page()
        for path in kinds.richest(self.site):
            if not path.startswith("zh/") or "404" in path:
                continue
            page.goto(self.url(path))
            with self.subTest(path=path):
                self.assertEqual(self.switch(page).path, f"{self.prefix}/en/{path.removeprefix('zh/')}")
                self.assertEqual(page.locator("html").get_attribute("lang"), "en")
                self.assertEqual(self.switch(page).path, f"{self.prefix}/{path}")

    def test_keeps_the_paragraph_of_the_address(self):
        for language in ["zh", "en"]:
            page = self.open_document(language)
            for anchor in ["para_9", "sec_3", "annex_1"]:
                anchor = page.locator(f"[id^={anchor}]").first.get_attribute("id")
                page.goto(self.url(document(self.site).format(language)) + "#" + anchor)
                self.assertEqual(self.switch(page).fragment, anchor)
                self.assertTrue(0 <= self.top(page, anchor) < 100)

    def test_keeps_the_paragraph_that_was_scrolled_to(self):
        for path in [document(self.site), document(self.site) + "parallel/"]:
            page = self.open(path.format("zh"))
            page.evaluate("document.getElementById('para_12').scrollIntoView()")
            page.mouse.wheel(0, 30)
            self.until(page, "scrollY > 0")
            fragment = self.switch(page).fragment
            with self.subTest(path=path):
                self.assertRegex(fragment, r"^para_1[12]")
                self.assertTrue(0 <= self.top(page, fragment) < 200)

    def test_is_not_bound_to_a_paragraph_long_left(self):
        page = self.open_document("en", "#para_2")
        page.evaluate("document.getElementById('para_20').scrollIntoView()")
        self.assertRegex(self.switch(page).fragment, "^para_(19|20)")
        page.evaluate("scrollTo(0, 0)")
        self.until(page, "scrollY === 0")
        self.assertEqual(self.switch(page).fragment, "")


    def test_a_second_switch_stays_in_the_window_where_the_first_has_left_it(self):
        for width in [390, 1440]:
            page = self.open_document("zh", viewport={"width": width, "height": 800})
            chip = page.locator(".chip")
            self.until(page, "document.querySelector('.chip').hidden")
            page.evaluate("document.getElementById('para_12').scrollIntoView()")
            chip.wait_for()
            with page.expect_navigation():
                chip.click()
            address = urllib.parse.urlparse(page.url)
            with self.subTest(width=width):
                self.assertIn("/en/", address.path)
                self.assertRegex(address.fragment, r"^para_1[12]")


class EvidencePreviews(Reading):
    """The passage beside the sentence that rests on it."""

    def link(self, page):
        return page.locator("main a[data-passages^=para_]").first

    def focus(self, page, link):
        """By the keyboard: from the link before it."""
        link.evaluate("""link => {
          const links = [...document.querySelectorAll('a, button, summary')].filter((one) => one.tabIndex >= 0);
          links[links.indexOf(link) - 1].focus();
        }""")
        page.keyboard.press("Tab")
        self.assertTrue(link.evaluate(IS_FOCUSED))

    def test_open_and_close_by_keyboard(self):
        for language in ["zh", "en"]:
            page = self.open_document(language)
            link, preview = self.link(page), page.locator("#preview")
            self.focus(page, link)
            preview.wait_for()
            self.assertEqual(link.get_attribute("aria-describedby"), "preview")
            self.assertTrue(preview.evaluate("box => box.matches(':popover-open')"))
            anchor = link.get_attribute("data-passages").split(" ")[0]
            # Its first words; numbers of notes are left out.
            words = page.locator(f"#{anchor} > .para-text").inner_text()
            self.assertIn(re.split(r"\n|\d", words)[0][:20], preview.inner_text())
            self.assertEqual(preview.locator("[id], a:not([href])").count(), 0)
            page.keyboard.press("Escape")
            self.assertEqual(preview.count(), 0)
            self.assertTrue(link.evaluate(IS_FOCUSED))
            self.assertIsNone(link.get_attribute("aria-describedby"))

    def test_the_focus_goes_in_and_escape_brings_it_back(self):
        page = self.open_document("en")
        link, preview = self.link(page), page.locator("#preview")
        self.focus(page, link)
        page.keyboard.press("Tab")
        self.assertTrue(preview.evaluate("box => box.contains(document.activeElement)"))
        page.keyboard.press("Escape")
        self.assertTrue(link.evaluate(IS_FOCUSED))
        self.assertEqual(preview.count(), 0)

    def test_the_next_link_takes_the_preview_over_and_what_follows_closes_it(self):
        page = self.open_document("en")
        links = page.locator("main a[data-passages]")
        self.focus(page, links.nth(0))
        page.locator("#preview").wait_for()
        self.focus(page, links.nth(1))
        self.assertEqual(page.locator("#preview").count(), 1)
        self.assertEqual(links.nth(1).get_attribute("aria-describedby"), "preview")
        page.locator(".switch").focus()
        page.wait_for_selector("#preview", state="detached")

    def test_enter_leads_to_the_passage(self):
        page = self.open_document("zh")
        link = self.link(page)
        self.focus(page, link)
        page.keyboard.press("Enter")
        anchor = link.get_attribute("href").removeprefix("#")
        self.until(page, "id => location.hash === '#' + id", anchor)
        self.assertTrue(0 <= self.top(page, anchor) < 100)
        self.assertEqual(page.locator("#preview").count(), 0)

    def test_open_by_pointer_and_stay_while_it_is_on_them(self):
        page = self.open_document("zh")
        link, preview = self.link(page), page.locator("#preview")
        link.hover()
        preview.wait_for()
        preview.hover()
        page.wait_for_timeout(500)
        self.assertTrue(preview.is_visible())
        page.mouse.move(5, 5)
        page.wait_for_selector("#preview", state="detached")

    def test_the_first_tap_shows_and_the_second_follows(self):
        page = self.open_document("en", has_touch=True, viewport={"width": 360, "height": 640})
        link = self.link(page)
        link.tap()
        page.locator("#preview").wait_for()
        self.assertEqual(urllib.parse.urlparse(page.url).fragment, "")
        box = page.locator("#preview").bounding_box()
        self.assertTrue(0 <= box["x"] and box["x"] + box["width"] <= 360)
        link.tap()
        self.until(page, "location.hash")

    def test_passages_of_other_documents_stand_on_the_page(self):
        page = self.page()
        for kind in ["theme", "meeting", "home"]:
            page.goto(self.url(next(path for one, path in kinds.samples(self.site) if one == kind).format("en")))
            links = page.locator("main a[data-passages*='/']")
            if links.count() == 0:
                continue
            self.focus(page, links.first)
            page.locator("#preview").wait_for()
            with self.subTest(kind=kind):
                self.assertGreater(len(page.locator(".preview-words").first.inner_text()), 10)


class Citing(Reading):
    """Copy controls copy what they say."""

    def setUp(self):
        super().setUp()
        self.granted = {"permissions": ["clipboard-read", "clipboard-write"]}

    def panel(self, page, anchor):
        """The panel of a paragraph, opened by the keyboard."""
        page.locator(f"#{anchor} .self").focus()
        # Where the original of a translation is held, its link comes first.
        for _ in range(2):
            if not page.locator(f"#{anchor} .cite").evaluate(IS_FOCUSED):
                page.keyboard.press("Tab")
        self.assertTrue(page.locator(f"#{anchor} .cite").evaluate(IS_FOCUSED))
        page.keyboard.press("Enter")
        panel = page.locator("#cite-panel")
        self.assertTrue(panel.is_visible())
        return panel

    def copied(self, page, button):
        page.evaluate("navigator.clipboard.writeText('')")
        button.click()
        page.locator("#cite-panel [role=status]:not(:empty)").wait_for()
        return page.evaluate("navigator.clipboard.readText()")

    def citable(self):
        """A document with a symbol, and the symbol, or the number by which a resolution is cited."""
        for kind, path in kinds.samples(self.site):
            markup = kinds.file(self.site, path.format("en")).read_text(encoding="utf-8")
            symbol = re.search(r'<li class="symbol">([^<]+)', markup)
            if kind == "document" and symbol and 'id="para_2"' in markup:
                return path, symbol[1].removeprefix("A/RES/")
        raise LookupError("no document has a symbol")

    def test_a_link_a_quotation_and_citations(self):
        path, symbol = self.citable()
        for language, name, other in [("en", "para. 2", "第2段"), ("zh", "第2段", "para. 2")]:
            page = self.open(path.format(language), **self.granted)
            panel = self.panel(page, "para_2")
            link, quotation, zh, en, digest = [
                self.copied(page, panel.locator("button").nth(number)) for number in range(5)]
            address = f"{self.address}{path.format(language)}#para_2"
            words = page.locator("#para_2 .para-text p").first.evaluate("""line => {
              const clone = line.cloneNode(true);
              for (const call of clone.querySelectorAll('.note-call')) call.remove();
              return clone.textContent;
            }""")
            with self.subTest(language=language):
                self.assertEqual(link, address)
                self.assertIn(words.replace("“", "‘").replace("”", "’")[:40], quotation)
                self.assertRegex(quotation, "^“")
                for part in [symbol, name, address]:
                    self.assertIn(part, quotation)
                self.assertIn(symbol, zh)
                self.assertIn("第2段", zh)
                self.assertRegex(zh, "[\u4e00-\u9fff]")
                self.assertIn(symbol, en)
                self.assertIn("para. 2", en)
                self.assertNotRegex(en, "[\u4e00-\u9fff]")
                self.assertIn(name, digest)
                self.assertIn(address, digest)
                self.assertNotIn(other, digest)
                self.assertNotRegex(link + quotation + zh + en + digest, r"[{}]|undefined|  ")

    def test_what_is_ours_is_named_so_wherever_it_is_copied(self):
        page = self.open_document("en", **self.granted)
        note = page.locator("[data-ours]").first.get_attribute("data-ours")
        self.assertIn("unofficial translation", note)
        panel = self.panel(page, "para_2")
        self.assertIn("unofficial translation", self.copied(page, panel.locator("button").nth(1)))
        page.keyboard.press("Escape")
        page.evaluate("getSelection().selectAllChildren(document.querySelector('#para_2 .para-text p'))")
        page.keyboard.press("Control+c")
        self.assertIn(note, page.evaluate("navigator.clipboard.readText()"))

    def test_without_a_clipboard_the_words_are_shown_to_be_copied_by_hand(self):
        # Over plain HTTP there is none; elsewhere the reader may have refused it.
        for clipboard in ["undefined", "{ writeText: async () => { throw 0; } }"]:
            page = self.page()
            page.add_init_script(
                f"Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard} }})")
            path, _ = self.citable()
            page.goto(self.url(path.format("zh")))
            panel = self.panel(page, "para_2")
            panel.locator("button").nth(0).click()
            status = panel.locator("[role=status]")
            page.wait_for_function("status => status.textContent !== ''", arg=status.element_handle())
            self.assertEqual(status.inner_text(), f"{self.address}{path.format('zh')}#para_2")

    def test_the_panel_closes_by_escape_and_gives_the_focus_back(self):
        page = self.open_document("zh")
        panel = self.panel(page, "para_3")
        self.assertEqual(panel.locator(".cite-place").inner_text(), "第3段")
        page.keyboard.press("Escape")
        self.assertFalse(panel.is_visible())
        self.assertTrue(page.locator("#para_3 .cite").evaluate(IS_FOCUSED))

    def test_panel_and_previews_stay_within_the_window(self):
        for width, height in [(320, 640), (390, 800), (1440, 900)]:
            page = self.open_document("en", viewport={"width": width, "height": height})
            for anchor in ["para_2", "para_9"]:
                page.evaluate(f"document.getElementById('{anchor}').scrollIntoView({{ block: 'center' }})")
                panel = self.panel(page, anchor)
                boxes = [panel.bounding_box()]
                page.keyboard.press("Escape")
                link = page.locator("main a[data-passages^=para_]").nth(3)
                link.evaluate("link => link.scrollIntoView({ block: 'center' })")
                link.hover()
                page.locator("#preview").wait_for()
                boxes.append(page.locator("#preview").bounding_box())
                page.keyboard.press("Escape")
                for box in boxes:
                    with self.subTest(width=width, anchor=anchor, box=box):
                        self.assertGreaterEqual(box["x"], 0)
                        self.assertGreaterEqual(box["y"], 0)
                        self.assertLess(box["x"] + box["width"], width)
                        self.assertLessEqual(box["y"] + box["height"], height)

    def test_passages_of_a_theme_are_copied_with_their_references(self):
        path = next(path for kind, path in kinds.samples(self.site) if kind == "theme")
        for language in ["zh", "en"]:
            page = self.open(path.format(language), **self.granted)
            group = page.locator(".passage-group").first
            count = group.locator(".passages > li").count()
            group.locator("> button").click()
            page.locator(".passage-group > [role=status]:not(:empty)").first.wait_for()
            parts = page.evaluate("navigator.clipboard.readText()").split("\n\n")
            self.assertEqual(len(parts), count)
            for part, link in zip(parts, group.locator(".where a:first-child").all()):
                href = link.get_attribute("href")
                # The public address, wherever the page was opened.
                self.assertTrue(part.endswith(" " + urllib.parse.urljoin(self.address + path.format(language), href)), part)


class TakingAway(Reading):
    """The whole document is cited and downloaded without scripts."""

    def test_what_is_offered_is_there(self):
        page = self.page(java_script_enabled=False)
        for language in ["zh", "en"]:
            page.goto(self.url(document(self.site).format(language)))
            links = [(link.get_attribute("href"), link.get_attribute("download"))
                     for link in page.locator(".views a[download]").all()]
            self.assertGreater(len(links), 5)
            self.assertEqual(len({name for _, name in links}), len(links))
            for href, name in links:
                with self.subTest(language=language, name=name):
                    answer = page.request.get(urllib.parse.urljoin(page.url, href))
                    self.assertEqual(answer.status, 200)
                    self.assertGreater(len(answer.body()), 20)
                    self.assertTrue(name.endswith(href.split("/")[-1]))

    def test_both_open_without_scripts(self):
        page = self.page(java_script_enabled=False)
        page.goto(self.url(document(self.site).format("en")))
        for details in page.locator("div.views > details").all():
            details.locator("summary").click()
            self.assertTrue(details.locator("a").first.is_visible())
        self.assertIn("Space Governance Digest (unofficial), “", page.locator(".views dd").nth(2).inner_text())


class EnlargedText(Reading):
    """Text enlarged alone to 200 % (WCAG 1.4.4) keeps the controls within the window."""

    def test_the_citing_button_stays_in_the_window(self):
        for width in [640, 1280, 1440]:
            page = self.open_document("en", "#para_14", viewport={"width": width, "height": 900})
            page.evaluate("document.documentElement.style.fontSize = '212.5%'")
            page.locator("#para_14").hover()
            button = page.locator("#para_14 .cite").bounding_box()
            with self.subTest(width=width):
                self.assertLessEqual(button["x"] + button["width"], width)
                words = page.locator("#para_14 .para-text").bounding_box()
                overlaps = (button["x"] < words["x"] + words["width"] and words["x"] < button["x"] + button["width"]
                            and button["y"] < words["y"] + words["height"] and words["y"] < button["y"] + button["height"])
                self.assertFalse(overlaps)
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)


class Controls(Reading):
    """Paragraph controls are there when they are wanted, and no tab stops else."""

    CONTROLS = """() => [...document.querySelectorAll('.margin a, .margin button, .apparatus > summary')]
      .filter((one) => one.tabIndex >= 0).map((one) => one.closest('.para, .pair').id)"""

    def test_only_one_paragraph_has_its_controls_in_the_tab_order(self):
        page = self.page(viewport={"width": 1280, "height": 800})
        for kind, path in kinds.samples(self.site):
            if kind not in ["document", "parallel"]:
                continue
            page.goto(self.url(path.format("zh")))
            anchors = [page.locator("[id^=para_]:has(> .margin)").nth(number).get_attribute("id") for number in [0, 2, 5]]
            for anchor in anchors:
                page.locator(f"#{anchor}").hover()
                with self.subTest(path=path, anchor=anchor, by="pointer"):
                    self.assertEqual(set(page.evaluate(self.CONTROLS)), {anchor})
                    self.assertLessEqual(len(page.evaluate(self.CONTROLS)), 4)
            page.mouse.move(0, 0)
            for anchor in anchors:
                page.locator(f"#{anchor} > .margin .self").focus()
                with self.subTest(path=path, anchor=anchor, by="focus"):
                    self.assertEqual(set(page.evaluate(self.CONTROLS)), {anchor})

    def test_the_tab_key_stops_at_links_of_the_text_and_at_few_controls(self):
        page = self.open_document("en")
        links = page.locator("section.text .para-text a").count()
        paragraphs = page.locator("section.text .para").count()
        self.assertGreater(paragraphs, 20)
        page.locator("section.text .para .self").first.focus()
        stops = []
        for _ in range(links + 4 * paragraphs):
            stops.append(page.evaluate("""() => {
              const one = document.activeElement;
              return one.closest('section.text') && (one.closest('.para-text') ? 'text' : one.closest('.para') ? 'control' : 'other');
            }"""))
            if stops[-1] is None:
                break
            page.keyboard.press("Tab")
        self.assertIsNone(stops[-1])
        self.assertEqual(stops.count("text"), links)
        # Those of the first paragraph, and behind its text those of a paragraph whose links were gone through.
        cited = page.locator("section.text .para:has(.para-text a)").count()
        self.assertLessEqual(stops.count("control"), 4 + cited)
        self.assertLess(stops.count("control"), paragraphs)

    def test_a_heading_leads_to_the_controls_of_the_paragraph_behind_it(self):
        page = self.open_document("en")
        link = page.locator(".contents a[href^='#sec_']").nth(2)
        heading = link.get_attribute("href")
        link.click()
        behind = page.evaluate("""id => {
          const heading = document.querySelector(id);
          return [...document.querySelectorAll('.para')].find((one) => heading.compareDocumentPosition(one) & 4).id;
        }""", heading)
        self.assertEqual(set(page.evaluate(self.CONTROLS)), {behind})
        self.assertEqual(page.locator(f"#{behind} .self").get_attribute("aria-keyshortcuts"), "ArrowUp ArrowDown")

    def test_the_arrow_keys_go_from_paragraph_to_paragraph(self):
        page = self.open_document("zh", "#para_4")
        page.locator("#para_4 .self").focus()
        page.keyboard.press("ArrowDown")
        self.assertTrue(page.locator("#para_5 .self").evaluate(IS_FOCUSED))
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        self.assertTrue(page.locator("#para_3 .self").evaluate(IS_FOCUSED))

    def test_terms_are_marked_once_in_a_paragraph_and_remembered(self):
        page = self.open_document("zh")
        self.assertEqual(page.locator(".term").count(), 0)
        before = page.locator("section.text .para-text").all_text_contents()
        page.locator(".mark-terms input").check()
        self.assertGreater(page.locator(".term").count(), 10)
        doubled = page.evaluate("""() => [...document.querySelectorAll('.para-text')].filter((text) => {
          const terms = [...text.querySelectorAll('.term-other')].map((term) => term.textContent);
          return new Set(terms).size !== terms.length;
        }).length""")
        self.assertEqual(doubled, 0)
        page.reload()
        self.assertGreater(page.locator(".term").count(), 10)
        self.assertEqual(page.locator(".term-other").first.get_attribute("lang"), "en")
        page.locator(".mark-terms input").uncheck()
        self.assertEqual(page.locator("section.text .para-text").all_text_contents(), before)
        page.reload()
        self.assertEqual(page.locator(".term").count(), 0)

    def test_requests_are_narrowed_to_an_addressee(self):
        path = next(path for kind, path in kinds.samples(self.site)
                    if "class=\"addressees\"" in kinds.file(self.site, path.format("zh")).read_text(encoding="utf-8"))
        for language in ["zh", "en"]:
            page = self.open(path.format(language))
            groups = page.locator(".request-group")
            every = groups.count()
            self.assertGreater(every, 1)
            select = page.locator(".addressees select")
            select.select_option(index=2)
            self.assertEqual([group.is_visible() for group in groups.all()].count(True), 1)
            self.assertTrue(groups.nth(1).is_visible())
            # How many of all are shown is said; each has its words, and the links are no second control.
            status = page.locator(".addressees [role=status]")
            shown = groups.nth(1).locator(".request")
            self.assertIn(str(shown.count()), status.text_content())
            self.assertTrue(all(words.is_visible() for words in groups.nth(1).locator(".what").all()))
            self.assertEqual(groups.nth(1).locator(".what").count(), shown.count())
            self.assertFalse(page.locator(".addressees ul").is_visible())
            select.select_option(index=0)
            self.assertTrue(all(group.is_visible() for group in groups.all()))
            self.assertFalse(any(words.is_visible() for words in page.locator(".again .what").all()))
            # A link to one addressee chooses it, on this page and from another.
            name = groups.nth(2).get_attribute("data-group")
            page.evaluate("name => { location.hash = name; }", name)
            page.wait_for_function("name => document.querySelector('.addressees select').value === name", arg=name)
            self.assertTrue(groups.nth(2).is_visible())
            page = self.open(path.format(language) + "#" + name)
            self.assertEqual(page.locator(".addressees select").input_value(), name)
            self.assertEqual([group.is_visible() for group in page.locator(".request-group").all()].count(True), 1)

    def test_a_browser_that_keeps_nothing_reads_and_cites_too(self):
        page = self.page(permissions=["clipboard-read", "clipboard-write"])
        page.add_init_script("""Object.defineProperty(window, 'localStorage', {
          get() { throw new DOMException('denied', 'SecurityError'); } })""")
        page.goto(self.url(document(self.site).format("zh")))
        page.locator(".mark-terms input").check()
        self.assertGreater(page.locator(".term").count(), 10)
        page.locator("#para_2").hover()
        page.locator("#para_2 .cite").click()
        page.locator("#cite-panel button").first.click()
        self.assertIn("#para_2", page.evaluate("navigator.clipboard.readText()"))


class WithoutScripts(BrowserTest):
    """The same reading where scripts do not run."""

    # Scripts put a choice in the place of the links to addressees, and fold repeats while nothing is chosen.
    TEXT = """() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const added = document.querySelectorAll(
        '.mark-terms, .cite, .passage-group > button, .passage-group > [role=status], .choice, .choice ~ ul, .again .what');
      for (const one of added) one.remove();
      return document.querySelector('main').innerText.replace(/\\s+/g, ' ');
    }"""

    def test_every_kind_of_page_reads_the_same(self):
        plain, scripted = self.page(java_script_enabled=False), self.page()
        for path in kinds.richest(self.site):
            if "/search/" in path:
                continue
            plain.goto(self.url(path))
            controls = plain.locator("main :is(button, input, select):visible")
            with self.subTest(path=path):
                # The field of the home page leads to the search page, which says what it needs.
                self.assertLessEqual(controls.count(), 2 if path in ["zh/", "en/"] else 0)
                scripted.goto(self.url(path))
                self.assertEqual(plain.evaluate(self.TEXT), scripted.evaluate(self.TEXT))

    def test_links_switch_and_details_work(self):
        page = self.page(java_script_enabled=False)
        path = document(self.site)
        page.goto(self.url(path.format("zh")))
        evidence = page.locator("main a.evidence").first
        anchor = evidence.get_attribute("href")
        evidence.click()
        self.assertTrue(page.url.endswith(anchor))
        page.locator(".switch").click()
        self.assertTrue(page.url.endswith(path.format("en")))
        summary = page.locator("main summary").first
        summary.click()
        self.assertTrue(summary.locator("xpath=..").get_attribute("open") is not None)


class PortableCopy(BrowserTest):
    """The same reading from a folder, without any server."""

    def file(self, path):
        return f"file://{self.copy}/{path}"

    def test_every_kind_of_page_opens_and_its_links_lead_somewhere(self):
        page = self.page()
        for path in kinds.richest(self.copy):
            page.goto(self.file(path + ("" if path.endswith(".html") else "index.html")))
            links = page.evaluate("""() => [...document.querySelectorAll('a[href]')]
              .map((link) => new URL(link.getAttribute('href'), location.href))
              .filter((url) => url.protocol === 'file:').map((url) => url.href)""")
            with self.subTest(path=path):
                files = {urllib.parse.unquote(urllib.parse.urlparse(link).path) for link in links}
                missing = {name for name in files if not pathlib.Path(name).is_file()}
                self.assertEqual(missing, set())
                self.assertEqual(page.evaluate("getComputedStyle(document.body).margin"), "0px")

    def test_previews_citing_and_the_other_language_work(self):
        page = self.page(permissions=["clipboard-read", "clipboard-write"])
        page.goto(self.file(document(self.copy).format("zh") + "index.html"))
        link = page.locator("main a[data-passages^=para_]").first
        link.hover()
        page.locator("#preview").wait_for()
        page.keyboard.press("Escape")
        page.locator("#para_3").hover()
        page.locator("#para_3 .cite").click()
        page.locator("#cite-panel button").first.click()
        self.assertEqual(page.evaluate("navigator.clipboard.readText()"), page.url.split("#")[0] + "#para_3")
        # A citation says nothing of the reader's folders.
        for number in range(1, 5):
            page.locator("#cite-panel button").nth(number).click()
            page.wait_for_function("document.querySelector('#cite-panel [role=status]').textContent !== ''")
            words = page.evaluate("navigator.clipboard.readText()")
            self.assertNotRegex(words, r"file:|[,，]\s*$")
            self.assertRegex(words, "para. 3|第3段")
        page.keyboard.press("Escape")
        page.goto(page.url.split("#")[0] + "#para_6")
        page.locator(".switch").evaluate("link => link.click()")
        page.wait_for_url("**/en/documents/*/index.html#para_6")
