"""Pan: the paper follows the pointer."""

from tndesigner.gui.canvas.camera import Camera
from tndesigner.gui.canvas.gestures.gesture import Pointer


class Pan:
    """Moves the paper under the window."""

    def __init__(self, camera: Camera, pointer: Pointer) -> None:
        """Take hold of the paper."""
        self._camera = camera
        self._last = pointer.on_screen

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        dx, dy = pointer.on_screen[0] - self._last[0], pointer.on_screen[1] - self._last[1]
        self._last = pointer.on_screen
        self._camera.pan(dx, dy)

    def release(self, pointer: Pointer) -> None:
        """Let go."""

    def cancel(self) -> None:
        """Let go; the paper stays where it is."""
