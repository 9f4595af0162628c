"""The question of `publish` at a real terminal."""

import os
import pty
import time

from support import Accident


class QuestionTests(Accident):
    def ask(self, answer):
        """Publishes at a terminal and gives this answer; gives the exit status and what was shown."""
        process, terminal = pty.fork()
        if process == 0:
            os.environ["TMPDIR"] = str(self.top)
            os.execv(self.binary, [
                "spacedigest", "publish", str(self.output), "--lang", "en", "--seeds",
                str(self.top / "new"), "--templates", str(self.top / "Templates")])
        shown = b""
        while True:
            try:
                part = os.read(terminal, 4096)
            except OSError:
                break
            if not part:
                break
            shown += part
            if b"[y/N] " in part:
                time.sleep(0.2)
                os.write(terminal, answer)
        os.close(terminal)
        status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        return status, shown.decode()

    def test_answers(self):
        end_of_input, interrupt = b"\x04", b"\x03"
        for answer, stands in [
            (b"n\n", "old"), (b"\n", "old"), (end_of_input, "old"), (interrupt, "old"),
            (b"y\n", "new"),
        ]:
            with self.subTest(answer=answer):
                self.begin()
                status, shown = self.ask(answer)
                self.assertEqual(status, 0, shown)
                self.assertEqual(self.standing(), stands)
                self.assertIn("not published" if stands == "old" else "published, ", shown)
                self.assertEqual([path.name for path in self.place.iterdir()], ["public"])
                self.assertEqual(list(self.top.glob("spacedigest-*-*")), [])
