"""The files of truncated cores that a window has made, which are deleted when nothing refers to them."""

from contextlib import suppress
from pathlib import Path

from tndesigner.document import Design


class TemporaryWeights:
    """Knows which of these files nothing outside the window refers to: no file, no picture, no run.

    They are deleted when the window closes; until then undo may need them. Files that were made elsewhere, or are
    left over from a crash, are kept, since unknown designs on the disk may start from them.
    """

    def __init__(self) -> None:
        """Start without files."""
        self._loose: set[str] = set()

    def add(self, weights: str) -> None:
        """Remember a new file."""
        self._loose.add(weights)

    def keep(self, design: Design) -> None:
        """Keep the file that a design starts from, since the design was saved, exported or trained."""
        self._loose.discard(design.experiment.start)

    def tidy(self) -> None:
        """Delete the files that nothing refers to."""
        for weights in self._loose:
            with suppress(OSError):
                Path(weights).unlink()
        self._loose.clear()
