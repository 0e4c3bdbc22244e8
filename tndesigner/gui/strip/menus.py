"""The menus of the strip."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from tndesigner.drawing.changes.stack_edits import dense_again, fitting
from tndesigner.gui.strip.adding import addition_task, loose_names
from tndesigner.gui.strip.stack_controller import StackController
from tndesigner.gui.strip.tensorizing import tensorize_task
from tndesigner.gui.translation import spoken
from tndesigner.model import LAYER_KINDS

Row = tuple[str, Callable[[], object], bool] | None
"""The words of a row, what it does, and whether it can be done now; None for a line."""


def add_menu(hand: StackController, position: int, owner: QWidget) -> QMenu:
    """Return the menu of layers that can be added at a position."""
    return _menu(owner, _add_rows(hand, position))


def layer_menu(hand: StackController, position: int, owner: QWidget) -> QMenu:
    """Return the menu of the layer at a position; that of the input at -1."""
    return _menu(owner, _layer_rows(hand, position) if position >= 0 else _edit_row(hand, position))


def loose_menu(hand: StackController, number: int, owner: QWidget) -> QMenu:
    """Return the menu of a drawing that no layer uses."""
    end = len(hand.document.design.model.layers)
    rows: tuple[Row, ...] = (
        (hand.tr("Show Drawing"), lambda: hand.document.show(number), True),
        (hand.tr("Add to the Model"), lambda: hand.add_loose(end, number), True),
        (hand.tr("Remove"), lambda: hand.remove_drawing(number), True),
    )
    return _menu(owner, iter(rows))


def popup(menu: QMenu, anchor: QWidget) -> None:
    """Open a menu below a widget."""
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))


def _menu(owner: QWidget, rows: Iterator[Row]) -> QMenu:
    menu = QMenu(owner)
    menu.aboutToHide.connect(menu.deleteLater)
    for row in rows:
        if row is None:
            menu.addSeparator()
        else:
            words, run, possible = row
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked, run=run: run())
            action.setEnabled(possible)
    return menu


def _add_rows(hand: StackController, position: int) -> Iterator[Row]:
    design = hand.document.design
    for number, name in loose_names(design).items():
        words = hand.tr("Network “{0}”").format(name)
        yield words, partial(hand.add_loose, position, number), True
    possible = addition_task(design, position) is not None
    yield hand.tr("Network…"), lambda: hand.add_family(position), possible
    yield hand.tr("Empty Network"), lambda: hand.add_empty(position), True
    yield None
    for kind in LAYER_KINDS.values():
        if not kind.network_fields:
            yield spoken(kind.kind_words()), partial(hand.add, position, kind.kind), True


def _edit_row(hand: StackController, position: int) -> Iterator[Row]:
    yield hand.tr("Edit…"), lambda: hand.edit(position), True


def _layer_rows(hand: StackController, position: int) -> Iterator[Row]:
    yield from _edit_row(hand, position)
    yield from _network_rows(hand, position)
    yield None
    last = len(hand.document.design.model.layers) - 1
    yield hand.tr("Move Left"), lambda: hand.move(position, position - 1), position > 0
    yield hand.tr("Move Right"), lambda: hand.move(position, position + 1), position < last
    yield None
    yield hand.tr("Remove"), lambda: hand.remove(position), True


def _network_rows(hand: StackController, position: int) -> Iterator[Row]:
    """Give what concerns the networks of a layer, or its becoming one."""
    design = hand.document.design
    numbers = [one for one in hand.layer(position).network_numbers if one in design.diagrams]
    for number in numbers:
        name = f" “{design.networks[number].name}”" if len(numbers) > 1 else ""
        words = hand.tr("Show Drawing{0}").format(name)
        yield words, partial(hand.document.show, number), True
    yield None
    if fitting(design, position) is not None:
        yield hand.tr("Fit What Goes In"), lambda: hand.fit(position), True
    if tensorize_task(design, position) is not None:
        words = hand.tr("Choose Another Family…") if numbers else hand.tr("Tensorize…")
        yield words, lambda: hand.tensorize(position), True
    if dense_again(design, position) is not None:
        yield hand.tr("Dense Again"), lambda: hand.dense_again(position), True
