"""The layers to compress as a table whose rows can be ticked."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from tndesigner.gui.panels.compress.rows import Column, LayerRow
from tndesigner.gui.style import Theme

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
_RIGHT = (Column.PARAMETERS, Column.SHARE, Column.ERROR)


class LayersModel(QAbstractTableModel):
    """Rows in the order of the graph; those of layers that networks can replace have a box to tick."""

    ticked = Signal()
    """Other layers are chosen."""

    def __init__(self, theme: Theme) -> None:
        """Start without rows."""
        super().__init__()
        self._theme = theme
        self.rows: tuple[LayerRow, ...] = ()
        self._left_out: frozenset[str] = frozenset()
        self._locked = False
        self._titles = (
            self.tr("Layer"),
            self.tr("Parameters"),
            self.tr("Share"),
            self.tr("Becomes"),
            self.tr("Error"),
        )
        self._tips = {
            Column.LAYER: self.tr("Networks may replace the layers that are ticked"),
            Column.PARAMETERS: self.tr("Before and after; all bars have the same scale"),
            Column.SHARE: self.tr("Of the parameters of the model"),
            Column.BECOMES: self.tr("The family of the network, and how much smaller it is than the layer"),
            Column.ERROR: self.tr(
                "Of what the layer gives, or without data, of its weights: 0 is no difference, 1 is as large as what "
                "was there"
            ),
        }

    @property
    def possible(self) -> tuple[LayerRow, ...]:
        """The rows that can be ticked."""
        return tuple(row for row in self.rows if row.possible)

    @property
    def chosen(self) -> tuple[LayerRow, ...]:
        """The rows that are ticked."""
        return tuple(row for row in self.possible if row.layer not in self._left_out)

    def show_rows(self, rows: tuple[LayerRow, ...]) -> None:
        """Show other rows; the same layers keep their ticks, and only change their texts."""
        if rows == self.rows:
            return
        same = [row.name for row in rows] == [row.name for row in self.rows]
        if not same:
            self.beginResetModel()
            self._left_out = frozenset()
        self.rows = rows
        if same:
            self._tell()
        else:
            self.endResetModel()
            self.ticked.emit()

    def lock(self, *, on: bool) -> None:
        """Let nothing be ticked while a model is compressed."""
        self._locked = on
        self._tell()

    def tick_all(self, *, on: bool) -> None:
        """Tick all layers, or none."""
        self._leave_out(frozenset() if on else frozenset(row.layer for row in self.possible))

    def toggle(self, row: int) -> None:
        """Tick the layer of a row, or no longer."""
        if row < len(self.rows) and self.rows[row].possible and not self._locked:
            self._leave_out(self._left_out ^ {self.rows[row].layer})

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can_tick = index.column() == Column.LAYER and self.rows[index.row()].possible and not self._locked
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_tick else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            case Qt.ItemDataRole.ToolTipRole:
                return self._tips[Column(section)]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.texts[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.colour("text" if row.possible else "muted")
            case Qt.ItemDataRole.CheckStateRole if index.column() == Column.LAYER and row.possible:
                return Qt.CheckState.Unchecked if row.layer in self._left_out else Qt.CheckState.Checked
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index.row())
        return True

    def _leave_out(self, names: frozenset[str]) -> None:
        if names != self._left_out and not self._locked:
            self._left_out = names
            self._tell()
            self.ticked.emit()

    def _tell(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._titles) - 1))


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
