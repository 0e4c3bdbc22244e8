"""Makes what takes long piece by piece, so that the window is never held up by all of it."""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

_END = object()


class IncrementalBuilder(QTimer):
    """Does work up to its next ``yield`` in each turn of the event loop, one work after another."""

    def __init__(self, owner: QWidget) -> None:
        """Start with no work, for a widget that has the pieces until they get their places."""
        super().__init__(owner)
        self._owner = owner
        self._works: deque[Iterator[None]] = deque()
        self.timeout.connect(self._go_on)

    def do(self, work: Iterator[None]) -> None:
        """Do a work after those that were asked for before."""
        self._works.append(work)
        self.start()

    def keep(self, piece: QWidget) -> None:
        """Keep a piece until it gets its place; where that never comes, it goes with its owner."""
        piece.setParent(self._owner)

    def forget(self) -> None:
        """Leave undone what is not done yet."""
        self._works.clear()
        self.stop()

    def _go_on(self) -> None:
        if self._works and next(self._works[0], _END) is _END:
            self._works.popleft()
        if not self._works:
            self.stop()
