"""What a gesture is: one action with the pointer held down."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt

from tndesigner.drawing.boxes import Point


@dataclass(frozen=True, slots=True)
class Pointer:
    """The place of the pointer, and what is held down."""

    at: Point
    """In the drawing."""
    on_screen: Point
    """In pixels of the canvas."""
    button: Qt.MouseButton
    keys: Qt.KeyboardModifier

    @property
    def adds(self) -> bool:
        """Whether Shift or Ctrl is held, which adds to the selection."""
        return self.shift or bool(self.keys & Qt.KeyboardModifier.ControlModifier)

    @property
    def shift(self) -> bool:
        """Whether Shift is held."""
        return bool(self.keys & Qt.KeyboardModifier.ShiftModifier)

    @property
    def alt(self) -> bool:
        """Whether Alt is held, which suspends snapping."""
        return bool(self.keys & Qt.KeyboardModifier.AltModifier)


class Gesture(Protocol):
    """Lives from the start of a drag to the release of the pointer; ends with at most one edit."""

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""

    def release(self, pointer: Pointer) -> None:
        """End, and do the edit."""

    def cancel(self) -> None:
        """End without an edit."""
