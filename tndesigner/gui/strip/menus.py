"""The menus of the strip."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from tndesigner.drawing.changes.layer_tasks import addition_task, tensorize_task
from tndesigner.drawing.changes.stack_edits import dense_again, fitting, loose_networks
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.strip.chips import layer_words
from tndesigner.gui.strip.stack_controller import StackController
from tndesigner.gui.style import Theme
from tndesigner.gui.translation import translated
from tndesigner.models import LAYER_KINDS, Flatten, JoiningLayer, ModelError
from tndesigner.models.graph_edits import inserted
from tndesigner.wording.sentences import sentence

Row = tuple[str, Callable[[], object], bool] | None
"""The label of a row, what it does, and whether it is enabled; None for a separator."""


class StackMenus:
    """Opens menus below chips and gaps; the controller carries out what is chosen."""

    def __init__(self, document: OpenDocument, analysis: Analysis, theme: Theme, owner: QWidget) -> None:
        """Take the document, and the strip, which owns the menus."""
        self.controller = StackController(document, analysis, theme, owner)
        self._owner = owner

    def open_add_menu(self, gap: int, anchor: QWidget) -> None:
        """Offer the layers that can be added in a gap, or say why none can."""
        try:
            inserted(self.controller.document.design.model, gap, Flatten())
        except ModelError as error:
            reason = sentence(translated(error.message))
            self._open(((reason, lambda: None, False),), anchor)
        else:
            self._open(_add_rows(self.controller, gap), anchor)

    def open_layer_menu(self, position: int, anchor: QWidget | QPoint, beside: Sequence[int] = ()) -> None:
        """Offer the actions for the layer at a position, or for an input below 0.

        Args:
            position: the layer.
            anchor: the widget below which the menu opens, or a point on the screen.
            beside: the layers that it is connected to and that the strip does not show.
        """
        rows = _layer_rows if position >= 0 else _edit_row
        self._open((*rows(self.controller, position), *_branch_rows(self.controller, beside)), anchor)

    def open_loose_menu(self, number: int, anchor: QWidget) -> None:
        """Offer the actions for a network that no layer uses."""
        controller = self.controller
        end = controller.document.design.model.all_outputs[0]
        rows: tuple[Row, ...] = (
            (controller.tr("Show Drawing"), lambda: controller.document.show(number), True),
            (controller.tr("Add to the Model"), lambda: controller.add_loose(end, number), True),
            (controller.tr("Remove"), lambda: controller.remove_drawing(number), True),
        )
        self._open(rows, anchor)

    def _open(self, rows: Iterable[Row], anchor: QWidget | QPoint) -> None:
        menu = QMenu(self._owner)
        menu.aboutToHide.connect(menu.deleteLater)
        for row in rows:
            if row is None:
                menu.addSeparator()
            else:
                title, run, possible = row
                action = menu.addAction(title)
                action.triggered.connect(lambda _checked, run=run: run())
                action.setEnabled(possible)
        menu.popup(anchor if isinstance(anchor, QPoint) else anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))


def _branch_rows(controller: StackController, beside: Sequence[int]) -> Iterator[Row]:
    if beside:
        yield None
    for position in beside:
        title = layer_words(controller.layer(position), controller.document.design.networks)[0]
        label = controller.tr("Go to {0}, layer {1}").format(title, position + 1)
        yield label, partial(controller.placed.emit, position), True


def _add_rows(controller: StackController, gap: int) -> Iterator[Row]:
    design = controller.document.design
    for number, name in loose_networks(design).items():
        title = controller.tr("Network “{0}”").format(name)
        yield title, partial(controller.add_loose, gap, number), True
    possible = addition_task(design, gap) is not None
    yield controller.tr("Network…"), lambda: controller.add_family(gap), possible
    yield controller.tr("Empty Network"), lambda: controller.add_empty(gap), True
    yield None
    for kind in LAYER_KINDS.values():
        if not kind.network_fields and not issubclass(kind, JoiningLayer):
            yield translated(kind.kind_words()), partial(controller.add, gap, kind.kind), True


def _edit_row(controller: StackController, position: int) -> Iterator[Row]:
    yield controller.tr("Edit…"), lambda: controller.edit(position), True


def _layer_rows(controller: StackController, position: int) -> Iterator[Row]:
    yield from _edit_row(controller, position)
    yield from _network_rows(controller, position)
    yield None
    model = controller.document.design.model
    last = len(model.layers) - 1
    if model.is_stack:
        yield controller.tr("Move Left"), lambda: controller.move(position, position - 1), position > 0
        yield controller.tr("Move Right"), lambda: controller.move(position, position + 1), position < last
        yield None
    yield controller.tr("Remove"), lambda: controller.remove(position), True


def _network_rows(controller: StackController, position: int) -> Iterator[Row]:
    """Yield the actions for the networks of a layer, or for replacing it by a network."""
    design = controller.document.design
    numbers = [one for one in controller.layer(position).network_numbers if one in design.diagrams]
    for number in numbers:
        name = f" “{design.networks[number].name}”" if len(numbers) > 1 else ""
        title = controller.tr("Show Drawing{0}").format(name)
        yield title, partial(controller.document.show, number), True
    yield None
    if fitting(design, position) is not None:
        yield controller.tr("Fit Input Width"), lambda: controller.fit(position), True
    if tensorize_task(design, position) is not None:
        title = controller.tr("Choose Another Family…") if numbers else controller.tr("Tensorize…")
        yield title, lambda: controller.tensorize(position), True
    if dense_again(design, position) is not None:
        yield controller.tr("Dense Again"), lambda: controller.dense_again(position), True
