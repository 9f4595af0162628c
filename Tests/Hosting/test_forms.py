"""The files for hosts that cannot be run here: that they have the form their readers want."""

import re
import tomllib
import unittest

from support import HOSTING

try:
    import yaml
except ImportError:
    yaml = None

POLICY = re.search(r'Content-Security-Policy "([^"]+)"', (HOSTING / "nginx.conf").read_text())[1]
FOREVER = "public, max-age=31536000, immutable"


class FormTests(unittest.TestCase):
    def test_what_was_not_run_says_so(self):
        for name in ["netlify.toml", "cloudflare-pages/_headers", "cloudflare-pages/wrangler.toml",
                     "github-pages.yml", "gitlab-ci.yml"]:
            self.assertIn("Untried", (HOSTING / name).read_text(), name)

    def test_all_hosts_get_the_one_policy(self):
        for name in ["nginx.conf", "apache.conf", "Caddyfile", "netlify.toml",
                     "cloudflare-pages/_headers"]:
            self.assertIn(POLICY, (HOSTING / name).read_text(), name)

    def test_netlify(self):
        content = tomllib.loads((HOSTING / "netlify.toml").read_text())
        self.assertEqual(content["build"], {"publish": "public"})
        headers = {entry["for"]: entry["values"] for entry in content["headers"]}
        self.assertEqual(headers["/*"]["Cache-Control"], "no-cache")
        self.assertEqual(headers["/*"]["Content-Security-Policy"], POLICY)
        for folder in ["/assets/*", "/search-index/*"]:
            self.assertEqual(headers[folder]["Cache-Control"], FOREVER)
        for rule in content["redirects"]:
            self.assertEqual(set(rule), {"from", "to", "status"})
            self.assertEqual(rule["status"], 404)
            self.assertEqual(rule["to"], rule["from"].replace("*", "404.html"))

    def test_cloudflare(self):
        rules, path = {}, None
        for line in (HOSTING / "cloudflare-pages" / "_headers").read_text().splitlines():
            self.assertLessEqual(len(line), 2000)
            if not line or line.startswith("#"):
                continue
            if not line.startswith(" "):
                self.assertRegex(line, r"^/\S*$")
                path = rules.setdefault(line, [])
            else:
                self.assertRegex(line, r"^  (! )?[A-Za-z-]+(: \S.*)?$")
                path.append(line.strip())
        self.assertEqual(list(rules), ["/*", "/assets/*", "/search-index/*"])
        for folder in ["/assets/*", "/search-index/*"]:
            self.assertEqual(rules[folder], ["! Cache-Control", f"Cache-Control: {FOREVER}"])
        content = tomllib.loads((HOSTING / "cloudflare-pages" / "wrangler.toml").read_text())
        self.assertEqual(
            set(content), {"name", "pages_build_output_dir", "compatibility_date"})

    @unittest.skipUnless(yaml, "there is no PyYAML")
    def test_github(self):
        content = yaml.safe_load((HOSTING / "github-pages.yml").read_text())
        self.assertEqual(content["permissions"]["pages"], "write")
        self.assertEqual(content["permissions"]["id-token"], "write")
        job = content["jobs"]["publish"]
        self.assertEqual(job["environment"]["name"], "github-pages")
        uses = [step["uses"].split("@")[0] for step in job["steps"]]
        self.assertEqual(
            uses, ["actions/checkout", "actions/upload-pages-artifact", "actions/deploy-pages"])
        self.assertEqual(job["steps"][1]["with"], {"path": "public"})

    @unittest.skipUnless(yaml, "there is no PyYAML")
    def test_gitlab(self):
        content = yaml.safe_load((HOSTING / "gitlab-ci.yml").read_text())
        self.assertEqual(list(content), ["pages"])
        self.assertEqual(content["pages"]["artifacts"], {"paths": ["public"]})
        self.assertEqual(content["pages"]["stage"], "deploy")
