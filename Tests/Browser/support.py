"""What browser tests share: a built site, a server for it, a browser, and the texts to take samples from."""

import atexit
import functools
import html.parser
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

from playwright.sync_api import sync_playwright

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = REPOSITORY / "seeds" / "documents"
# Nothing from elsewhere, nothing inline: what a careful host may send with every page.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


def spacedigest(*arguments):
    """Runs the program in the repository and gives what it wrote to standard output."""
    binary = pathlib.Path(os.environ["SPACEDIGEST"]).resolve()
    done = subprocess.run(
        [binary, *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return done.stdout


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files with the policy, over connections that stay open, and tells nobody."""

    protocol_version = "HTTP/1.1"

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    """Says nothing of a browser that left while it was answered."""

    request_queue_size = 64

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@functools.cache
def workspace():
    """A folder for all tests of a run, gone when they are done."""
    top = pathlib.Path(tempfile.mkdtemp(prefix="browser-tests-"))
    atexit.register(shutil.rmtree, top, ignore_errors=True)
    return top


@functools.cache
def built(folder, *options):
    """The project's own content, built once in a run into a folder of the workspace."""
    site = workspace() / folder
    site.parent.mkdir(parents=True, exist_ok=True)
    spacedigest("build", "--output", str(site), *options)
    return site


@functools.cache
def chromium():
    """The browser of a run; every test has contexts of its own in it."""
    playwright = sync_playwright().start()
    atexit.register(playwright.stop)
    browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
    atexit.register(browser.close)
    return browser


class BrowserTest(unittest.TestCase):
    """The project's own content as a site below a prefix, served and knowing its address, and as a portable copy."""

    prefix = "/some/prefix"
    address = "https://digest.example/some/prefix/"

    @classmethod
    def setUpClass(cls):
        cls.site = built("served" + cls.prefix, "--base-url", cls.address)
        cls.copy = built("copy", "--portable")
        cls.serve(workspace() / "served")
        cls.browser = chromium()

    @classmethod
    def serve(cls, folder):
        server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        cls.origin = f"http://127.0.0.1:{server.server_port}"

    def setUp(self):
        self.problems = []

    def tearDown(self):
        self.assertEqual(self.problems, [], "the browser complained")

    def page(self, **options):
        """A new page; what it complains of fails the test, and so does any request to another host."""
        context = self.browser.new_context(**options)
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("console", self.note)
        page.on("requestfailed", self.note_failure)
        page.on("request", self.check_request)
        return page

    def until(self, page, expression, argument=None):
        """Waits for what the page says; `wait_for_function` would need a policy that allows `eval`."""
        for _ in range(400):
            if page.evaluate(expression, argument):
                return
            page.wait_for_timeout(25)
        self.fail(f"not so in time: {expression}")

    def note(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(message.text)

    def note_failure(self, request):
        # A page that was left while it loaded something is no fault.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(request.url)

    def check_request(self, request):
        if not request.url.startswith((self.origin, "file://")):
            self.problems.append(request.url)

    def url(self, path):
        return f"{self.origin}{self.prefix}/{path}"


class Passages(html.parser.HTMLParser):
    """The text below each id of a page, without the numbers of notes."""

    void = {"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"}

    def __init__(self, path):
        super().__init__()
        self.texts = {}
        self.open = []
        self.hidden = 0
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag in self.void:
            return
        attributes = dict(attributes)
        hides = "note-call" in (attributes.get("class") or "")
        self.hidden += hides
        self.open.append((tag, attributes.get("id"), hides))
        if attributes.get("id"):
            self.texts[attributes["id"]] = ""

    def handle_endtag(self, tag):
        while self.open and tag in [entry[0] for entry in self.open]:
            name, _, hides = self.open.pop()
            self.hidden -= hides
            if name == tag:
                break

    def handle_data(self, data):
        if self.hidden:
            return
        for _, name, _ in self.open:
            if name:
                self.texts[name] += data


@functools.cache
def parsed_documents():
    """What `parse` understands of each Chinese source, by the slug of its document."""
    sources = sorted(DOCUMENTS.glob("*/source.zh.*"))
    lines = spacedigest("parse", *[str(source) for source in sources]).splitlines()
    return {source.parent.name: json.loads(line) for source, line in zip(sources, lines)}


def texts(paragraph):
    """The texts of a paragraph or item with their anchors, its items behind it."""
    yield paragraph["id"], paragraph["text"]
    for item in paragraph["items"]:
        yield from texts(item)


def squeezed(text):
    """Without blanks, in small letters, quotation marks and dashes alike: as texts are compared here."""
    text = re.sub(r"[\s\u200b\xad]+", "", text).lower()
    return text.translate(str.maketrans("“”‘’–—−（）：；，", "\"\"''---():;,"))
