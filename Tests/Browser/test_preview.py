"""The preview in a real browser: pages follow the editor, say what is wrong, and run nothing that content brings."""

import os
import pathlib
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time

from support import REPOSITORY, BrowserTest, chromium

PARAGRAPHS = 40
SOURCE = "论坛报告\n\n" + "".join(
    f"{number}. 第{number}段说的是第{number}件事，与会者就此交换了意见，并同意继续讨论。\n\n"
    for number in range(1, PARAGRAPHS + 1))
SUMMARY = "## 这是什么\n\n与会者同意继续讨论。[第3段]\n"
# What content would do if any of it ran: leave a mark, or open a dialog.
ATTACKS = [
    "<script>window.marked = 1; alert(1)</script>",
    "<img src=x onerror=\"window.marked = 1\">",
    "\"><svg onload=window.marked=1>",
    "' onmouseover='window.marked=1' autofocus onfocus='window.marked=1",
    "</script></title></style><script>window.marked = 1</script>",
    "javascript:window.marked=1",
    "{{{t}}}<iframe srcdoc='<script>parent.marked=1</script>'></iframe>",
    "]]><!--<script>window.marked = 1</script>-->",
]
ATTACK = " ".join(ATTACKS)
# A link of Markdown for each kind of address that could run something.
LINKS = " ".join(
    f"[一](<{address}>)" for address in [
        "javascript:window.marked=1", "JaVaScRiPt:window.marked=1", "data:text/html,<script>opener.marked=1</script>",
        "vbscript:x", "\u0001javascript:window.marked=1", "java\tscript:window.marked=1"])


class Preview(BrowserTest):
    """A folder of an editor's and `spacedigest serve` on it, for each class of tests."""

    prefix = ""
    options = []
    files = {}

    @classmethod
    def setUpClass(cls):
        cls.top = pathlib.Path(tempfile.mkdtemp(prefix="preview-tests-"))
        cls.addClassCleanup(shutil.rmtree, cls.top)
        shutil.copytree(REPOSITORY / "Templates", cls.top / "Templates")
        cls.write("documents/forum-23/source.zh.txt", SOURCE)
        cls.write("documents/forum-23/summary.zh.md", SUMMARY)
        cls.write("site.yaml", "message_language: zh\n")
        for name, text in cls.files.items():
            cls.write(name, text)
        cls.start()
        cls.browser = chromium()

    @classmethod
    def start(cls):
        cls.process = subprocess.Popen(
            [pathlib.Path(os.environ["SPACEDIGEST"]).resolve(), "serve", "--port", "0", "--lang", "en", *cls.options],
            cwd=cls.top, stderr=subprocess.PIPE)
        cls.addClassCleanup(cls.process.stderr.close)
        cls.addClassCleanup(cls.process.wait, 60)
        cls.addClassCleanup(cls.process.send_signal, signal.SIGINT)
        cls.origin = re.search(r"http://127\.0\.0\.1:\d+", cls.line()).group()
        cls.line()

    @classmethod
    def line(cls, patience=120):
        """The next line that the terminal shows."""
        text, end = b"", time.monotonic() + patience
        while not text.endswith(b"\n"):
            ready, _, _ = select.select([cls.process.stderr], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise RuntimeError(f"nothing was said: {text!r}")
            text += os.read(cls.process.stderr.fileno(), 1)
        return text.decode()

    @classmethod
    def write(cls, name, text):
        path = cls.top / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def edit(self, name, text):
        """Writes a file and waits until the terminal says that the site was made, or could not be."""
        self.write(name, text)
        return self.line()

    def open(self, path, **options):
        page = self.page(**options)
        page.goto(self.url(path))
        return page


class PagesFollowTheEditor(Preview):
    """What an open page does while files change."""

    def setUp(self):
        super().setUp()
        for name, text in [("source.zh.txt", SOURCE), ("summary.zh.md", SUMMARY)]:
            if (self.top / "seeds/documents/forum-23" / name).read_text(encoding="utf-8") != text:
                self.edit(f"documents/forum-23/{name}", text)

    def test_an_open_page_shows_an_edit_and_keeps_its_place(self):
        page = self.open("zh/documents/forum-23/")
        page.evaluate("document.querySelector('#para_3 details').open = true")
        page.evaluate("document.getElementById('para_30').scrollIntoView({ behavior: 'instant' })")
        page.evaluate("window.before = true")
        top = "document.getElementById('para_30').getBoundingClientRect().top"
        before = page.evaluate(top)
        # A longer digest above moves everything below it.
        more = "".join(f"与会者就此交换了意见。[第{number}段]\n\n" for number in range(4, 20))
        self.edit("documents/forum-23/summary.zh.md", SUMMARY + "\n" + more)
        page.wait_for_function("() => window.before === undefined && document.readyState === 'complete'")
        page.wait_for_function(f"() => Math.abs({top} - ({before})) < 3")
        self.assertGreater(page.evaluate("scrollY"), 0)
        self.assertIn("就此交换了意见", page.inner_text("main"))
        folds = "[...document.querySelectorAll('details')].filter((d) => d.open).map((d) => d.closest('[id]').id)"
        self.assertEqual(page.evaluate(folds), ["para_3"])

    def test_a_page_that_an_edit_does_not_concern_is_left_alone(self):
        page = self.open("zh/about/")
        page.wait_for_timeout(1_500)
        page.evaluate("window.before = true")
        self.edit("documents/forum-23/summary.zh.md", SUMMARY.replace("继续讨论", "继续讨论下去"))
        page.wait_for_timeout(2_000)
        self.assertTrue(page.evaluate("window.before === true"))

    def test_a_broken_file_shows_its_error_over_the_last_page_and_recovers(self):
        page = self.open("zh/documents/forum-23/")
        broken = SUMMARY + "\n没有依据的<b>一句话</b>。\n"
        line = self.edit("documents/forum-23/summary.zh.md", broken)
        self.assertIn("the last good site is still shown", line)
        panel = page.locator("#spacedigest-problems")
        panel.wait_for()
        self.assertIn("summary.zh.md:5:1", panel.inner_text())
        self.assertIn("no evidence", panel.inner_text())
        self.assertEqual(panel.get_attribute("role"), "alert")
        self.assertEqual(panel.locator("b").count(), 0)
        # The way to the to-do page stands in the panel meanwhile, and covers nothing of the page.
        self.assertIn("待办：1处错误", panel.locator("#spacedigest-bar a").inner_text())
        self.assertIn("与会者同意继续讨论", page.inner_text("main"))
        self.edit("documents/forum-23/summary.zh.md", SUMMARY.replace("继续讨论", "讨论"))
        page.wait_for_selector("#spacedigest-problems", state="detached")
        page.wait_for_function("() => document.querySelector('main').innerText.includes('与会者同意讨论')")
        self.assertEqual(page.locator("body > #spacedigest-bar").count(), 1)

    def test_the_to_do_page_follows_too(self):
        page = self.open("zh/todo/")
        self.edit("documents/forum-23/summary.zh.md", "## 这是什么\n\n有85个国家参加讨论。[第3段]\n")
        finding = page.locator(".todo-finding.severity-error").first
        finding.wait_for()
        self.assertIn("85", finding.locator("mark").inner_text())
        self.assertIn("第3件事", finding.locator(".todo-passage").inner_text())
        self.assertFalse(page.locator("#spacedigest-problems details").evaluate("(fold) => fold.open"))
        self.edit("documents/forum-23/summary.zh.md", SUMMARY)
        page.wait_for_selector(".todo-finding.severity-error", state="detached")

    def test_templates_are_followed(self):
        template = self.top / "Templates" / "about.mustache"
        text = template.read_text(encoding="utf-8")
        page = self.open("en/about/")
        template.write_text(text.replace("{{$main}}", "{{$main}}<p id=\"added\">added</p>", 1), encoding="utf-8")
        self.line()
        page.wait_for_selector("#added")
        template.write_text(text, encoding="utf-8")
        self.line()
        page.wait_for_selector("#added", state="detached")


class TheToDoPage(Preview):
    """What an editor does there."""

    def test_a_button_copies_the_mark_of_the_language(self):
        for language, mark in [("zh", "[第7段]"), ("en", "[¶7]")]:
            with self.subTest(language=language):
                page = self.open(f"{language}/todo/", permissions=["clipboard-read", "clipboard-write"])
                page.locator("summary").first.click()
                button = page.locator(f"button[data-copy='{mark}']").first
                button.click()
                page.wait_for_function(
                    "async (mark) => await navigator.clipboard.readText() === mark", arg=mark)
                self.assertIn(mark, page.inner_text("[data-status]"))

    def test_everything_works_by_keyboard(self):
        page = self.open("zh/todo/", permissions=["clipboard-read", "clipboard-write"])
        page.locator("summary").first.focus()
        page.keyboard.press("Enter")
        for _ in range(2):
            page.keyboard.press("Tab")
        self.assertTrue(page.evaluate("document.activeElement.matches('button[data-copy]')"))
        mark = page.evaluate("document.activeElement.dataset.copy")
        page.keyboard.press("Enter")
        page.wait_for_function(
            "async (mark) => await navigator.clipboard.readText() === mark", arg=mark)
        self.assertEqual(page.evaluate("document.activeElement.dataset.copy"), mark)

    def test_without_a_clipboard_the_mark_is_selected(self):
        page = self.page()
        page.add_init_script(
            "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { throw 0; } } })")
        page.goto(self.url("zh/todo/"))
        page.locator("summary").first.click()
        page.locator("button[data-copy='[第7段]']").first.click()
        page.wait_for_function("() => getSelection().toString() === '[第7段]'")

    def test_without_scripts_the_mark_is_text_and_no_button_stands_there(self):
        page = self.open("zh/todo/", java_script_enabled=False)
        page.locator("summary").first.click()
        self.assertTrue(page.locator("code.todo-mark", has_text="[第7段]").first.is_visible())
        self.assertEqual(page.locator("button:visible").count(), 0)

    def test_a_bar_leads_from_every_page_to_what_concerns_it(self):
        page = self.open("en/documents/forum-23/")
        page.locator("#spacedigest-bar a").click()
        page.wait_for_url("**/en/todo/#forum-23-todo")
        self.assertEqual(page.locator("#spacedigest-bar").count(), 0)
        page.locator(".switch").click()
        page.wait_for_url("**/zh/todo/")

    def test_nothing_is_cut_off_from_320_pixels_on(self):
        for width in [320, 480, 768, 1280, 1920]:
            for scheme in ["light", "dark"]:
                page = self.open(
                    "zh/todo/", viewport={"width": width, "height": 800}, color_scheme=scheme)
                page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)

    def test_nothing_of_it_is_published(self):
        output = self.top / "public"
        subprocess.run(
            [pathlib.Path(os.environ["SPACEDIGEST"]).resolve(), "build", "--output", output], cwd=self.top,
            check=True, capture_output=True)
        for path in output.rglob("*"):
            self.assertNotIn("todo", path.name)
            if path.suffix in (".html", ".js", ".css"):
                self.assertNotIn(b"/.spacedigest/", path.read_bytes())


class TheTerminal(Preview):
    """What an editor sees where `serve` was started."""

    def serve(self, *arguments):
        return subprocess.Popen(
            [pathlib.Path(os.environ["SPACEDIGEST"]).resolve(), "serve", "--lang", "en", *arguments],
            cwd=self.top, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def test_a_busy_port_names_its_holder_and_the_way_out(self):
        port = self.origin.rsplit(":", 1)[1]
        second = self.serve("--port", port)
        output, errors = second.communicate(timeout=60)
        self.assertEqual((second.returncode, output), (73, ""))
        name = pathlib.Path(os.environ["SPACEDIGEST"]).resolve().name[:15]
        self.assertIn(f"port {port} is used by {name} (process {self.process.pid})", errors)
        self.assertIn("--port 0", errors)

    def test_interrupted_it_ends_at_once_with_nothing_more_to_say(self):
        for number in [signal.SIGINT, signal.SIGTERM]:
            with self.subTest(signal=number):
                second = self.serve("--port", "0")
                lines = [second.stderr.readline() for _ in range(2)]
                self.assertRegex(lines[0], r"^preview: http://127\.0\.0\.1:\d+/ \(Ctrl-C ends it\)\n$")
                self.assertRegex(lines[1], r"^built in \d+\.\d s, \d+ notes\n$")
                second.send_signal(number)
                output, errors = second.communicate(timeout=60)
                self.assertEqual((second.returncode, output, errors), (0, "", ""))

    def test_many_saves_at_once_are_one_line(self):
        for number in range(5):
            self.write(f"more-{number}.txt", f"说明\n\n1. 第{number}份。\n")
        self.assertRegex(
            self.line(), r"^rebuilt in \d+\.\d s, \d+ notes: seeds/more-0\.txt, .* and 2 more\n$")
        with self.assertRaises(RuntimeError):
            self.line(patience=2)


class BelowABasePath(Preview):
    """The published address imitated."""

    prefix = "/some/prefix"
    options = ["--base-url", "https://example.org/some/prefix/"]

    def test_pages_links_and_the_to_do_page_stand_below_it(self):
        page = self.page()
        page.goto(f"{self.origin}/")
        page.wait_for_url("**/some/prefix/")
        page.goto(self.url("zh/"))
        page.locator("#spacedigest-bar a").click()
        page.wait_for_url("**/some/prefix/zh/todo/")
        page.locator(".todo-document h2 a").first.click()
        page.wait_for_url("**/some/prefix/zh/documents/forum-23/")


class NothingOfContentRuns(Preview):
    """Hostile words in every place where content may stand, in the preview and in the built site."""

    files = {
        "documents/bad-1/source.zh.txt":
            f"坏文件{ATTACK}\n\n1. 一段{ATTACK}。\n\n2. 又一段{ATTACK}：\n\n(a) 分项{ATTACK}；\n\n3. 末段{ATTACK}。\n",
        "documents/bad-1/document.yaml":
            "title:\n  zh: '{0}'\n  en: '{0}'\nsymbol_note:\n  zh: '{0}'\n  en: '{0}'\nupdated: 2026-11-20\n".format(
                ATTACK.replace("'", "''")),
        "documents/bad-1/summary.zh.md":
            "---\ndescription: '{0}'\n---\n\n## 这是什么{1}\n\n说明{1}{2}。[第1段]\n\n- 条目{1}。[第2段]\n".format(
                ATTACK.replace("'", "''"), ATTACK, LINKS),
        "documents/bad-1/notes.yaml":
            "- at: para_1\n  zh: '{0}'\n  en: '{0}'\n".format(ATTACK.replace("'", "''")),
        "documents/bad-1/translation.en.md":
            f"{{#title}}\nBad {ATTACK}\n\n{{#para_1}}\nA paragraph {ATTACK}.\n\n"
            f"{{#para_2}}\nAnother {ATTACK}:\n(a) An item {ATTACK};\n\n{{#para_3}}\nThe last {ATTACK}.\n",
        "tables/themes.csv": "slug,zh,en,core_zh,mention_zh\nt-1,\"{0}\",\"{0}\",一段,\n".format(
            ATTACK.replace('"', '""')),
        "tables/terms.csv": "zh,en,zh_variants\n\"一段{0}\",\"{0}\",一段\n".format(ATTACK.replace('"', '""')),
        "themes/t-1.zh.md": f"专题{ATTACK}{LINKS}。[bad-1 第1段]\n",
        "bad-2.txt": f"{ATTACK}\n\n1. {ATTACK}\n",
        "site.yaml": "message_language: zh\ntitle:\n  zh: '{0}'\n  en: '{0}'\n".format(
            ATTACK.replace("'", "''")),
    }

    def note(self, message):
        # Policies that stop what should never have been there are failures; what is not found is not.
        if message.type == "error" and "404" not in message.text and "503" not in message.text:
            self.problems.append(message.text)

    def look(self, page, address, pages=None):
        """Opens a page, touches everything on it, and asserts that nothing ran."""
        page.goto(address)
        page.evaluate("""() => {
          document.querySelectorAll('details').forEach((details) => { details.open = true; });
          for (const element of document.querySelectorAll('main *')) {
            for (const kind of ['mouseover', 'focus', 'mouseenter', 'toggle']) element.dispatchEvent(new Event(kind));
          }
        }""")
        self.assertIsNone(page.evaluate("window.marked ?? null"), address)
        found = page.evaluate("""() => {
          const bad = [];
          for (const element of document.querySelectorAll('*')) {
            for (const { name, value } of element.attributes) {
              if (/^on/i.test(name)) bad.push(`${element.tagName} ${name}`);
              const scheme = /^[\\0-\\x20]*([a-z]+):/i.exec(value)?.[1].toLowerCase();
              if (['href', 'src', 'action', 'srcdoc', 'formaction'].includes(name)
                && scheme && !['http', 'https', 'mailto'].includes(scheme)) bad.push(value);
            }
            if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE'].includes(element.tagName)) bad.push(element.tagName);
            if (element.tagName === 'SCRIPT' && (!element.src || element.textContent)) bad.push(element.outerHTML);
          }
          return bad;
        }""")
        self.assertEqual(found, [], address)

    def hostile_page(self, **options):
        page = self.page(**options)
        page.on("dialog", lambda dialog: (self.problems.append(f"a dialog: {dialog.message}"), dialog.dismiss()))
        return page

    paths = ["", "zh/", "en/", "zh/documents/", "zh/documents/bad-1/", "en/documents/bad-1/",
             "zh/documents/bad-1/parallel/", "zh/documents/bad-2/", "zh/themes/", "zh/themes/t-1/", "en/themes/t-1/",
             "zh/search/", "zh/about/", "en/terms/variants/", "zh/none%3Cscript%3E/"]

    def search(self, page, address):
        page.goto(address)
        page.fill("#search-query", "一段")
        page.keyboard.press("Enter")
        page.wait_for_selector("[data-search=results][data-state=done]")
        self.assertIn("<script>", page.inner_text("[data-search=results]"))
        self.assertIsNone(page.evaluate("window.marked ?? null"))

    def test_in_the_preview(self):
        page = self.hostile_page()
        # The content is hostile, and has errors too: only what can be built is looked at here.
        answer = page.goto(self.url("zh/"))
        self.assertEqual(answer.status, 200, self.problem_list(page))
        for path in self.paths + ["zh/todo/", "en/todo/"]:
            self.look(page, self.url(path))
        self.search(page, self.url("zh/search/"))

    def problem_list(self, page):
        page.wait_for_timeout(1_500)
        return page.inner_text("body")

    def test_in_the_built_site_without_any_policy(self):
        output = self.top / "public"
        subprocess.run(
            [pathlib.Path(os.environ["SPACEDIGEST"]).resolve(), "build", "--portable", "--output", output],
            cwd=self.top, check=True, capture_output=True)
        page = self.hostile_page()
        pages = sorted(output.rglob("*.html"))
        self.assertGreater(len(pages), 20)
        for path in pages:
            self.look(page, f"file://{path}")
        self.search(page, f"file://{output}/zh/search/index.html")

    def test_in_what_is_said_of_errors(self):
        page = self.hostile_page()
        page.goto(self.url("zh/"))
        line = self.edit("documents/bad-1/document.yaml", f"? \"{ATTACKS[0]}\"\n: '{ATTACKS[1]}'\n")
        self.assertIn("error", line)
        panel = page.locator("#spacedigest-problems")
        panel.wait_for()
        self.assertIn("<script>", panel.inner_text())
        self.assertEqual(panel.locator("script, img, svg").count(), 0)
        self.assertIsNone(page.evaluate("window.marked ?? null"))
        self.look(page, self.url("zh/todo/"))
        self.edit("documents/bad-1/document.yaml", self.files["documents/bad-1/document.yaml"])
