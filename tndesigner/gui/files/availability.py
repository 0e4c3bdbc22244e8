"""Whether files are there, asked in threads: a mount whose server has gone may never answer."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event, Thread

PATIENCE = 0.02
"""Seconds for which an answer is waited for; a healthy disk needs a thousandth of that."""
SILENCE = 1.0
"""Seconds without an answer after which a file counts as missing."""


class _Question:
    """One look at a path, in a thread of its own, which may never end."""

    def __init__(self, look: Callable[[], bool], *, otherwise: bool) -> None:
        self.asked, self.answered = time.monotonic(), Event()
        self.answer = otherwise
        self._look = look
        Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        self.answer = self._look()
        self.answered.set()


class Availability:
    """Knows which files were there when they were last looked for."""

    def __init__(self, look: Callable[[Path], bool]) -> None:
        """Take the function that looks for one file; nothing is known yet."""
        self._look = look
        self._questions: dict[Path, _Question] = {}

    def is_there(self, path: Path) -> bool:
        """Return whether a file is there; while it is unknown, what was known before, and at first that it is."""
        question = self._questions.get(path)
        if question is None or question.answered.is_set():
            question = self._questions[path] = _Question(
                partial(self._look, path), otherwise=question is None or question.answer
            )
            question.answered.wait(PATIENCE)
        if question.answered.is_set() or time.monotonic() - question.asked < SILENCE:
            return question.answer
        return False
