"""One leg in the table of a tensor's legs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tndesigner.gui.panels.fields import NameBox, NumberBox, reason_label
from tndesigner.gui.style.elided import ElidedButton
from tndesigner.gui.style.widgets import icon_button
from tndesigner.network import ElementId


@dataclass(frozen=True, slots=True)
class LegActions:
    """What a row asks for, by the id of its leg."""

    objection: Callable[[ElementId, str], str]
    rename: Callable[[ElementId, str], None]
    set_dim: Callable[[ElementId, int], None]
    show_end: Callable[[ElementId], None]
    move: Callable[[ElementId, int], None]
    remove: Callable[[ElementId], None]


class LegRow:
    """Name, dimension, where it leads, buttons to move it and to remove it; below, why a number is impossible."""

    def __init__(self, parent: QWidget, leg: ElementId, actions: LegActions) -> None:
        """Make the widgets; ``put`` gives them their places."""
        tr = parent.tr
        self.name = NameBox(tr("Name of the leg"), lambda text: actions.objection(leg, text))
        self.dim = NumberBox(tr("Dimension of the leg"))
        self.end = ElidedButton(tr("Show where the leg leads"), lambda: actions.show_end(leg))
        self.up = icon_button("up", tr("Move the leg up: it becomes an earlier axis"), lambda: actions.move(leg, -1))
        self.down = icon_button("down", tr("Move the leg down: it becomes a later axis"), lambda: actions.move(leg, 1))
        self.delete = icon_button("close", tr("Remove the leg"), lambda: actions.remove(leg))
        self.name.setMinimumWidth(44)
        self.dim.setMinimumWidth(60)
        self.dim.setMaximumWidth(76)
        self.name.chosen.connect(lambda text: actions.rename(leg, text))
        self.dim.chosen.connect(lambda dim: actions.set_dim(leg, dim))
        for button in (self.up, self.down, self.delete):
            button.setIconSize(QSize(12, 12))
        self.reasons: list[QLabel] = [reason_label(self.name), reason_label(self.dim)]

    def put(self, grid: QGridLayout, line: int) -> None:
        """Set the row out in two lines of a grid."""
        for column, widget in enumerate(self.widgets):
            grid.addWidget(widget, line, column)
        for place, reason in enumerate(self.reasons):
            grid.addWidget(reason, line + 1 + place, 0, 1, len(self.widgets))

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The widgets of the row, from left to right."""
        return (self.name, self.dim, self.end, self.up, self.down, self.delete)

    def discard(self) -> None:
        """Take the row away."""
        for widget in (*self.widgets, *self.reasons):
            widget.hide()
            widget.deleteLater()
