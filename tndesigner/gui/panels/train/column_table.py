"""The columns of a CSV file, and what each is for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from tndesigner.datasets import ColumnInfo
from tndesigner.gui.panels.train.choice_box import ChoiceBox
from tndesigner.model import FileReading

AROUND = 3
"""Room above and below a field."""
FEATURE, TARGET, NOTHING = "feature", "target", "nothing"


class ColumnTable(QTableWidget):
    """A row for each column with a choice: learn from it, learn it, or leave it out."""

    changed = Signal()
    """A column is for something else."""

    def __init__(self, columns: Sequence[ColumnInfo], reading: FileReading) -> None:
        """Show the columns with the choice that was made before."""
        super().__init__(len(columns), 4)
        self._columns = columns
        self._roles: list[ChoiceBox] = []
        titles = (self.tr("Column"), self.tr("Holds"), self.tr("For example"), self.tr("Use"))
        self.setHorizontalHeaderLabels(titles)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(False)
        for row, column in enumerate(columns):
            self._show(row, column, _role(column.name, row, len(columns), reading))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setColumnWidth(3, 130)
        self.verticalHeader().setDefaultSectionSize(30 + 2 * AROUND)

    def names(self, role: str) -> tuple[str, ...]:
        """Return the columns that are for something."""
        pairs = zip(self._columns, self._roles, strict=True)
        return tuple(column.name for column, box in pairs if box.choice == role)

    def _show(self, row: int, column: ColumnInfo, role: str) -> None:
        holds = self.tr("numbers") if column.kind == "numeric" else self.tr("{0} texts").format(f"{column.distinct:,}")
        if column.missing:
            holds += self.tr(", {0} missing").format(f"{column.missing:,}")
        for place, text in enumerate((column.name, holds, ", ".join(column.examples))):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.setItem(row, place, item)
        box = ChoiceBox(self.tr("What {0} is for").format(column.name))
        offered = ((FEATURE, self.tr("learn from")), (TARGET, self.tr("learn")), (NOTHING, self.tr("leave out")))
        box.show_choices(offered, role)
        box.chosen.connect(lambda _role: self.changed.emit())
        self._roles.append(box)
        cell = QWidget()
        inside = QVBoxLayout(cell)
        inside.setContentsMargins(0, AROUND, 0, AROUND)
        inside.addWidget(box)
        self.setCellWidget(row, 3, cell)


def _role(name: str, place: int, count: int, reading: FileReading) -> str:
    """Return what a column was chosen for; the last is learned where nothing was."""
    targets = reading.target_columns
    if name in targets or (not targets and place == count - 1):
        return TARGET
    return FEATURE if not reading.feature_columns or name in reading.feature_columns else NOTHING
