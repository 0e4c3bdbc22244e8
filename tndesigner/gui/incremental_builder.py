"""Does what takes long in steps, so that the window is never held up by all of it."""

from collections import deque
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

Step = Callable[[], object]
W = TypeVar("W", bound=QWidget)


class IncrementalBuilder(QTimer):
    """Takes one step in each turn of the event loop, in the order in which they were asked for."""

    def __init__(self, owner: QWidget) -> None:
        """Start without steps, for a widget that has what is made until it gets its place."""
        super().__init__(owner)
        self._owner = owner
        self._steps: deque[Step] = deque()
        self.timeout.connect(self._take_step)

    def do(self, *steps: Step) -> None:
        """Take steps after those that were asked for before; they may ask for more."""
        self._steps.extend(steps)
        self.start()

    def make(self, make: Callable[[], W]) -> Callable[[], W]:
        """Make a widget in a step of its own; returns what gives it to the steps that follow."""

        @cache
        def made() -> W:
            widget = make()
            widget.setParent(self._owner)
            return widget

        self.do(made)
        return made

    def finish(self) -> None:
        """Take all steps now."""
        while self._steps:
            self._take_step()

    def forget(self) -> None:
        """Leave undone what is not done yet."""
        self._steps.clear()
        self.stop()

    def _take_step(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self.stop()
