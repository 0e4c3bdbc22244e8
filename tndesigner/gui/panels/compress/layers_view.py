"""The table of layers to compress: ticks, bars of parameters before and after, and the errors."""

from heapq import nlargest

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
)

from tndesigner.gui.panels.compress.layers_model import LayersModel
from tndesigner.gui.panels.compress.rows import Column, LayerRow
from tndesigner.gui.panels.layer_bars import PADDING, THICK, BarDelegate, show_rows_of_layers
from tndesigner.gui.style import Theme, text_font

ROW_HEIGHT = 26
BAR, ERROR_BAR = 72, 32
"""The width of the longest bars, in pixels at 100 %."""
_THIN = 4.0
"""How thick the bars are where two share a cell."""
_MARGIN, _TICK = 24, 24
"""The width that a column needs beside its text, and for a box to tick."""
_WIDEST = 260
_MEASURED = 8


class LayersView(QTableView):
    """A row for each layer; Space ticks the current one."""

    chosen = Signal(str)
    """The layer of that name was selected."""

    def __init__(self, theme: Theme) -> None:
        """Start without rows."""
        super().__init__()
        self.layers = LayersModel(theme)
        self._painting = LayerDelegate(self.layers, theme)
        self.setModel(self.layers)
        self.setItemDelegate(self._painting)
        self.setObjectName("compress_layers")
        self.setAccessibleName(self.tr("Layers to compress"))
        self.setWhatsThis(self.tr("The layers that a network can replace; those that are ticked are compressed"))
        show_rows_of_layers(self, ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(Column.BECOMES, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._tell)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: tuple[LayerRow, ...]) -> None:
        """Show rows, with columns that are as wide as their texts."""
        if rows != self.layers.rows:
            self.layers.show_rows(rows)
            self._fit_columns()

    def select(self, name: str) -> None:
        """Select the layer of a name."""
        place = next((place for place, row in enumerate(self.layers.rows) if row.name == name), None)
        if place is not None and place != self.currentIndex().row():
            self.setCurrentIndex(self.layers.index(place, Column.LAYER))

    @property
    def needed_width(self) -> int:
        """The width of all columns that are shown."""
        return sum(self.columnWidth(column) for column in Column if not self.isColumnHidden(column)) + 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.layers.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.layers.rows[index.row()].name)

    def _fit_columns(self) -> None:
        head, cells = QFontMetrics(text_font(11, bold=True)), QFontMetrics(text_font(13))
        beside = {Column.LAYER: _TICK, Column.PARAMETERS: BAR + 8, Column.ERROR: ERROR_BAR + 8}
        for column in Column:
            title = str(self.layers.headerData(column, Qt.Orientation.Horizontal))
            longest = nlargest(_MEASURED, {row.texts[column] for row in self.layers.rows}, key=len)
            width = max(map(cells.horizontalAdvance, longest), default=0) + beside.get(column, 0)
            self.setColumnWidth(column, min(_WIDEST, max(head.horizontalAdvance(title), width) + _MARGIN))


class LayerDelegate(BarDelegate):
    """Paints cells, with bars beside parameters and errors."""

    def __init__(self, model: LayersModel, theme: Theme) -> None:
        """Take the rows from a model."""
        super().__init__(theme)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell and its bars."""
        super().paint(painter, option, index)
        row, cell = self._model.rows[index.row()], QRectF(option.rect)
        if index.column() == Column.PARAMETERS:
            self._paint_parameters(painter, cell, row)
        elif index.column() == Column.ERROR and row.error is not None:
            self._paint_bar(painter, cell, (ERROR_BAR, 0.0, THICK), min(1.0, row.error), "network")

    def _paint_parameters(self, painter: QPainter, cell: QRectF, row: LayerRow) -> None:
        """Paint the bar of the layer, and with a network the one of that below it."""
        before, after = row.bars
        if after is None:
            self._paint_bar(painter, cell, (BAR, 0.0, THICK), before, "twin" if row.possible else "muted")
        else:
            self._paint_bar(painter, cell, (BAR, -_THIN / 2 - 0.5, _THIN), before, "twin")
            self._paint_bar(painter, cell, (BAR, _THIN / 2 + 0.5, _THIN), after, "network")

    def _paint_bar(
        self, painter: QPainter, cell: QRectF, place: tuple[int, float, float], share: float, role: str
    ) -> None:
        """Paint a bar, given its greatest width, its distance below the middle of the cell and its thickness."""
        width, below, thick = place
        groove = QRectF(cell.left() + PADDING, cell.center().y() + below - thick / 2, width, thick)
        self.paint_bar(painter, groove, share, role)
