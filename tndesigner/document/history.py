"""The history of edits: undo, redo, and whether there is something to save."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from tndesigner.document.design import Design
from tndesigner.document.edits import DesignEdit
from tndesigner.document.errors import DocumentError
from tndesigner.network import ElementId


@dataclass(frozen=True, slots=True)
class Change:
    """An edit with the words that a button or the undo menu shows, and what is selected when it is done."""

    title: str
    edit: DesignEdit
    select: tuple[ElementId, ...] | None = None
    """None leaves the selection as it is."""
    sets: Hashable = None
    """What the edit sets and nothing else, if edits that set the same again are one step with it."""


class History:
    """Does edits on a design, remembers how to take them back, and tells its listeners.

    A listener is called without arguments after each change of the design.
    """

    def __init__(self, design: Design) -> None:
        """Start with nothing to undo; the design counts as saved."""
        self.design = design
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._tried: DesignEdit | None = None
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

    def do(self, title: str, edit: DesignEdit, sets: Hashable = None) -> None:
        """Do an edit; what had been undone is forgotten.

        Args:
            title: the words that menus show.
            edit: the change.
            sets: what the edit sets and nothing else, as nudges set the places of the same tensors again and again:
                with the newest edit, if that set the same, it is one step, whose inverse takes back both.
        """
        tried = self._take_back()
        try:
            inverse = edit.apply(self.design)
        except Exception:
            if tried:
                self._tell()
            raise
        if self._saved_at is not None and self._saved_at > len(self._done):
            self._saved_at = None
        if not self._goes_on(title, sets):
            self._done.append(Change(title, inverse, sets=sets))
        self._undone.clear()
        self._tell()

    def try_out(self, edit: DesignEdit | None) -> None:
        """Show what an edit would do, as a slider does while it is held.

        It leaves no trace: whatever comes next, another trial or an edit, first takes it back. None only does that.
        """
        self._take_back()
        if edit is not None:
            self._tried = edit.apply(self.design)
        self._tell()

    def undo(self) -> None:
        """Take back the newest edit, if there is one."""
        self.go_to(max(0, len(self._done) - 1))

    def redo(self) -> None:
        """Do the newest undone edit again, if there is one."""
        self.go_to(min(len(self._done) + 1, len(self._done) + len(self._undone)))

    def go_to(self, count: int) -> None:
        """Undo or redo until so many edits are done; listeners are told once.

        Raises:
            DocumentError: if there are not so many edits.
        """
        last = len(self._done) + len(self._undone)
        if not 0 <= count <= last:
            raise DocumentError(f"the history has no place {count}; it goes from 0 to {last}")
        tried = self._take_back()
        if not tried and count == len(self._done):
            return
        try:
            while len(self._done) > count:
                _move(self.design, self._done, self._undone)
            while len(self._done) < count:
                _move(self.design, self._undone, self._done)
        finally:
            self._tell()

    def mark_saved(self) -> None:
        """Remember that the design is saved as it is now."""
        self._saved_at = None if self._tried else len(self._done)
        self._tell()

    def _goes_on(self, title: str, sets: Hashable) -> bool:
        """Tell whether an edit is one step with the newest, which is neither saved nor came back by redo."""
        if sets is None or not self._done or self._undone or self._saved_at == len(self._done):
            return False
        newest = self._done[-1]
        return (newest.title, newest.sets) == (title, sets)

    def _take_back(self) -> bool:
        """End a trial; tell whether there was one."""
        if self._tried is None:
            return False
        tried, self._tried = self._tried, None
        tried.apply(self.design)
        return True

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _move(design: Design, source: list[Change], target: list[Change]) -> None:
    """Apply the newest entry of one list and put its inverse on the other; where that fails, nothing changes."""
    entry = source[-1]
    inverse = entry.edit.apply(design)
    source.pop()
    target.append(replace(entry, edit=inverse))
