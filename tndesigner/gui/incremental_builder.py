"""Does long work in steps, so that it does not block the window."""

from collections import deque
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tndesigner.gui.faults import contained

Step = Callable[[], object]
W = TypeVar("W", bound=QWidget)


class IncrementalBuilder(QTimer):
    """Runs one step in each iteration of the event loop, in the order in which they were added.

    A step that raises is a fault of its part; the others are taken nevertheless.
    """

    def __init__(self, owner: QWidget) -> None:
        """Start without steps; ``owner`` is the parent of the widgets until they get their place."""
        super().__init__(owner)
        self._owner = owner
        self._steps: deque[Step] = deque()
        self.timeout.connect(self._take_step)

    def do(self, *steps: Step) -> None:
        """Add steps after the earlier ones; a step may add more."""
        self._steps.extend(steps)
        self.start()

    def make(self, make: Callable[[], W]) -> Callable[[], W]:
        """Make a widget in a step of its own; return a function that gives it to later steps."""

        @cache
        def made() -> W:
            widget = make()
            widget.setParent(self._owner)
            return widget

        self.do(made)
        return made

    def finish(self) -> None:
        """Run all steps now."""
        while self._steps:
            self._take_step()

    def forget(self) -> None:
        """Drop the remaining steps."""
        self._steps.clear()
        self.stop()

    def _take_step(self) -> None:
        if self._steps:
            with contained("the building of the window"):
                self._steps.popleft()()
        if not self._steps:
            self.stop()
