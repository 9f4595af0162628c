"""Publishing as an editor does it: through a real rsync daemon, to a git repository, served by nginx."""

import getpass
import shutil
import socket
import subprocess
import time
import unittest

from support import HostingTest, Nginx, free_port, publish, spacedigest

REPORT = "报告\n\n1. 委员会商定下一届会议的日期。\n\n2. 秘书处将印发名单。\n"


def files(folder):
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*") if file.is_file() and ".git" not in file.parts}


class PublishTests(HostingTest):
    def setUp(self):
        self.top = self.folder()
        self.seeds = self.top / "seeds"
        self.seeds.mkdir()
        (self.seeds / "old.txt").write_text(REPORT)
        self.built = self.top / "built"
        spacedigest(
            "build", "--seeds", str(self.seeds), "--output", str(self.built), "--base-url",
            "https://digest.example.org/digest/")

    def daemon(self, **options):
        """Starts an rsync daemon with one module, `site`."""
        port = free_port()
        module = self.top / "www"
        module.mkdir(mode=0o755)
        settings = {"path": module, "read only": "false", "use chroot": "false", **options}
        if getpass.getuser() == "root":
            settings |= {"uid": "root", "gid": "root"}
        (self.top / "greeting").write_text("Welcome to a host that greets its guests with words\n")
        text = f"port = {port}\naddress = 127.0.0.1\nlog file = {self.top}/rsync.log\n"
        text += f"motd file = {self.top}/greeting\n[site]\n"
        text += "".join(f"{name} = {value}\n" for name, value in settings.items())
        (self.top / "rsyncd.conf").write_text(text)
        process = subprocess.Popen(
            ["rsync", "--daemon", "--no-detach", f"--config={self.top}/rsyncd.conf"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        for _ in range(400):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.025)
        return f"rsync://127.0.0.1:{port}/site/digest", module / "digest"

    @unittest.skipUnless(shutil.which("rsync"), "there is no rsync")
    def test_through_an_rsync_daemon_and_served_by_nginx(self):
        target, folder = self.daemon()
        said = publish(self.seeds, target, "/digest")
        self.assertIn("published", said)
        self.assertEqual(files(folder), files(self.built))
        (folder / "notice.txt").write_text("mine")

        (self.seeds / "old.txt").unlink()
        (self.seeds / "report.txt").write_text(REPORT)
        publish(self.seeds, target, "/digest")
        self.assertTrue((folder / "zh" / "documents" / "report" / "index.html").is_file())
        self.assertFalse((folder / "zh" / "documents" / "old").exists())
        self.assertEqual((folder / "notice.txt").read_text(), "mine")
        self.assertIn("up to date", publish(self.seeds, target, "/digest"))

        if Nginx.program():
            server = Nginx(self.top, "/digest").start()
            self.addCleanup(server.stop)
            status, _, body = server.get("/zh/documents/report/")
            self.assertEqual(status, 200)
            self.assertIn("秘书处将印发名单。", body.decode())
            self.assertEqual(server.get("/zh/documents/old/")[0], 404)

    @unittest.skipUnless(shutil.which("rsync"), "there is no rsync")
    def test_a_daemon_that_refuses_leaves_everything(self):
        target, folder = self.daemon(**{"read only": "true"})
        status, said = spacedigest(
            "publish", target, "--yes", "--lang", "en", "--seeds", str(self.seeds))
        self.assertEqual(status, 73, said)
        self.assertIn("read only", said)
        self.assertIn("[publish-failed]", said)
        self.assertFalse(folder.exists())

    def test_to_a_branch_that_a_clone_shows(self):
        bare, clone = self.top / "site.git", self.top / "clone"
        git = ["git", "-c", "init.defaultBranch=main"]
        subprocess.run([*git, "init", "-q", "--bare", bare], check=True)
        target = f"git:{bare}#pages"
        publish(self.seeds, target, "/digest")
        subprocess.run([*git, "clone", "-q", "-b", "pages", bare, clone], check=True)
        shown = files(clone)
        self.assertEqual(shown.pop(".nojekyll"), b"")
        self.assertEqual(shown, files(self.built))
        self.assertIn("up to date", publish(self.seeds, target, "/digest"))
        log = subprocess.run(
            [*git, "--git-dir", bare, "rev-list", "pages"], check=True, capture_output=True)
        self.assertEqual(len(log.stdout.split()), 1)
