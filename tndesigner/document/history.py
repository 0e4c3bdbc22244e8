"""The history of edits: undo, redo, and whether there are unsaved changes."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from threading import RLock

from tndesigner.document.design import Design
from tndesigner.document.edits import DesignEdit
from tndesigner.document.errors import DocumentError
from tndesigner.network import ElementId
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class Change:
    """An edit with the text of its button or undo entry, and what is selected afterwards."""

    title: str
    edit: DesignEdit
    select: tuple[ElementId, ...] | None = None
    """None keeps the selection."""
    sets: Hashable = None
    """What the edit sets, if further edits that set the same belong to one step with it."""


class History:
    """Applies edits to a design, remembers how to undo them, and notifies its listeners.

    A listener is called without arguments after each change of the design.
    """

    def __init__(self, design: Design) -> None:
        """Start without edits; the design counts as saved."""
        self.design = design
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._tried: DesignEdit | None = None
        self._saved_at: int | None = 0
        self._listeners: list[Callable[[], None]] = []
        self._changing = RLock()

    @property
    def modified(self) -> bool:
        """Whether the design differs from what was last saved."""
        return self._saved_at != len(self._done)

    @property
    def undo_titles(self) -> tuple[str, ...]:
        """The titles of the edits that can be undone, the newest last."""
        return tuple(entry.title for entry in self._done)

    @property
    def redo_titles(self) -> tuple[str, ...]:
        """The titles of the edits that can be redone, the next one last."""
        return tuple(entry.title for entry in self._undone)

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call the listener after each change; returns a function that stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def snapshot(self) -> Design:
        """Return a copy of the design; another thread may ask for it, and gets it as it is before or after an edit."""
        with self._changing:
            return self.design.copy()

    def do(self, title: str, edit: DesignEdit, sets: Hashable = None) -> None:
        """Apply an edit; undone edits are discarded.

        Args:
            title: the text in menus.
            edit: the change.
            sets: what the edit sets, if it sets nothing else, as repeated nudges set the positions of the same tensors:
                together with the newest edit, if that set the same, it is one step, whose inverse undoes both.
        """
        with self._changing:
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
        """Apply an edit for trial, as a slider does while it is held.

        It leaves no trace: the next trial or edit first undoes it, and None only undoes it.
        """
        with self._changing:
            self._take_back()
            if edit is not None:
                self._tried = edit.apply(self.design)
        self._tell()

    def undo(self) -> None:
        """Undo the newest edit, if there is one."""
        self.go_to(max(0, len(self._done) - 1))

    def redo(self) -> None:
        """Redo the newest undone edit, if there is one."""
        self.go_to(min(len(self._done) + 1, len(self._done) + len(self._undone)))

    def go_to(self, count: int) -> None:
        """Undo or redo until this many edits are applied; listeners are notified once.

        Raises:
            DocumentError: if there are fewer edits.
        """
        last = len(self._done) + len(self._undone)
        if not 0 <= count <= last:
            raise DocumentError(Text("the history has no place {0}; it goes from 0 to {1}", str(count), str(last)))
        with self._changing:
            tried = self._take_back()
        if not tried and count == len(self._done):
            return
        try:
            with self._changing:
                while len(self._done) > count:
                    _move(self.design, self._done, self._undone)
                while len(self._done) < count:
                    _move(self.design, self._undone, self._done)
        finally:
            self._tell()

    def mark_saved(self) -> None:
        """Mark the current design as saved."""
        self._saved_at = None if self._tried else len(self._done)
        self._tell()

    def mark_unsaved(self) -> None:
        """Mark the current design as saved nowhere: its file is gone or holds something else."""
        self._saved_at = None
        self._tell()

    def _goes_on(self, title: str, sets: Hashable) -> bool:
        """Return whether an edit is one step with the newest one, which must not be saved or redone."""
        if sets is None or not self._done or self._undone or self._saved_at == len(self._done):
            return False
        newest = self._done[-1]
        return (newest.title, newest.sets) == (title, sets)

    def _take_back(self) -> bool:
        """Undo a trial; return whether there was one."""
        if self._tried is None:
            return False
        tried, self._tried = self._tried, None
        tried.apply(self.design)
        return True

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _move(design: Design, source: list[Change], target: list[Change]) -> None:
    """Apply the newest entry of one list and put its inverse on the other; if that fails, nothing changes."""
    entry = source[-1]
    inverse = entry.edit.apply(design)
    source.pop()
    target.append(replace(entry, edit=inverse))
