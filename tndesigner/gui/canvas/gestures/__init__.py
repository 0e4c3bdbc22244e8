"""The gestures of the canvas, one per file; ``drag`` chooses among them."""

from tndesigner.gui.canvas.gestures.drag import start_drag
from tndesigner.gui.canvas.gestures.gesture import Gesture, Pointer
from tndesigner.gui.canvas.gestures.pan import Pan
