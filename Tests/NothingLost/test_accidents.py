"""A build that is killed, or whose disk fills, at any instant: the site that stood there stands whole, or the new one."""

import errno
import fcntl
import os
import pathlib
import random
import shutil
import subprocess
import time
import unittest

from support import THOROUGH, Accident, ended_by_kill, tree

HERE = pathlib.Path(__file__).resolve().parent


class KillTests(Accident):
    def test_killed_at_random_instants(self):
        """Time is chance here; every outcome has to be a whole site."""
        start = time.monotonic()
        self.begin()
        for _ in range(3):
            self.build_fine(self.top / "new", self.output)
            self.build_fine(self.top / "old", self.output)
        length = (time.monotonic() - start) / 7
        seed = random.randrange(1 << 32)
        chance = random.Random(seed)
        killed = 0
        for number in range(500 if THOROUGH else 60):
            with self.subTest(seed=seed, number=number):
                seeds = self.top / ("new" if number % 2 else "old")
                process = subprocess.Popen(
                    self.command(seeds, self.output), stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                time.sleep(chance.uniform(0, length * 1.1))
                process.kill()
                killed += ended_by_kill(process.wait())
                self.standing()
                if number % 10 == 9:
                    self.finish()
        self.finish()
        self.assertGreater(killed, 10)


class FaultTests(Accident):
    """Faults at the very calls that change the file system, by a library loaded into the program."""

    @classmethod
    def setUpClass(cls):
        compiler = next(filter(None, map(shutil.which, ["clang", "gcc", "cc"])), None)
        if compiler is None:
            raise unittest.SkipTest("there is no C compiler")
        super().setUpClass()
        cls.library = cls.top / "fault.so"
        subprocess.run(
            [compiler, "-shared", "-fPIC", "-O1", "-o", cls.library, HERE / "fault.c", "-ldl"],
            check=True)

    def build_with(self, at, kind="kill", seeds="new"):
        return self.build(
            self.top / seeds, self.output, LD_PRELOAD=str(self.library), FAULT_AT=str(at),
            FAULT_KIND=str(kind), FAULT_LOG=str(self.top / "calls"))

    def instants(self, part):
        """The numbers of the calls to try: all of them, or every so manieth from a random one on."""
        self.begin()
        self.assertEqual(self.build_with(0).returncode, 0)
        calls = int((self.top / "calls").read_text())
        self.assertGreater(calls, 100)
        step = 1 if THOROUGH else part
        return range(1 + random.randrange(step), calls + 1, step)

    def test_killed_at_any_call(self):
        seen = set()
        for at in self.instants(6):
            with self.subTest(call=at):
                self.begin()
                status = self.build_with(at).returncode
                self.assertTrue(ended_by_kill(status) or status == 0)
                seen.add(self.standing())
                self.finish()
        self.assertEqual(seen, {"old", "new"})

    def test_killed_twice(self):
        """What a killed build left, and a killed cleaning up of it, are in nobody's way."""
        for at in self.instants(40):
            with self.subTest(call=at):
                self.begin()
                self.build_with(at)
                self.build_with(at // 3 + 1)
                self.standing()
                self.finish()

    def test_a_disk_that_is_full_from_any_call_on(self):
        for error in [errno.ENOSPC, errno.EDQUOT]:
            for at in self.instants(20):
                with self.subTest(call=at, error=errno.errorcode[error]):
                    self.begin()
                    done = self.build_with(at, error)
                    self.assertIn(done.returncode, (0, 73), done.stderr)
                    self.assertEqual(self.standing(), "old" if done.returncode else "new")
                    if done.returncode:
                        self.assertIn("no space left on the disk", done.stderr)
                    self.assertEqual([path.name for path in self.place.iterdir()], ["public"])
                    self.finish()

    def test_a_first_build_leaves_nothing_or_all(self):
        for at in self.instants(24):
            with self.subTest(call=at):
                shutil.rmtree(self.place)
                self.place.mkdir()
                self.build_with(at, errno.ENOSPC)
                if self.output.exists():
                    self.assertEqual(tree(self.output), self.sites["new"])
                self.assertLessEqual({path.name for path in self.place.iterdir()}, {"public"})


class PublishTests(FaultTests):
    """The same for `publish` to a folder; what it leaves in the folder for temporary files, the next run removes."""

    @classmethod
    def command(cls, seeds, output):
        return ["env", f"TMPDIR={cls.top}", cls.binary, "publish", output, "--yes",
                "--lang", "en", "--seeds", seeds, "--templates", cls.top / "Templates"]

    def finish(self):
        super().finish()
        self.assertEqual(list(self.top.glob("spacedigest-*-*")), [])

    def instants(self, part):
        return super().instants(part * 10)


class FullDiskTests(Accident):
    """Real small file systems, which only root can make."""

    def setUp(self):
        super().setUp()
        self.mount(f"size={64 << 20}")

    def mount(self, options):
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", self.place], capture_output=True,
            check=False)
        if done.returncode != 0:
            self.skipTest("a small file system cannot be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", self.place], check=True)

    def begin(self):
        for path in self.place.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        self.build_fine(self.top / "old", self.output)
        (self.output / "CNAME").write_text("digest.example.org")
        (self.output / "zh" / "letters").mkdir()
        (self.output / "zh" / "letters" / "mine.txt").write_text("mine")

    def resize(self, options):
        done = subprocess.run(
            ["mount", "-o", f"remount,{options}", self.place], capture_output=True, check=False)
        if done.returncode != 0:
            self.skipTest("a small file system cannot be resized here")

    def attempts(self, sizes, limit, roomy):
        outcomes = set()
        for size in sizes:
            with self.subTest(room=size):
                self.begin()
                self.resize(limit(size))
                done = self.build(self.top / "new", self.output)
                self.assertIn(done.returncode, (0, 73), done.stderr)
                self.assertEqual(self.standing(), "old" if done.returncode else "new")
                self.assertEqual([path.name for path in self.place.iterdir()], ["public"])
                outcomes.add(done.returncode)
                self.resize(roomy)
                self.finish()
        self.assertEqual(outcomes, {0, 73})

    def used(self):
        state = os.statvfs(self.place)
        return (state.f_blocks - state.f_bfree) * state.f_frsize, state.f_files - state.f_ffree

    def test_out_of_space(self):
        self.begin()
        used = self.used()[0]
        page = os.sysconf("SC_PAGESIZE")
        self.attempts(
            [used + page * count for count in (0, 2, 10, 40, 400)],
            lambda size: f"size={size}", f"size={64 << 20}")

    def test_out_of_inodes(self):
        self.begin()
        used = self.used()[1]
        self.attempts(
            [used + count for count in (0, 2, 10, 40, 400)],
            lambda size: f"nr_inodes={size}", "nr_inodes=100000")


class PermissionTests(Accident):
    """As a user who may not do everything: root takes the part of `nobody`."""

    def setUp(self):
        super().setUp()
        self.before = []
        if os.geteuid() == 0:
            if not shutil.which("setpriv"):
                self.skipTest("there is no setpriv")
            self.before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
            os.chown(self.place, 65534, 65534)

    def test_an_output_that_may_not_be_written(self):
        self.begin()
        for path in [self.output, *self.output.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
            if self.before:
                os.chown(path, 65534, 65534)
        self.place.chmod(0o555)
        done = self.build(self.top / "new", self.output, self.before)
        self.assertEqual(done.returncode, 73, done.stderr)
        self.assertIn("permission denied", done.stderr)
        self.assertEqual(self.standing(), "old")
        self.place.chmod(0o755)
        for path in [self.output, *self.output.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)

    def test_a_parent_that_may_not_be_written(self):
        """File after file then, with a warning; and nothing of others is touched."""
        self.begin()
        for path in [self.output, *self.output.rglob("*")]:
            if self.before:
                os.chown(path, 65534, 65534)
        self.place.chmod(0o555)
        if self.before:
            os.chown(self.place, 0, 0)
        done = self.build(self.top / "new", self.output, self.before)
        self.place.chmod(0o755)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("[output-not-atomic]", done.stderr)
        self.assertEqual(self.standing(), "new")
        self.assertEqual([path.name for path in self.place.iterdir()], ["public"])

    def test_a_missing_parent_that_may_not_be_made(self):
        self.place.chmod(0o555)
        if self.before:
            os.chown(self.place, 0, 0)
        done = self.build(self.top / "new", self.place / "deep" / "er", self.before)
        self.assertEqual(done.returncode, 73, done.stderr)
        self.assertEqual(list(self.place.iterdir()), [])


class TogetherTests(Accident):
    def test_two_builds_at_once_come_one_after_the_other(self):
        self.begin()
        for number in range(5):
            with self.subTest(number=number):
                both = [
                    subprocess.Popen(
                        self.command(self.top / name, self.output), stdin=subprocess.DEVNULL,
                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
                    for name in ("old", "new")]
                for process in both:
                    said = process.communicate()[1]
                    self.assertEqual(process.returncode, 0, said)
                self.standing()
                self.assertEqual([path.name for path in self.place.iterdir()], ["public"])

    def test_a_build_that_waits_says_so(self):
        self.begin()
        lock = self.place / ".public.spacedigest-lock"
        with open(lock, "w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            process = subprocess.Popen(
                self.command(self.top / "new", self.output), stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            said = ""
            while "[output-waiting]" not in said:
                line = process.stderr.readline()
                self.assertTrue(line, said)
                said += line
            self.assertEqual(self.standing(), "old")
        self.assertEqual(process.wait(), 0, process.stderr.read())
        process.stderr.close()
        self.assertEqual(self.standing(), "new")
