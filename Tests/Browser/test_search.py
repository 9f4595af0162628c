"""The search page in a real browser: whatever stands in a text is found, and what is found holds it."""

import random
import re
import urllib.parse

from support import DOCUMENTS, BrowserTest, Passages, parsed_documents, squeezed, texts

# Searches in the page that is open, shows all results, or as many as it takes to see one wanted, and gives
# them in order.
SEARCH = """async ([query, wanted]) => {
  const results = document.querySelector('[data-search=results]');
  const done = async () => {
    while (results.dataset.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 2));
  };
  document.getElementById('search-query').value = query;
  document.querySelector('.search-form').requestSubmit();
  await done();
  for (;;) {
    const more = [...results.querySelectorAll('button')].find((button) => !button.hidden);
    const isFound = [...results.querySelectorAll('.result a')].some((link) => {
      const href = decodeURIComponent(link.getAttribute('href'));
      return wanted && (href === wanted || href.startsWith(wanted + '__'));
    });
    if (!more || isFound) break;
    more.click();
    while (more.closest('[aria-busy]').ariaBusy === 'true') {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  return [...results.querySelectorAll('.result')].map((result) => ({
    href: result.querySelector('a').getAttribute('href'),
    title: result.querySelector('a').textContent,
    text: result.querySelector('.result-text')?.textContent ?? '',
    marks: [...result.querySelectorAll('mark')].map((mark) => mark.textContent),
  }));
}"""

HAN = re.compile(r"[\u3007\u3400-\u9fff\uf900-\ufaff]")


def han_runs(text):
    """Runs of Han characters, blanks within them left as they are."""
    return re.findall(r"[\u4e00-\u9fff](?:[\u4e00-\u9fff ]*[\u4e00-\u9fff])", text)


class SearchFindsEverything(BrowserTest):
    """Samples from the texts themselves."""

    def setUp(self):
        super().setUp()
        self.random = random.Random(2077)
        self.documents = parsed_documents()

    def open_search(self, language):
        page = self.page()
        page.goto(self.url(f"{language}/search/"))
        return page

    def paragraphs(self):
        """The slug, the anchor of the paragraph, and the anchor and text of each of its pieces."""
        for slug, document in self.documents.items():
            for paragraph in document["paragraphs"]:
                for anchor, text in texts(paragraph):
                    yield slug, paragraph["id"], anchor, text
            for note in document["footnotes"]:
                yield slug, note["id"], note["id"], note["text"]
            for heading in document["headings"]:
                yield slug, heading["id"], heading["id"], heading["text"]

    def assert_found(self, page, query, slug, anchor, language="zh"):
        start = f"../../{language}/documents/{slug}/#{anchor}"
        hrefs = [urllib.parse.unquote(result["href"]) for result in page.evaluate(SEARCH, [query, start])]
        is_found = any(href == start or href.startswith(f"{start}__") for href in hrefs)
        self.assertTrue(is_found, f"{query!r} of {slug} {anchor}: {hrefs[:5]} … {len(hrefs)}")

    def test_every_run_of_two_or_more_han_characters_finds_its_paragraph(self):
        page = self.open_search("zh")
        pieces = [piece for piece in self.paragraphs() if han_runs(piece[3])]
        for _ in range(160):
            slug, paragraph, _, text = self.random.choice(pieces)
            run = self.random.choice(han_runs(text))
            length = min(len(run), self.random.choice([2, 2, 3, 4, 5, 6, 8, 12, 20, 40]))
            start = self.random.randrange(len(run) - length + 1)
            query = run[start:start + length]
            if len(query.replace(" ", "")) < 2:
                continue
            with self.subTest(query=query):
                self.assert_found(page, query, slug, paragraph)

    def test_a_string_with_marks_and_latin_letters_in_it_finds_its_paragraph(self):
        page = self.open_search("zh")
        pieces = [piece for piece in self.paragraphs() if len(piece[3]) > 30]
        for _ in range(80):
            slug, paragraph, _, text = self.random.choice(pieces)
            # Not from the middle of a word: words are found from their beginning on.
            starts = [m.start() for m in re.finditer(r"(?<![A-Za-z0-9])(?=[A-Za-z0-9\u4e00-\u9fff])", text)]
            start = self.random.choice(starts)
            query = text[start:start + self.random.choice([6, 10, 16, 30])]
            query = re.sub(r"[A-Za-z0-9]+$", "", query) if re.match(
                r"[A-Za-z0-9]", text[start + len(query):start + len(query) + 1]) else query
            if len(HAN.findall(query)) < 2:
                continue
            with self.subTest(query=query):
                self.assert_found(page, query, slug, paragraph)

    def test_a_string_across_a_line_break_of_the_source_finds_its_paragraph(self):
        page = self.open_search("zh")
        samples = []
        for slug in self.documents:
            lines = (DOCUMENTS / slug / "source.zh.txt").read_text(encoding="utf-8-sig").splitlines()
            lines = [line for line in lines if line.strip()]
            own = [(paragraph, text.replace(" ", "")) for s, paragraph, _, text in self.paragraphs() if s == slug]
            for line, following in zip(lines, lines[1:]):
                tail, head = re.search(r"[\u4e00-\u9fff]{1,6}$", line.rstrip()), re.match(
                    r"[\u4e00-\u9fff]{1,6}", following.lstrip())
                if not tail or not head:
                    continue
                found = [paragraph for paragraph, text in own if tail[0] + head[0] in text]
                samples += [(tail[0], head[0], slug, paragraph) for paragraph in found[:1]]
        self.assertGreater(len(samples), 100)
        for tail, head, slug, paragraph in self.random.sample(samples, 60):
            for joint in ["", "\n", " "]:
                with self.subTest(query=tail + joint + head):
                    self.assert_found(page, tail + joint + head, slug, paragraph)

    def test_every_symbol_and_number_finds_its_paragraph(self):
        page = self.open_search("en")
        pattern = re.compile(r"[A-Z]+(?:/[A-Z]+\.?)*(?:/[\w.]+)*/\d+|(?<![\d/])\d{2}/\d{1,3}(?!\d)|[A-Z]+\+\d+")
        samples = {}
        for slug, paragraph, _, text in self.paragraphs():
            for symbol in pattern.findall(text):
                samples.setdefault(symbol, (slug, paragraph))
        self.assertGreater(len(samples), 40)
        for symbol, (slug, paragraph) in self.random.sample(sorted(samples.items()), 40):
            with self.subTest(query=symbol):
                self.assert_found(page, symbol, slug, paragraph)

    def test_every_english_word_and_phrase_finds_its_paragraph(self):
        page = self.open_search("en")
        samples = []
        for slug in self.documents:
            ids = [paragraph["id"] for paragraph in self.documents[slug]["paragraphs"]]
            shown = Passages(self.site / "en" / "documents" / slug / "index.html").texts
            source = (DOCUMENTS / slug / "translation.en.md").read_text(encoding="utf-8")
            for block in re.split(r"\n(?=\{#)", source):
                anchor = re.match(r"\{#(\w+)\}\n", block)
                if anchor and anchor[1] in ids and anchor[1] in shown:
                    lines = [line for line in block.split("\n")[1:] if not re.search(r"[\[\]*_|]|^\W", line)]
                    samples += [(slug, anchor[1], line) for line in lines if len(line.split()) > 8]
        self.assertGreater(len(samples), 100)
        for _ in range(120):
            slug, paragraph, line = self.random.choice(samples)
            words = line.split()
            length = self.random.choice([1, 1, 2, 3, 4, 7])
            start = self.random.randrange(len(words) - length + 1)
            query = " ".join(words[start:start + length]).strip(".,;:()“”’‘")
            if not re.search(r"\w", query):
                continue
            with self.subTest(query=query):
                self.assert_found(page, query, slug, paragraph, "en")

    def test_each_hit_holds_what_was_asked_for_where_it_leads(self):
        page = self.open_search("zh")
        pieces = [run for piece in self.paragraphs() for run in han_runs(piece[3]) if len(run) > 5]
        pages = {}
        for run in self.random.sample(pieces, 40):
            start = self.random.randrange(len(run) - 4)
            query = run[start:start + self.random.choice([2, 3, 4, 5])]
            for result in page.evaluate(SEARCH, [query]):
                if "/documents/" not in result["href"] or page.is_visible("[data-search=also]"):
                    continue
                path, _, anchor = result["href"].removeprefix("../../").partition("#")
                if path not in pages:
                    pages[path] = Passages(self.site / path / "index.html").texts
                name, _, number = anchor.partition("sentence_")
                with self.subTest(query=query, href=result["href"]):
                    marked = squeezed(" ".join(result["marks"]))
                    words = [squeezed(word) for word in query.split(" ") if word]
                    self.assertTrue(all(word in marked or squeezed(query) in marked for word in words))
                    if anchor and not number:
                        text = squeezed(pages[path][anchor])
                        self.assertTrue(all(word in text for word in words), text[:80])


class SearchPageBehaves(BrowserTest):
    """The page and its parts."""

    def search(self, query, language="zh", page=None, **parameters):
        page = page or self.page()
        parameters = urllib.parse.urlencode({"q": query, **parameters})
        page.goto(self.url(f"{language}/search/?{parameters}"))
        page.wait_for_selector("[data-state=done]", state="attached")
        return page

    def first(self, page):
        return page.locator(".result a").first.get_attribute("href")

    def test_a_resolution_number_alone_leads_to_its_page_first(self):
        page = self.page()
        for query in ["72/77", "A/RES/72/77", "第72/77号决议", "第 72/77 号决议", "resolution 72/77", "ａ／ＲＥＳ／72／77"]:
            for language in ["zh", "en"]:
                with self.subTest(query=query, language=language):
                    self.search(query, language, page=page)
                    self.assertEqual(self.first(page), f"../../{language}/resolutions/72-77/")

    def test_a_number_is_whole(self):
        page = self.search("66/28")
        self.assertNotIn("66/288", page.locator("[data-search=results]").inner_text())

    def test_a_term_finds_its_equivalent_and_says_so(self):
        for query, language, also in [
            ("空间碎片", "zh", "另含：space debris"), ("空间碎片", "en", "also: space debris"),
            ("space debris", "en", "also: 空间碎片"), ("Space Debris", "zh", "另含：空间碎片"),
        ]:
            with self.subTest(query=query, language=language):
                page = self.search(query, language)
                self.assertEqual(page.locator("[data-search=also]").inner_text(), also)
                results = page.locator("[data-search=results]").inner_text().lower()
                self.assertIn("空间碎片", results)
                self.assertIn("space debris", results)

    def test_all_words_must_hold_and_the_very_words_rank_first(self):
        page = self.page()
        page.goto(self.url("en/search/"))
        results = [result for result in page.evaluate(SEARCH, ["capacity building network"])]
        self.assertGreater(len(results), 3)
        for result in page.evaluate(SEARCH, ["debris Vienna"]):
            self.assertIn("debris", (result["title"] + result["text"]).lower())
        hits = [r for r in page.evaluate(SEARCH, ["long-term sustainability"]) if "/en/documents/" in r["href"]]
        exact = ["long-term sustainability" in [mark.lower() for mark in r["marks"]] for r in hits]
        self.assertEqual(exact, sorted(exact, reverse=True))

    def test_filters_narrow_the_results_and_stand_in_the_address(self):
        page = self.search("空间", kind="resolution", lang="zh")
        every = page.locator(".search-group:last-child .entry-facts").all_inner_texts()
        self.assertTrue(every and all("决议" in facts for facts in every))
        self.assertTrue(page.locator(".search-filters").get_attribute("open") is not None)
        with page.expect_navigation(url="**voice=decided**"):
            page.select_option("select[name=voice]", "decided")
        page.wait_for_selector("[data-state=done]", state="attached")
        page.select_option("select[name=kind]", "")
        page.wait_for_selector("[data-state=done]", state="attached")
        self.assertIn("q=%E7%A9%BA%E9%97%B4", page.url)
        self.assertNotIn("kind=", page.url)

    def test_each_filter_leaves_something_and_not_everything(self):
        page = self.search("空间")
        page.evaluate("document.querySelector('.search-filters').open = true")
        for name in ["kind", "year", "meeting", "theme", "voice", "lang"]:
            values = page.locator(f"select[name={name}] option").evaluate_all(
                "options => options.map(option => option.value).filter(value => value)")
            counts = []
            for value in values[:8]:
                narrowed = self.search("空间", **{name: value}, page=page)
                counts.append(narrowed.locator(".result").count())
            with self.subTest(filter=name):
                self.assertGreater(sum(counts), 0)

    def test_the_keyboard_is_enough(self):
        page = self.page()
        page.goto(self.url("en/search/"))
        page.focus("#search-query")
        page.keyboard.type("space debris")
        page.keyboard.press("Enter")
        page.wait_for_selector("[data-state=done]", state="attached")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        links = page.locator(".result a")
        self.assertTrue(links.nth(1).evaluate("link => link === document.activeElement"))
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Escape")
        self.assertTrue(page.locator("#search-query").evaluate("field => field === document.activeElement"))
        for _ in range(12):
            page.keyboard.press("Tab")
            if links.first.evaluate("link => link === document.activeElement"):
                break
        target = links.first.evaluate("link => link === document.activeElement && link.href")
        self.assertTrue(target)
        page.keyboard.press("Enter")
        page.wait_for_url(target)

    def test_the_address_holds_the_search_and_back_brings_it_back(self):
        page = self.search("碎片")
        page.fill("#search-query", "近地天体")
        page.press("#search-query", "Enter")
        page.wait_for_url("**/search/?q=%E8%BF%91%E5%9C%B0%E5%A4%A9%E4%BD%93")
        self.assertIn("近地天体", page.title())
        page.go_back()
        self.until(page, "document.getElementById('search-query').value === '碎片'")

    def test_the_other_language_searches_for_the_same(self):
        page = self.search("空间碎片", "zh")
        page.locator("#search-query").fill("空间法")
        page.keyboard.press("Enter")
        page.wait_for_function("location.search.includes(encodeURIComponent('空间法'))")
        with page.expect_navigation():
            page.locator(".switch").click()
        self.assertIn("/en/search/", page.url)
        self.assertEqual(page.locator("#search-query").input_value(), "空间法")

    def test_what_was_found_is_announced(self):
        page = self.search("72/77", "en")
        status = page.locator("[role=status][aria-live=polite]")
        self.assertRegex(status.inner_text(), r"^\d+ results$")
        page = self.search("qwertyuiop", "en", page=page)
        self.assertIn("Nothing was found for “qwertyuiop”", status.inner_text())
        self.assertTrue(page.is_visible("text=Resolutions by number"))

    def test_a_search_of_nothing_shows_the_examples_and_each_finds_something(self):
        for language in ["zh", "en"]:
            page = self.page()
            for start in ["", "search/", "search/?q=", "search/?q=%20"]:
                page.goto(self.url(f"{language}/{start}"))
                examples = page.locator(".search-examples a:visible")
                self.assertEqual(examples.count(), 3, start)
                for number in range(0 if "q=" in start else 3):
                    page.goto(self.url(f"{language}/{start}"))
                    examples.nth(number).click()
                    page.wait_for_selector(".result")

    def test_the_form_of_the_home_page_leads_to_the_results(self):
        page = self.page()
        page.goto(self.url("zh/"))
        page.fill("#search-query", "外空 条约")
        page.press("#search-query", "Enter")
        page.wait_for_selector(".result")
        self.assertEqual(page.input_value("#search-query"), "外空 条约")

    def test_a_result_lands_on_its_paragraph(self):
        page = self.search("A/AC.105/1219", "en")
        page.locator(".search-group .result a").first.click()
        page.wait_for_load_state()
        anchor = urllib.parse.urlparse(page.url).fragment
        self.assertTrue(anchor)
        self.assertIn("A/AC.105/1219", page.locator(f"#{anchor}").inner_text())
        self.assertTrue(page.locator(f"#{anchor}").evaluate("element => element.matches(':target')"))

    def test_hostile_words_are_words(self):
        page = self.page()
        page.goto(self.url("en/search/"))
        for query in ["<script>alert(1)</script>", "\\", "[", "(((", "constructor", "__proto__", "*" * 500,
                      "\u0000", "{q}", "$&", "“”", "、。", "a" * 3000, "的" * 300, "😀", "!r", ":kind:report"]:
            page.evaluate(SEARCH, [query])
            self.assertNotIn("could not be loaded", page.locator("[data-search=status]").inner_text())

    def test_without_scripts_the_indexes_stand_there(self):
        page = self.page(java_script_enabled=False)
        page.goto(self.url("zh/search/"))
        self.assertFalse(page.is_visible(".search-form"))
        for words in ["检索需要启用浏览器脚本", "文件", "会议（按日期）", "决议（按编号）", "术语（按拼音）"]:
            self.assertTrue(page.is_visible(f"text={words}"), words)

    def test_a_copy_in_a_folder_searches_too(self):
        page = self.page()
        for language, query in [("zh", "空间碎片"), ("en", "66/288")]:
            page.goto(f"file://{self.copy}/{language}/index.html")
            page.fill("#search-query", query)
            page.press("#search-query", "Enter")
            page.wait_for_selector(".result")
            page.fill("#search-query", "UNISPACE+50")
            page.press("#search-query", "Enter")
            self.until(page, "document.title.startsWith('UNISPACE+50')")
            page.wait_for_selector("[data-state=done]", state="attached")
            link = page.locator(".search-group:last-child .result a").first
            target = link.evaluate("link => link.href")
            link.click()
            page.wait_for_url(target)
            self.assertIn("index.html#", page.url)
            self.assertEqual(page.locator(f"#{target.split('#')[1]}").count(), 1)

    def test_one_result_costs_little(self):
        for query in ["空间碎片", "space debris", "72/77", "联合国系统各实体", "capacity-building network",
                      "外空委", "UNISPACE+50", "of the United Nations system on outer space"]:
            page = self.page()
            page.add_init_script("""
              addEventListener('DOMContentLoaded', () => new MutationObserver((_, observer) => {
                if (!document.querySelector('.result')) return;
                observer.disconnect();
                window.cost = performance.getEntriesByType('resource')
                  .filter((entry) => /search/.test(entry.name))
                  .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
              }).observe(document.body, { childList: true, subtree: true }));
            """)
            self.search(query, "en", page=page)
            cost = page.evaluate("window.cost")
            self.assertGreater(cost, 20_000)
            self.assertLess(cost, 200_000, query)

    def test_a_narrow_window_needs_no_sideways_scrolling(self):
        for language, query in [("zh", "空间碎片"), ("en", "space debris"), ("zh", ""), ("en", "")]:
            page = self.page(viewport={"width": 320, "height": 640})
            page.goto(self.url(f"{language}/search/?q={urllib.parse.quote(query)}"))
            page.wait_for_selector("[data-state]", state="attached")
            page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 320)
