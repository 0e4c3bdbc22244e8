"""The designs of the windows that were open last time."""

from collections.abc import Iterable
from pathlib import Path

from tndesigner.gui.files.recent_files import keep_paths, kept_paths

_KEY = "files/windows"


class LastWindows:
    """Remembers which designs were open together, from one start of the program to the next."""

    def __init__(self) -> None:
        """Read what was open when the program ended last."""
        self.paths = tuple(kept_paths(_KEY))
        """The designs of last time."""
        self._quitting = False

    def follow(self, open_now: Iterable[Path]) -> None:
        """Remember what is open; when the last window closes, and while all close, what was open before stays."""
        now = list(open_now)
        if now and not self._quitting:
            keep_paths(_KEY, now)

    def quit(self) -> None:
        """From now on windows close one after another, and what is open remains what it was."""
        self._quitting = True

    def forget(self) -> None:
        """Offer the designs of last time no more, since they are open."""
        self.paths = ()
