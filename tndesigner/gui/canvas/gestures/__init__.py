"""The gestures of the canvas, one a file; ``press`` chooses among them."""

from tndesigner.gui.canvas.gestures.gesture import Gesture, Pointer
from tndesigner.gui.canvas.gestures.press import CanvasSurface, start_gesture

__all__ = ["CanvasSurface", "Gesture", "Pointer", "start_gesture"]
