"""Pan: the paper follows the pointer."""

from tndesigner.gui.canvas.camera import Camera
from tndesigner.gui.canvas.gestures.gesture import Pointer


class Pan:
    """Moves the paper with the pointer."""

    def __init__(self, camera: Camera, pointer: Pointer) -> None:
        """Start at a place of the paper."""
        self._camera = camera
        self._last = pointer.on_screen

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        dx, dy = pointer.on_screen[0] - self._last[0], pointer.on_screen[1] - self._last[1]
        self._last = pointer.on_screen
        self._camera.pan(dx, dy)

    def release(self, pointer: Pointer) -> None:
        """End; there is no edit."""

    def cancel(self) -> None:
        """End; the paper stays where it is."""
