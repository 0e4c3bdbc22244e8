"""Ctrl-C as a wish: the first asks to stop in good order, the second ends at once."""

import signal
from types import FrameType, TracebackType
from typing import Any


class StopSignal:
    """While it is open, notes that Ctrl-C was pressed; a context manager."""

    def __init__(self) -> None:
        """Start with nothing pressed."""
        self.pressed = False
        self._before: Any = None

    def __enter__(self) -> "StopSignal":
        """Take over Ctrl-C."""
        self._before = signal.signal(signal.SIGINT, self._press)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Give it back."""
        signal.signal(signal.SIGINT, self._before)

    def _press(self, number: int, frame: FrameType | None) -> None:
        if self.pressed:
            raise KeyboardInterrupt
        self.pressed = True
