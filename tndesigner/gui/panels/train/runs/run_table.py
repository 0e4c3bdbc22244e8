"""The table that compares runs."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from tndesigner.gui.style import Theme, text_font
from tndesigner.gui.translation import translated
from tndesigner.training import Run
from tndesigner.training.run_summary import COLUMNS, ROLES, TITLES, Column, Sortable

SWATCH = 10
"""The side of the square in the colour of a run's curves, in pixels."""
WIDEST = 180
"""The largest initial width of a column in pixels."""
MARGIN, ARROW = 16, 12
"""The width that a column needs beside its text, and for the arrow of the sorted column."""


class _Cell(QTableWidgetItem):
    """A cell that is sorted by its value, not by its text."""

    def __init__(self, text: str, key: Sortable) -> None:
        super().__init__(text)
        self.key = key

    def __lt__(self, other: object) -> bool:
        if isinstance(other, _Cell) and type(self.key) is type(other.key):
            return bool(self.key < other.key)  # type: ignore[operator]
        return False


class RunTable(QTableWidget):
    """A row for each run; several can be selected."""

    chosen = Signal()
    """The selection changed."""

    def __init__(self, theme: Theme) -> None:
        """Start without runs."""
        super().__init__(0, len(COLUMNS))
        self._theme = theme
        self._runs: dict[Path, Run] = {}
        for place, column in enumerate(COLUMNS):
            head = QTableWidgetItem(self.tr(column.title))
            head.setTextAlignment(_alignment(column))
            self.setHorizontalHeaderItem(place, head)
        self.setAccessibleName(self.tr("Runs"))
        self.setWhatsThis(self.tr("All runs; select one to see its curves, or several to compare them"))
        self.setProperty("soft", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(24)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        self.sortByColumn(TITLES.index("Started"), Qt.SortOrder.DescendingOrder)
        self.itemSelectionChanged.connect(self.chosen)

    def of_series(self, series: str) -> tuple[Run, ...]:
        """Return the runs of a series."""
        return tuple(run for run in self._runs.values() if series and run.record.series == series)

    @property
    def selected(self) -> tuple[Run, ...]:
        """The selected runs, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self._runs[self._path(row)] for row in rows)

    def show_runs(self, runs: Iterable[Run]) -> None:
        """Show these runs, and keep the selection."""
        kept = {run.folder.path for run in self.selected}
        self._runs = {run.folder.path: run for run in runs}
        with QSignalBlocker(self):
            self.setSortingEnabled(False)
            self.setRowCount(len(self._runs))
            for row, run in enumerate(self._runs.values()):
                self._fill(row, run)
            self.setSortingEnabled(True)
            self._fit_columns()
            self.select(lambda run: run.folder.path in kept)
        self.chosen.emit()

    def select(self, wanted: Callable[[Run], bool]) -> None:
        """Select only the wanted runs."""
        self.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in range(self.rowCount()):
            if wanted(self._runs[self._path(row)]):
                self.selectionModel().select(self.model().index(row, 0), flags)

    def colour(self, colours: Mapping[Path, QColor]) -> None:
        """Show the colour of its curves before the title of each run that has one."""
        for row in range(self.rowCount()):
            item, colour = self.item(row, 0), colours.get(self._path(row))
            if item is not None:
                item.setIcon(_swatch(colour))

    def _fit_columns(self) -> None:
        """Make each column as wide as its texts, so that all fit beside each other."""
        head, cells = (QFontMetrics(font) for font in (text_font(11, bold=True), text_font(12)))
        for place, column in enumerate(COLUMNS):
            widths = [cells.horizontalAdvance(translated(column.words(run))) for run in self._runs.values()]
            swatch = (SWATCH + 6) * (place == 0)
            arrow = ARROW * (place == self.horizontalHeader().sortIndicatorSection())
            widest = max([head.horizontalAdvance(self.tr(column.title)) + arrow, *(one + swatch for one in widths)])
            self.setColumnWidth(place, min(WIDEST, widest + MARGIN))

    def _fill(self, row: int, run: Run) -> None:
        for place, column in enumerate(COLUMNS):
            cell = _Cell(translated(column.words(run)), column.key(run))
            cell.setToolTip(translated(run.record.message) or (run.record.note if place == 0 else "") or cell.text())
            cell.setFont(text_font(12))
            cell.setTextAlignment(_alignment(column))
            if column.title == "State":
                cell.setForeground(QBrush(self._theme.colour(ROLES[run.record.state])))
            self.setItem(row, place, cell)
        first = self.item(row, 0)
        if first is not None:
            first.setData(Qt.ItemDataRole.UserRole, str(run.folder.path))

    def _path(self, row: int) -> Path:
        item = self.item(row, 0)
        return Path(str(item.data(Qt.ItemDataRole.UserRole))) if item is not None else Path()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.of_numbers else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _swatch(colour: QColor | None) -> QIcon:
    """Return a square that keeps its colour while its row is selected."""
    square = QPixmap(SWATCH, SWATCH)
    square.fill(colour or Qt.GlobalColor.transparent)
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        made.addPixmap(square, mode)
    return made
