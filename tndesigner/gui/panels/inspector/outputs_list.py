"""The outputs of a network as a list that can be reordered."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import icon_button, label
from tndesigner.network import ElementId, Network
from tndesigner.wording.numbers import grouped

_ROW = 26
_MOST_ROWS = 8


class OutputsList(QWidget):
    """The output legs in order, each with its dimension; rows are dragged, or moved by Alt with Up and Down."""

    reordered = Signal(object)
    """The ids of the output legs in their new order."""
    pointed = Signal(int)
    """The user clicked this output leg."""

    def __init__(self) -> None:
        """Start without outputs."""
        super().__init__()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Outputs, in their order"))
        self._list.setWhatsThis(self.tr("The output legs, in the order in which they make the result"))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setToolTip(self.tr("Drag an output to another place, or press Alt with Up or Down"))
        self._list.model().rowsMoved.connect(self._emit_order)
        self._list.itemActivated.connect(self._point)
        self._list.itemClicked.connect(self._point)
        top = in_row(label(self.tr("Outputs, in their order"), "title"), None)
        for name, title, steps in (("up", self.tr("Earlier"), -1), ("down", self.tr("Later"), 1)):
            move = partial(self._move_current, steps)
            button = icon_button(name, title, move)
            button.setIconSize(QSize(12, 12))
            button.setObjectName(name)
            top.addWidget(button)
            QShortcut(f"Alt+{name}", self._list, move, context=Qt.ShortcutContext.WidgetShortcut)
        in_column(top, self._list, of=self, margins=0, spacing=4)

    def follow(self, network: Network) -> None:
        """Show the outputs of a network."""
        rows = [
            (leg, f"{place}   {network.leg_title(leg)}   {grouped(network.leg(leg).dim)}")
            for place, leg in enumerate(network.outputs, start=1)
            if leg in network
        ]
        if rows != self._shown():
            row = self._list.currentRow()
            kept = self._list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
            self._list.clear()
            for leg, text in rows:
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, leg)
                self._list.addItem(item)
                if leg == kept:
                    self._list.setCurrentItem(item, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._list.setFixedHeight(_ROW * min(_MOST_ROWS, max(1, len(rows))) + 4)

    def _shown(self) -> list[tuple[ElementId, str]]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [(item.data(Qt.ItemDataRole.UserRole), item.text()) for item in items]

    def _move_current(self, steps: int) -> None:
        """Move the current output."""
        row = self._list.currentRow()
        if row >= 0 and 0 <= row + steps < self._list.count():
            legs = [leg for leg, _ in self._shown()]
            legs.insert(row + steps, legs.pop(row))
            self.reordered.emit(tuple(legs))

    def _emit_order(self) -> None:
        self.reordered.emit(tuple(leg for leg, _ in self._shown()))

    def _point(self, item: QListWidgetItem) -> None:
        self.pointed.emit(item.data(Qt.ItemDataRole.UserRole))
