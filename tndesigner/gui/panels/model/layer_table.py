"""The table of layers: lights what is under the pointer, and tells what is chosen, opened or asked for."""

from heapq import nlargest

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from tndesigner.gui.panels.layer_bars import show_rows_of_layers
from tndesigner.gui.panels.model.layer_delegate import BAR, ERROR_BAR, LayerDelegate
from tndesigner.gui.panels.model.layer_rows import Column, LayerRow
from tndesigner.gui.panels.model.layers_model import LayersModel
from tndesigner.gui.style import Theme, text_font

ROW_HEIGHT = 24
BESIDE = {Column.PARAMETERS: BAR + 8, Column.ERROR: ERROR_BAR + 8}
"""The width of bars beside numbers."""
_MARGIN, _ARROW, _ICON = 28, 12, 20
"""The width that a column needs beside its text, for the arrow of the sorted column, and for an icon."""
_WIDEST = 280
MEASURED = 8
"""How many texts of a column are measured: those with the most characters."""


class LayerTable(QTableView):
    """A row for each layer; exactly one can be selected."""

    chosen = Signal(int)
    """The user selected the layer at a position."""
    removed = Signal(int)
    """Delete was pressed on the layer at a position."""
    opened = Signal(int)
    """The layer at a position was double-clicked, or Enter was pressed on it."""
    menu_asked = Signal(int, QPoint)
    """The menu of the layer at a position should open at a point on the screen."""
    lit = Signal(object)
    """The layer at a position should be lit; None for no layer."""

    def __init__(self, layers: LayersModel, theme: Theme) -> None:
        """Show the rows of a model, in the order of the graph."""
        super().__init__()
        self.layers, self.painting = layers, LayerDelegate(layers, theme)
        self._under_pointer: int | None = None
        self._current, self._scrolled = 0, 0
        self.setModel(layers)
        self.setItemDelegate(self.painting)
        self.setObjectName("layers")
        self.setAccessibleName(self.tr("Layers of the model"))
        self.setWhatsThis(
            self.tr("All layers in the order of the model; a double click puts a network in the place of one")
        )
        show_rows_of_layers(self, ROW_HEIGHT)
        self.setMouseTracking(True)
        self._prepare_headers()
        self.entered.connect(lambda index: self._point_at(self._position(index)))
        self.viewportEntered.connect(lambda: self._point_at(None))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._position(index)))
        self.selectionModel().currentRowChanged.connect(self._choose)
        layers.modelAboutToBeReset.connect(self._remember)
        layers.modelReset.connect(self._restore)
        theme.changed.connect(self.viewport().update)

    def _prepare_headers(self) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(lambda _column, _order: self.fit_columns())
        self.setSortingEnabled(True)

    def reveal_layer(self, position: int) -> None:
        """Select the layer at a position without telling anybody, and scroll to it."""
        self.select_layer(position)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def select_layer(self, position: int) -> None:
        """Select the layer at a position without telling anybody, where it is."""
        self._current = position
        index = self.layers.index(self.layers.row_of(position), max(0, self.currentIndex().column()))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        with QSignalBlocker(self.selectionModel()):
            if index.isValid():
                self.selectionModel().setCurrentIndex(index, flags)
            else:
                self.selectionModel().clear()
        self.viewport().update()

    def fit_columns(self) -> None:
        """Make each column as wide as its longest text; the last one takes the rest."""
        head, cells = QFontMetrics(text_font(11, bold=True)), QFontMetrics(text_font(13))
        for column in Column:
            title = str(self.layers.headerData(column, Qt.Orientation.Horizontal))
            longest = nlargest(MEASURED, {row.texts[column] for row in self.layers.all_rows}, key=len)
            width = max(map(cells.horizontalAdvance, longest), default=0)
            beside = BESIDE.get(column, 0) if longest != [""] else 0
            beside += _ICON if column is Column.LAYER and any(row.problem for row in self.layers.all_rows) else 0
            arrow = _ARROW if column == self.horizontalHeader().sortIndicatorSection() else 0
            wanted = max(head.horizontalAdvance(title) + arrow, width + beside)
            self.setColumnWidth(column, min(_WIDEST, wanted + _MARGIN))

    @property
    def current_row(self) -> LayerRow | None:
        """The row that is selected."""
        index = self.currentIndex()
        return self.layers.row_at(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:  # the key that ends the editor comes here, too
            super().keyPressEvent(event)
            return
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if index.isValid():
                    self.opened.emit(self._position(index))
            case Qt.Key.Key_F2 if index.isValid():
                self.edit(index.siblingAtColumn(Column.LAYER))
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if index.isValid():
                self.removed.emit(self._position(index))
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer, or for a key that of the current row, below it."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(8, 0))
        self.menu_asked.emit(self._position(index), below if by_key else event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._light()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light()

    def _position(self, index: QModelIndex) -> int:
        return self.layers.row_at(index.row()).position

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._current = self._position(index)
            self.chosen.emit(self._current)
            self._light()

    def _point_at(self, position: int | None) -> None:
        self._under_pointer = position
        self._light()

    def _light(self) -> None:
        """Light the row under the pointer, or else the current one while keys go here."""
        row = self.current_row if self.hasFocus() else None
        self.lit.emit(self._under_pointer if self._under_pointer is not None else row.position if row else None)

    def _remember(self) -> None:
        self._scrolled = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """Select the same layer as before in other rows, and show the same part of them."""
        self._under_pointer = None
        self.select_layer(self._current)
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._scrolled)
