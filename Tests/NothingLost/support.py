"""What these tests share: two states of a small site, and a build that meets an accident."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import unittest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("SPACEDIGEST", REPOSITORY / ".build/debug/spacedigest")).resolve()
MARK = ".spacedigest-next"
# Whether to try every instant and not a part of them.
THOROUGH = bool(os.environ.get("THOROUGH"))


def tree(folder):
    """Every file below a folder with its bytes; an empty folder as None."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = os.readlink(path)
        elif path.is_file():
            found[name] = path.read_bytes()
        elif not any(path.iterdir()):
            found[name] = None
    return found


class Accident(unittest.TestCase):
    """Two sites, `old` and `new`, as undisturbed builds make them, in a folder that anybody can reach."""

    @classmethod
    def setUpClass(cls):
        cls.top = pathlib.Path(tempfile.mkdtemp(prefix="nothing-lost-"))
        cls.top.chmod(0o755)
        cls.addClassCleanup(shutil.rmtree, cls.top, ignore_errors=True)
        cls.binary = cls.top / "spacedigest"
        shutil.copy(BINARY, cls.binary)
        shutil.copytree(REPOSITORY / "Templates", cls.top / "Templates")
        cls.sites = {}
        for name, texts in {"old": ["a", "b"], "new": ["b", "c"]}.items():
            seeds = cls.top / name
            seeds.mkdir()
            for text in texts:
                (seeds / f"{text}.txt").write_text(f"报告\n\n1. {text}的第一段。\n\n2. 第二段。\n")
            cls.build_fine(seeds, cls.top / f"{name}-site")
            cls.sites[name] = tree(cls.top / f"{name}-site")
        assert cls.sites["old"] != cls.sites["new"]

    @classmethod
    def command(cls, seeds, output):
        return [cls.binary, "build", "--lang", "en", "--seeds", seeds, "--output", output,
                "--templates", cls.top / "Templates"]

    @classmethod
    def build(cls, seeds, output, before=(), **variables):
        return subprocess.run(
            [*before, *cls.command(seeds, output)], capture_output=True, text=True, check=False,
            stdin=subprocess.DEVNULL, env=dict(os.environ, **variables))

    @classmethod
    def build_fine(cls, seeds, output, before=()):
        done = cls.build(seeds, output, before)
        if done.returncode != 0:
            raise AssertionError(done.stderr)

    def setUp(self):
        # Beside the output stands nothing else.
        self.place = pathlib.Path(tempfile.mkdtemp(dir=self.top))
        self.place.chmod(0o755)
        self.output = self.place / "public"

    def begin(self):
        """The old site stands there, with files of others."""
        shutil.rmtree(self.place)
        self.place.mkdir()
        self.build_fine(self.top / "old", self.output)
        (self.output / "CNAME").write_text("digest.example.org")
        (self.output / "zh" / "letters").mkdir()
        (self.output / "zh" / "letters" / "mine.txt").write_text("mine")

    theirs = {"CNAME": b"digest.example.org", "zh/letters/mine.txt": b"mine"}

    def standing(self):
        """Which site stands in the output, whole and with the files of others; anything else fails."""
        there = tree(self.output)
        # The mark of an output that is about to be the old one.
        if there.get(MARK, "") is None:
            del there[MARK]
        for name, site in self.sites.items():
            if there == site | self.theirs:
                return name
        differing = {
            path: {name: there.get(path) == (site | self.theirs).get(path)
                   for name, site in self.sites.items()}
            for path in set(there) | set(self.sites["old"]) | set(self.sites["new"])}
        self.fail(f"neither site stands there whole: { {k: v for k, v in differing.items() if not all(v.values())} }")

    def finish(self):
        """The next build succeeds and leaves nothing beside the site."""
        self.build_fine(self.top / "new", self.output)
        self.assertEqual(self.standing(), "new")
        self.assertFalse((self.output / MARK).exists())
        self.assertEqual([path.name for path in self.place.iterdir()], ["public"])


def ended_by_kill(status):
    return status == -signal.SIGKILL
