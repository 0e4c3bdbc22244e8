"""Chooses the gesture that a press starts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsView

from tndesigner.gui.canvas.gestures.gesture import Gesture, Pointer
from tndesigner.gui.canvas.gestures.move_tensors import MoveTensors
from tndesigner.gui.canvas.gestures.pan import Pan
from tndesigner.gui.canvas.gestures.pull_bond import PullBond
from tndesigner.gui.canvas.gestures.rubber_band import RubberBand
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.network import ElementId


class CanvasSurface(QGraphicsView):
    """What gestures need of the canvas: a view with a document, a theme and a scene."""

    document: OpenDocument
    theme: Theme
    canvas: CanvasScene


def start_gesture(view: CanvasSurface, pointer: Pointer) -> Gesture | None:
    """Return the gesture that fits the button and what lies under the pointer; selects what is pressed."""
    if pointer.button is Qt.MouseButton.MiddleButton:
        return Pan(view, pointer)
    if pointer.button is not Qt.MouseButton.LeftButton:
        return None
    document, scene = view.document, view.canvas
    leg = scene.drawn.leg_at(pointer.at)
    if leg is not None:
        return PullBond(document, scene, view.theme, leg)
    tensor = scene.tensor_at(pointer.at)
    if tensor is not None:
        _select(document, tensor, add=pointer.shift)
        return MoveTensors(document, scene, tensor, pointer)
    bond = scene.drawn.bond_near(pointer.at)
    if bond is not None:
        _select(document, bond, add=pointer.shift)
        return None
    return RubberBand(document, scene, view.theme, pointer)


def _select(document: OpenDocument, element: ElementId, *, add: bool) -> None:
    """Select one element; with ``add`` it joins or leaves the selection."""
    if add:
        document.select(document.selection ^ {element})
    elif element not in document.selection:
        document.select((element,))
