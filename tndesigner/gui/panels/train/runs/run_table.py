"""The table in which runs are compared."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from tndesigner.gui.panels.train.runs.columns import COLUMNS, Sortable
from tndesigner.gui.style import text_font
from tndesigner.training import Run

RIGHT_FROM, RIGHT_TO = 3, 8
"""Columns of numbers stand to the right."""


class _Cell(QTableWidgetItem):
    """A cell that is sorted by what it means."""

    def __init__(self, words: str, key: Sortable) -> None:
        super().__init__(words)
        self.key = key

    def __lt__(self, other: object) -> bool:
        if isinstance(other, _Cell) and type(self.key) is type(other.key):
            return bool(self.key < other.key)  # type: ignore[operator]
        return False


class RunTable(QTableWidget):
    """A row for each run; several can be chosen at once."""

    chosen = Signal()
    """Other runs are chosen."""

    def __init__(self) -> None:
        """Start without runs."""
        super().__init__(0, len(COLUMNS))
        self._runs: dict[Path, Run] = {}
        self.setHorizontalHeaderLabels([self.tr(column.title) for column in COLUMNS])
        self.setAccessibleName(self.tr("Runs"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        self.itemSelectionChanged.connect(self.chosen)

    @property
    def selected(self) -> tuple[Run, ...]:
        """The runs that are chosen, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self._runs[self._path(row)] for row in rows)

    def show_runs(self, runs: Iterable[Run]) -> None:
        """Show these runs; those that are chosen stay so."""
        kept = {run.folder.path for run in self.selected}
        self._runs = {run.folder.path: run for run in runs}
        with QSignalBlocker(self):
            self.setSortingEnabled(False)
            self.setRowCount(len(self._runs))
            for row, run in enumerate(self._runs.values()):
                self._fill(row, run)
            self.setSortingEnabled(True)
            self.select(lambda run: run.folder.path in kept)
        self.chosen.emit()

    def select(self, wanted: Callable[[Run], bool]) -> None:
        """Choose the runs for which something is so, and no others."""
        self.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in range(self.rowCount()):
            if wanted(self._runs[self._path(row)]):
                self.selectionModel().select(self.model().index(row, 0), flags)

    def colour(self, colours: Mapping[Path, QColor]) -> None:
        """Put the colour of its curve before the title of each run that has one."""
        for row in range(self.rowCount()):
            item, colour = self.item(row, 0), colours.get(self._path(row))
            if item is not None:
                item.setData(Qt.ItemDataRole.DecorationRole, None if colour is None else QBrush(colour).color())

    def _fill(self, row: int, run: Run) -> None:
        for place, column in enumerate(COLUMNS):
            cell = _Cell(column.words(run), column.key(run))
            cell.setToolTip(run.record.message or cell.text())
            cell.setFont(text_font(12))
            if RIGHT_FROM <= place <= RIGHT_TO:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, place, cell)
        first = self.item(row, 0)
        if first is not None:
            first.setData(Qt.ItemDataRole.UserRole, str(run.folder.path))

    def _path(self, row: int) -> Path:
        item = self.item(row, 0)
        return Path(str(item.data(Qt.ItemDataRole.UserRole))) if item is not None else Path()
