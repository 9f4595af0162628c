"""The configurations of Documentation/hosting, each run by its own server, at the top of a host and below a prefix."""

import functools
import gzip
import shutil
import unittest

from support import PREFIXES, Apache, Caddy, HostingTest, Nginx, first

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
FOREVER = "public, max-age=31536000, immutable"


def on_each(test):
    """Runs a test on the server at the top of a host and on the one below a prefix."""
    @functools.wraps(test)
    def run(self):
        for server in self.servers:
            with self.subTest(prefix=server.prefix or "/"):
                test(self, server)
    return run


class ServerTests:
    """What every server has to do; classes below add the server."""

    @classmethod
    def setUpClass(cls):
        if not cls.server_class.program():
            raise unittest.SkipTest(f"there is no {cls.server_class.name}")
        cls.servers = []
        for prefix in PREFIXES:
            server = cls.server_class(cls.folder(), prefix)
            shutil.copytree(cls.site_for(prefix), server.site)
            for name in ["a.csv", "a.json", "a.bib", "a.ris", "a.tbx", "a.txt"]:
                (server.site / name).write_text("数据")
            cls.servers.append(server.start())
            cls.addClassCleanup(server.stop)

    @on_each
    def test_pages_come_in_utf8_and_are_asked_about_again(self, server):
        for path in ["/", "/zh/", "/en/documents/", "/zh/search/"]:
            status, headers, body = server.get(path)
            self.assertEqual(status, 200, path)
            self.assertEqual(headers["Content-Type"].lower(), "text/html; charset=utf-8")
            self.assertEqual(headers.get_all("Cache-Control"), ["no-cache"])
            page = (server.site / path.strip("/") / "index.html").read_bytes()
            self.assertEqual(body, page)
            status, _, body = server.get(path, If_None_Match=headers["ETag"])
            self.assertEqual((status, body), (304, b""))

    @on_each
    def test_hashed_files_are_kept_for_ever(self, server):
        for pattern, kind in [
            ("assets/site-*.css", "text/css"), ("assets/search-*.js", "text/javascript"),
            ("assets/icon-*.svg", "image/svg+xml"), ("search-index/zh-*.js", "text/javascript"),
        ]:
            status, headers, _ = server.get(first(server.site, pattern))
            self.assertEqual(status, 200, pattern)
            self.assertEqual(headers.get_all("Cache-Control"), [FOREVER])
            self.assertEqual(headers["Content-Type"].split(";")[0], kind)

    def test_every_file_that_may_be_kept_has_a_hash_in_its_name(self):
        site = self.servers[0].site
        for folder in ["assets", "search-index"]:
            for file in (site / folder).rglob("*"):
                self.assertRegex(file.name, r"-[0-9a-f]{8,}\.[a-z]+$")

    @on_each
    def test_a_missing_page_is_answered_in_the_readers_language(self, server):
        for path, page in [
            ("/zh/none", "zh/404.html"), ("/zh/documents/none/", "zh/404.html"),
            ("/en/none/a.html", "en/404.html"), ("/none", "404.html"),
            ("/assets/none.css", "404.html"), ("/search-index/none.js", "404.html"),
            ("/.spacedigest-manifest", "404.html"),
        ]:
            status, headers, body = server.get(path)
            self.assertEqual(status, 404, path)
            self.assertEqual(body, (server.site / page).read_bytes(), path)
            self.assertEqual(headers["Content-Type"].lower(), "text/html; charset=utf-8")
            self.assertEqual(headers.get_all("Cache-Control"), ["no-cache"], path)
            self.assertEqual(headers.get_all("Content-Security-Policy"), [POLICY], path)

    @on_each
    def test_every_answer_has_the_policy(self, server):
        for path in ["/", "/zh/", first(server.site, "assets/site-*.css"), "/sitemap.xml"]:
            _, headers, _ = server.get(path)
            self.assertEqual(headers.get_all("Content-Security-Policy"), [POLICY])
            self.assertEqual(headers.get_all("X-Content-Type-Options"), ["nosniff"])
        self.assertNotIn("unsafe", POLICY)

    @on_each
    def test_data_files_have_their_media_types(self, server):
        for name, kind in [
            ("sitemap.xml", "application/xml"), ("a.csv", "text/csv"),
            ("a.json", "application/json"), ("a.bib", "application/x-bibtex"),
            ("a.ris", "application/x-research-info-systems"), ("a.tbx", "application/xml"),
            ("a.txt", "text/plain"),
        ]:
            status, headers, _ = server.get(f"/{name}")
            self.assertEqual((status, headers["Content-Type"].split(";")[0]), (200, kind))
            if name not in ("a.json", "a.txt") or self.server_class is not Caddy:
                self.assertIn("charset=utf-8", headers["Content-Type"].lower(), name)

    @on_each
    def test_folders_get_their_slash_and_are_not_listed(self, server):
        status, headers, _ = server.get("/zh/documents")
        self.assertIn(status, (301, 308))
        self.assertTrue(headers["Location"].endswith(f"{server.prefix}/zh/documents/"))
        status, _, body = server.get("/assets/")
        self.assertIn(status, (403, 404))
        self.assertNotIn(b"Index of", body)
        status, headers, _ = self.servers[0].ask("/digest")
        self.assertEqual(status, 301)
        self.assertTrue(headers["Location"].endswith("/digest/"))

    @on_each
    def test_compressed_pages_are_the_same_and_asked_about_again(self, server):
        path = "/zh/documents/"
        status, headers, body = server.get(path, Accept_Encoding="gzip")
        self.assertEqual((status, headers["Content-Encoding"]), (200, "gzip"))
        page = (server.site / "zh" / "documents" / "index.html").read_bytes()
        self.assertEqual(gzip.decompress(body), page)
        self.assertIn("accept-encoding", headers["Vary"].lower())
        status, _, _ = server.get(
            path, Accept_Encoding="gzip", If_None_Match=headers["ETag"])
        self.assertEqual(status, 304)

    @on_each
    def test_nothing_outside_the_site_is_served(self, server):
        (server.folder / "secret").write_text("secret")
        for path in ["/../../secret", "/%2e%2e/%2e%2e/secret", "/zh/..%2f..%2f..%2fsecret"]:
            status, _, body = server.get(path)
            self.assertIn(status, (400, 403, 404), path)
            self.assertNotIn(b"secret", body)


class NginxTests(ServerTests, HostingTest):
    server_class = Nginx


class ApacheTests(ServerTests, HostingTest):
    server_class = Apache


class CaddyTests(ServerTests, HostingTest):
    server_class = Caddy
