"""The scene: keeps the items on the canvas in step with the document."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsScene

from tndesigner.gui.canvas.drawn import Drawn, draw, touching
from tndesigner.gui.canvas.geometry import Point
from tndesigner.gui.canvas.items.bonds_item import BondsItem
from tndesigner.gui.canvas.items.tensor_item import TensorItem
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.network import ElementId


class CanvasScene(QGraphicsScene):
    """Listens to the document and shows its diagram; gestures ask it what lies where."""

    def __init__(self, document: OpenDocument, theme: Theme) -> None:
        """Show the document's diagram."""
        super().__init__()
        self._document, self._theme = document, theme
        self.drawn: Drawn = draw(document.diagram)
        self._tensors: dict[ElementId, TensorItem] = {}
        self._bonds = BondsItem(theme)
        self._wrong: frozenset[ElementId] = frozenset()
        self.addItem(self._bonds)
        document.changed.connect(self.follow)
        document.shown_changed.connect(self.follow)
        document.selection_changed.connect(self._mark)
        theme.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the diagram as it is now."""
        self.drawn = draw(self._document.diagram)
        present = {tensor.id for tensor in self.drawn.network.tensors}
        for gone in set(self._tensors) - present:
            self.removeItem(self._tensors.pop(gone))
        for tensor_id in present:
            if tensor_id not in self._tensors:
                self._tensors[tensor_id] = TensorItem(tensor_id, self._theme)
                self.addItem(self._tensors[tensor_id])
            self._tensors[tensor_id].follow(self.drawn)
        self._bonds.follow(self.drawn)
        self._mark()

    def show_problems(self, places: frozenset[ElementId]) -> None:
        """Show these tensors, legs and bonds as part of a problem."""
        self._wrong = places
        self._mark()

    def move(self, places: dict[ElementId, Point]) -> None:
        """Draw tensors elsewhere while a gesture lasts; the document stays."""
        self.drawn.move(places)
        bonds = touching(self.drawn.network, places)
        near = set(places) | {self.drawn.network.owner(leg).id for bond in bonds for leg in bond.legs}
        for tensor_id in near:
            self._tensors[tensor_id].follow(self.drawn)
        self._bonds.follow_some(bond.id for bond in bonds)

    def tensor_at(self, point: Point) -> ElementId | None:
        """Return the tensor whose body is at a point."""
        x, y = point
        for item in self.items(QRectF(x - 1, y - 1, 2, 2)):
            if isinstance(item, TensorItem):
                return item.tensor_id
        return None

    def element_at(self, point: Point) -> ElementId | None:
        """Return the leg, tensor or bond at a point, whichever is easiest to miss first."""
        leg = self.drawn.leg_at(point)
        return leg if leg is not None else self.tensor_at(point) or self.drawn.bond_near(point)

    def content(self) -> QRectF:
        """Return the box around everything that is drawn."""
        box = QRectF()
        for item in (*self._tensors.values(), self._bonds):
            box = box.united(item.sceneBoundingRect())
        return box

    def _mark(self) -> None:
        chosen = self._document.selection
        for tensor_id, item in self._tensors.items():
            item.mark(selected=tensor_id in chosen, wrong=tensor_id in self._wrong, faded=False)
        self._bonds.mark(selected=chosen, wrong=self._wrong)
