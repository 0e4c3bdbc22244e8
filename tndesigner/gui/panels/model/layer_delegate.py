"""How the cells of the table of layers are painted: rows that are lit, and a bar beside each number of parameters."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from tndesigner.gui.panels.layer_bars import PADDING, THICK, BarDelegate
from tndesigner.gui.panels.model.layer_rows import Column, LayerRow
from tndesigner.gui.panels.model.layers_model import LayersModel
from tndesigner.gui.style import Theme

BAR = 80
"""The width of the longest bar, in pixels at 100 %."""
ERROR_BAR = 40
"""The same for an error of 1, that of a layer that gives nothing."""
_FIGURE = 48
"""The room for the figure of an error, right of its bar."""
_GLOW, _FAINT = 0.16, 0.08
"""How much of the accent goes into the ground of the row that is lit, and of its neighbours."""


class LayerDelegate(BarDelegate):
    """Paints cells; ``lit`` is the position of the layer that is lit, ``near`` are those of its neighbours."""

    def __init__(self, model: LayersModel, theme: Theme) -> None:
        """Take the rows from a model."""
        super().__init__(theme)
        self._model = model
        self.lit: int | None = None
        self.near: frozenset[int] = frozenset()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground of a lit row, the cell, and the bar."""
        row = self._model.row_at(index.row())
        ground = self._ground(row)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)
        if index.column() == Column.PARAMETERS:
            self._paint_bar(painter, QRectF(option.rect), row)
        elif index.column() == Column.ERROR and row.error is not None:
            cell = QRectF(option.rect)
            cell.setLeft(cell.right() - 2 * PADDING - ERROR_BAR - _FIGURE)
            self._paint_part(painter, cell, ERROR_BAR, min(1.0, row.error), "warning")

    def _ground(self, row: LayerRow) -> QColor | None:
        if row.position == self.lit:
            return self._theme.tint("accent", "panel", _GLOW)
        return self._theme.tint("accent", "panel", _FAINT) if row.position in self.near else None

    def _paint_bar(self, painter: QPainter, cell: QRectF, row: LayerRow) -> None:
        """Paint the bar in the colour of networks, of layers that networks can replace, or of all others."""
        if row.parameters:
            role = "network" if row.networks else "muted" if row.obstacle else "twin"
            self._paint_part(painter, cell, BAR, row.bar, role)

    def _paint_part(self, painter: QPainter, cell: QRectF, length: int, share: float, role: str) -> None:
        """Paint a bar at the left of a cell, as long as a share of its groove."""
        groove = QRectF(cell.left() + PADDING, cell.center().y() - THICK / 2, length, THICK)
        self.paint_bar(painter, groove, share, role)
