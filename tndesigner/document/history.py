"""The history of edits: undo, redo, and whether there is something to save."""

from collections.abc import Callable
from dataclasses import dataclass

from tndesigner.document.design import Design
from tndesigner.document.edits import Edit


@dataclass(frozen=True, slots=True)
class Entry:
    """One edit that can be taken back or done again, with the words that menus show."""

    title: str
    edit: Edit


class History:
    """Does edits on a design, remembers how to take them back, and tells its listeners.

    A listener is called without arguments after each change of the design.
    """

    def __init__(self, design: Design) -> None:
        """Start with nothing to undo; the design counts as saved."""
        self.design = design
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        self._saved_at: int | None = 0
        self._listeners: list[Callable[[], None]] = []

    @property
    def modified(self) -> bool:
        """Whether the design differs from what was last saved."""
        return self._saved_at != len(self._done)

    @property
    def undo_titles(self) -> tuple[str, ...]:
        """What can be undone, the newest last."""
        return tuple(entry.title for entry in self._done)

    @property
    def redo_titles(self) -> tuple[str, ...]:
        """What can be redone, the next one last."""
        return tuple(entry.title for entry in self._undone)

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call the listener after each change; returns a function that stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def do(self, title: str, edit: Edit) -> None:
        """Do an edit; what had been undone is forgotten."""
        inverse = edit.apply(self.design)
        if self._saved_at is not None and self._saved_at > len(self._done):
            self._saved_at = None
        self._done.append(Entry(title, inverse))
        self._undone.clear()
        self._tell()

    def undo(self) -> None:
        """Take back the newest edit, if there is one."""
        self._move(self._done, self._undone)

    def redo(self) -> None:
        """Do the newest undone edit again, if there is one."""
        self._move(self._undone, self._done)

    def mark_saved(self) -> None:
        """Remember that the design is saved as it is now."""
        self._saved_at = len(self._done)
        self._tell()

    def _move(self, source: list[Entry], target: list[Entry]) -> None:
        if source:
            entry = source[-1]
            inverse = entry.edit.apply(self.design)
            source.pop()
            target.append(Entry(entry.title, inverse))
            self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
