"""What all tables of layers share: how their rows are laid out, and bars beside their figures."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tndesigner.gui.style import Theme

THICK, PADDING = 6.0, 8
"""How thick a bar is, and how far from the side of its cell."""
_SMALLEST = 2.0


def show_rows_of_layers(table: QTableView, row_height: int) -> None:
    """Let a table select whole rows, one at a time, scroll by pixels, and show neither a grid nor numbers of rows."""
    table.setProperty("soft", "true")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)


class BarDelegate(QStyledItemDelegate):
    """Paints cells with bars."""

    def __init__(self, theme: Theme) -> None:
        """Take the colours from a theme."""
        super().__init__()
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave the focus to the whole row."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint_bar(self, painter: QPainter, groove: QRectF, share: float, role: str) -> None:
        """Paint a bar in the colour of a role, as long as a share of its groove."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tint("muted", "panel", 0.14))
        painter.drawRoundedRect(groove, 2, 2)
        painter.setBrush(self._theme.colour(role))
        length = max(_SMALLEST, groove.width() * share)
        painter.drawRoundedRect(QRectF(groove.left(), groove.top(), length, groove.height()), 2, 2)
        painter.restore()
