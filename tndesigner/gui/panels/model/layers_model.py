"""The layers as a table that can be searched, filtered and sorted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from tndesigner.gui.panels.model.layer_rows import NUMBERS, Column, LayerRow
from tndesigner.gui.style import Theme
from tndesigner.gui.style.icons import role_icon

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
_UNSORTED = -1
"""The column by which a table in the order of the graph is sorted."""

FILTERS: dict[str, Callable[[LayerRow], bool]] = {
    "all": lambda _row: True,
    "possible": lambda row: not row.obstacle,
    "networks": lambda row: bool(row.networks),
}
"""Which rows a filter keeps, by its name."""


class LayersModel(QAbstractTableModel):
    """Shows those rows that a search and a filter keep, in the order of the graph or of a column."""

    renamed = Signal(int, str)
    """The user typed a name for the layer at a position."""

    def __init__(self, theme: Theme) -> None:
        """Start without rows."""
        super().__init__()
        self._theme = theme
        self.all_rows: tuple[LayerRow, ...] = ()
        """The rows of all layers, in the order of the graph."""
        self._shown: list[int] = []
        self._search, self._filter = "", "all"
        self._column, self._descending = _UNSORTED, False
        self._titles = (
            self.tr("Layer"),
            self.tr("Kind"),
            self.tr("Output"),
            self.tr("Parameters"),
            self.tr("Share"),
            self.tr("FLOPs"),
            self.tr("Compressed to"),
            self.tr("Error"),
        )
        self._tips = {
            Column.PARAMETERS: self.tr("Trainable numbers; all bars have the same scale"),
            Column.SHARE: self.tr("Of the parameters of the model"),
            Column.FLOPS: self.tr("Operations of the forward pass for one example"),
            Column.NETWORK: self.tr("How many times fewer numbers, without biases, the networks have than dense ones"),
            Column.ERROR: self.tr(
                "How far the networks are from the trained layer: of its output, or else of its weights"
            ),
        }

    @property
    def rows(self) -> list[LayerRow]:
        """The rows that are shown, from the top."""
        return [self.all_rows[position] for position in self._shown]

    def row_at(self, row: int) -> LayerRow:
        """Return what a row of the table shows."""
        return self.all_rows[self._shown[row]]

    def row_of(self, position: int) -> int:
        """Return the row that shows the layer at a position; -1 if none does."""
        return self._shown.index(position) if position in self._shown else -1

    def show_rows(self, rows: tuple[LayerRow, ...]) -> None:
        """Show other rows; the same layers in the same places only change their texts."""
        if rows == self.all_rows:
            return
        self._arrange(rows)

    def narrow(self, search: str, kept: str) -> None:
        """Keep the rows that hold a text and that a filter lets through."""
        self._search, self._filter = search.strip().lower(), kept
        self._arrange(self.all_rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 restores the order of the graph."""
        self._column, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._arrange(self.all_rows)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names be typed over."""
        editable = Qt.ItemFlag.ItemIsEditable if index.column() == Column.LAYER else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass a new name on; the row changes with the document."""
        self.renamed.emit(self.row_at(index.row()).position, str(value).strip())
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            case Qt.ItemDataRole.ToolTipRole:
                return self._tips.get(Column(section))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
            case Qt.ItemDataRole.InitialSortOrderRole:
                largest_first = section in NUMBERS or section == Column.NETWORK
                return int((Qt.SortOrder.DescendingOrder if largest_first else Qt.SortOrder.AscendingOrder).value)
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.texts[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.colour("problem" if row.problem else "muted" if row.obstacle else "text")
            case Qt.ItemDataRole.DecorationRole if row.problem and index.column() == Column.LAYER:
                return role_icon("warning", self._theme, "problem")
            case _:
                return None

    def _arrange(self, rows: tuple[LayerRow, ...]) -> None:
        """Show these rows as they are searched, filtered and sorted."""
        shown = [one.position for one in self._sorted([one for one in rows if self._keeps(one)])]
        if shown == self._shown and len(rows) == len(self.all_rows):
            self.all_rows = rows
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self._titles) - 1))
            return
        self.beginResetModel()
        self.all_rows, self._shown = rows, shown
        self.endResetModel()

    def _keeps(self, row: LayerRow) -> bool:
        words = " ".join((row.texts[Column.LAYER], row.texts[Column.KIND], row.texts[Column.NETWORK])).lower()
        return FILTERS[self._filter](row) and self._search in words

    def _sorted(self, rows: Sequence[LayerRow]) -> list[LayerRow]:
        """Return rows in the order that was chosen; those without a value of the column come last."""
        if self._column == _UNSORTED:
            return list(rows)
        unknown = [one for one in rows if one.keys[self._column] is None]
        known = [one for one in rows if one.keys[self._column] is not None]
        known.sort(key=lambda one: one.keys[self._column], reverse=self._descending)  # type: ignore[arg-type,return-value]
        return known + unknown


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
