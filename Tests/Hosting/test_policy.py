"""Every kind of page in a real browser, served by nginx with the policy of Documentation/hosting."""

import os
import re
import shutil
import unittest

from support import HostingTest, Nginx

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    sync_playwright = None

WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(event.violatedDirective + " " + event.blockedURI);
});
"""


class PolicyTests(HostingTest):
    @classmethod
    def setUpClass(cls):
        if not Nginx.program():
            raise unittest.SkipTest("there is no nginx")
        if sync_playwright is None or not os.environ.get("CHROMIUM"):
            raise unittest.SkipTest("there is no browser")
        cls.server = Nginx(cls.folder(), "/digest")
        shutil.copytree(cls.site_for("/digest"), cls.server.site)
        cls.server.start()
        cls.addClassCleanup(cls.server.stop)
        cls.playwright = sync_playwright().start()
        cls.addClassCleanup(cls.playwright.stop)
        cls.browser = cls.playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.problems = []
        self.context = self.browser.new_context()
        self.addCleanup(self.context.close)
        self.page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.page.add_init_script(WATCH)
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", self.note)
        self.page.on("request", self.check)

    def note(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(message.text)

    def check(self, request):
        if not request.url.startswith(self.origin):
            self.problems.append(request.url)

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.server.port}"

    def open(self, path):
        self.page.goto(f"{self.origin}/digest/{path}", wait_until="load")

    def violations(self):
        return self.page.evaluate("window.violations")

    def kinds(self):
        """One page of each kind in each language, the largest of its kind."""
        found = {}
        for file in self.server.site.rglob("*.html"):
            html = file.read_text(encoding="utf-8")
            kind = re.search(r'<body class="page-([a-z-]+)', html)[1]
            path = str(file.relative_to(self.server.site))
            key = (kind, path.split("/")[0] if "/" in path else "")
            if key not in found or len(html) > found[key][0]:
                found[key] = (len(html), path)
        return {key: path for key, (_, path) in found.items()}

    def test_every_kind_of_page_works_under_the_policy(self):
        kinds = self.kinds()
        for kind in ["home", "document", "parallel", "meeting", "theme", "resolution", "search",
                     "not-found"]:
            self.assertIn((kind, "zh"), kinds)
            self.assertIn((kind, "en"), kinds)
        for (kind, language), path in kinds.items():
            with self.subTest(kind=kind, language=language):
                self.open(path.removesuffix("index.html"))
                self.assertEqual(self.violations(), [])
                self.assertEqual(self.problems, [])
                styled = self.page.evaluate(
                    "[...document.styleSheets].every((sheet) => sheet.cssRules.length > 0)")
                self.assertTrue(styled and self.page.evaluate("document.styleSheets.length > 0"))

    def test_search_finds_under_the_policy(self):
        for language, word in [("zh", "外层空间"), ("en", "outer space")]:
            with self.subTest(language=language):
                self.open(f"{language}/search/?q={word}")
                self.page.wait_for_selector("main ol li a, main li a[href*='#']")
                self.assertEqual(self.violations(), [])
                self.assertEqual(self.problems, [])

    def test_a_missing_page_has_its_looks_at_any_depth(self):
        self.open("zh/documents/none/deeper/")
        self.assertEqual(self.violations(), [])
        self.assertTrue(self.page.evaluate("document.styleSheets[0].cssRules.length > 0"))
        # The browser itself reports the status.
        self.assertTrue(all("404" in problem for problem in self.problems), self.problems)

    def test_what_content_might_smuggle_in_does_not_run(self):
        self.open("zh/")
        self.page.evaluate("""() => {
          const script = document.createElement("script");
          script.textContent = "window.smuggled = 1";
          document.body.append(script);
          document.body.insertAdjacentHTML(
            "beforeend", "<img src=x onerror='window.smuggled = 2'><p style='color: red'>x</p>");
        }""")
        self.page.wait_for_function("window.violations.length >= 3")
        self.assertIsNone(self.page.evaluate("window.smuggled ?? null"))
