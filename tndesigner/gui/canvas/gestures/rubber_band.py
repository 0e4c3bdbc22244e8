"""Rubber band: a frame that selects what lies in it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsRectItem

from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.items.paint import round_pen
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme


class RubberBand:
    """Selects the tensors whose middle lies in a frame, and the bonds between them; Shift adds."""

    def __init__(self, document: OpenDocument, scene: CanvasScene, theme: Theme, pointer: Pointer) -> None:
        """Put down the first corner."""
        self._document, self._scene = document, scene
        self._start = QPointF(*pointer.at)
        self._before = document.selection if pointer.shift else frozenset()
        self._frame = QGraphicsRectItem()
        colour = theme.colour("accent")
        pen = round_pen(colour, 1)
        pen.setCosmetic(True)
        self._frame.setPen(pen)
        colour.setAlphaF(0.08)
        self._frame.setBrush(colour)
        self._frame.setZValue(10)
        scene.addItem(self._frame)
        document.select(self._before)

    def move(self, pointer: Pointer) -> None:
        """Pull the other corner."""
        frame = QRectF(self._start, QPointF(*pointer.at)).normalized()
        self._frame.setRect(frame)
        drawn = self._scene.drawn
        inside = {tensor.id for tensor in drawn.network.tensors if frame.contains(QPointF(*drawn.centre(tensor.id)))}
        bonds = {
            bond.id for bond in drawn.network.bonds if all(drawn.network.owner(leg).id in inside for leg in bond.legs)
        }
        self._document.select(self._before | inside | bonds)

    def release(self, pointer: Pointer) -> None:
        """Keep what is selected."""
        self._scene.removeItem(self._frame)

    def cancel(self) -> None:
        """Select what was selected before."""
        self._scene.removeItem(self._frame)
        self._document.select(self._before)
