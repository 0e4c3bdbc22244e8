"""The files of cut-down cores that a window has made, so that those that nobody can want again leave the disk."""

from contextlib import suppress
from pathlib import Path

from tndesigner.document import Design


class TemporaryWeights:
    """Knows which of them nothing outside the window refers to: no file, no picture, no run.

    They are tidied away when the window closes; until then undo may need each of them. What was made elsewhere, or is
    left over from a crash, stays: nobody knows which designs on the disk start from it.
    """

    def __init__(self) -> None:
        """Start with none."""
        self._loose: set[str] = set()

    def add(self, weights: str) -> None:
        """Remember a file that was made just now."""
        self._loose.add(weights)

    def keep(self, design: Design) -> None:
        """Leave alone from now on what a design starts from, which was saved, exported, or trained."""
        self._loose.discard(design.experiment.start)

    def tidy(self) -> None:
        """Delete the files that nothing refers to."""
        for weights in self._loose:
            with suppress(OSError):
                Path(weights).unlink()
        self._loose.clear()
