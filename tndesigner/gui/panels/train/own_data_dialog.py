"""Asks how a user's own file is read: columns, task and split; shows the result at once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHeaderView, QWidget

from tndesigner.datasets import ColumnInfo, DatasetError, DatasetInfo, Task, csv_columns
from tndesigner.gui.fields import ChoiceBox, NumberBox, Refusals, reason_label
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.panels.train.read_only_table import ReadOnlyTable
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label, push_button, set_role
from tndesigner.gui.training.dataset_reader import DatasetReader
from tndesigner.gui.translation import translate
from tndesigner.models import Experiment, FileReading
from tndesigner.wording.numbers import grouped
from tndesigner.wording.sentences import sentence
from tndesigner.wording.text import joined, shape_text

MOST_PERCENT = 90
DELAY_MS = 150
WIDTH = 720
TASK_LENGTH = 14
"""The number of characters that fit into the field for the task."""


class OwnDataDialog(QDialog):
    """Reads the file again after each choice; accepts only what can be read."""

    def __init__(self, path: str, reading: FileReading | None, parent: QWidget) -> None:
        """Read the file."""
        super().__init__(parent)
        self.info: DatasetInfo | None = None
        """The facts of the data as they are read now; None if they cannot be read."""
        self._path, self._previous = path, reading or FileReading()
        self._reader = DatasetReader(self)
        self._columns: ColumnTable | None = None
        self._task = ChoiceBox(self.tr("Task"))
        self._task.setMinimumContentsLength(TASK_LENGTH)
        self._share = NumberBox(self.tr("Percent to validate with"), most=MOST_PERCENT)
        self._refusals = Refusals(self)
        self._refusals.watch(self._share)
        self._drop = QCheckBox(self.tr("Leave out rows with a missing value"))
        self._result = label(role="muted", wrap=True)
        self._accept_button = push_button(self.tr("Use These Data"), self.accept, kind="main")
        self._soon = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._soon.timeout.connect(self._read)
        self._reader.changed.connect(self._show_result)
        self._refusals.changed.connect(self._show_result)
        self._lay_out()
        self._fill()
        self._read()

    @property
    def reading(self) -> FileReading | None:
        """The choices; None if all have their defaults."""
        table = self._columns
        everything = table is None or not table.names(NOTHING)
        chosen = FileReading(
            target_columns=table.names(TARGET) if table else (),
            feature_columns=() if everything or table is None else table.names(FEATURE),
            task=self._task.choice,
            drop_incomplete_rows=self._drop.isChecked(),
            validation_fraction=self._share.number / 100,
        )
        return None if chosen == FileReading() else chosen

    def done(self, result: int) -> None:
        self._soon.stop()
        self._reader.close()
        super().done(result)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Own Data"))
        self.setObjectName("own_data")
        column = in_column(label(Path(self._path).name, "heading"), of=self, margins=(24, 16, 24, 16), spacing=8)
        columns = self._find_columns()
        if columns:
            self._columns = ColumnTable(columns, self._previous)
            self._columns.changed.connect(self._read_soon)
            column.addWidget(self._columns, 1)
        task, share = label(self.tr("Task"), "muted"), label(self.tr("Validate with"), "muted")
        row = in_row(task, self._task, share, self._share, label(self.tr("% of the rows"), "muted"), None, spacing=8)
        column.addLayout(row)
        for widget in (reason_label(self._share), self._drop, self._result):
            column.addWidget(widget)
        column.addLayout(in_row(None, push_button(self.tr("Cancel"), self.reject), self._accept_button))
        self._accept_button.setDefault(True)
        self.resize(WIDTH, 440 if columns else 200)

    def _fill(self) -> None:
        tasks = ((str(one), str(one)) for one in Task)
        self._task.show_choices((("", self.tr("as the targets suggest")), *tasks), self._previous.task)
        self._share.set_number(round(100 * self._previous.validation_fraction))
        self._drop.setChecked(self._previous.drop_incomplete_rows)
        self._task.chosen.connect(self._read_soon)
        self._share.chosen.connect(self._read_soon)
        self._drop.clicked.connect(self._read_soon)

    def _find_columns(self) -> tuple[ColumnInfo, ...]:
        """Return the columns of a table; none for a file of arrays or one that cannot be read."""
        if self._path.lower().endswith(".npz"):
            return ()
        try:
            return wait_for(lambda: csv_columns(self._path))
        except DatasetError:
            return ()

    def _read_soon(self) -> None:
        """Accept nothing, not even by Enter in the changed field, until the file is read with the new choices."""
        self._accept_button.setEnabled(False)
        self._soon.start()

    def _read(self) -> None:
        self._accept_button.setEnabled(False)
        self._reader.read(Experiment(dataset=self._path, reading=self.reading))
        self._show_result()

    def _show_result(self) -> None:
        """Show the result of reading the file."""
        result = self._reader.of(Experiment(dataset=self._path, reading=self.reading))
        self.info = result.dataset.info if result and result.dataset else None
        self._accept_button.setEnabled(self.info is not None and not self._refusals)
        set_role(self._result, "problem" if result and result.trouble else "muted")
        if result is None:
            self._result.setText(self.tr("Reading…"))
        elif self.info is None or result.dataset is None:
            self._result.setText(sentence(result.trouble))
        else:
            self._result.setText("\n".join((self._summary(self.info), *map(sentence, result.dataset.notes))))

    def _summary(self, info: DatasetInfo) -> str:
        names = joined(info.target_names) or self.tr("numbers")
        learned = self.tr("{0} classes").format(len(info.classes)) if info.classes else names
        text = self.tr("{0}: {1}. {2} examples to train on and {3} to validate with, each of {4}.")
        sizes = (grouped(info.train_size), grouped(info.validation_size))
        return text.format(info.task.capitalize(), learned, *sizes, shape_text(info.input_shape))


AROUND = 3
"""The room above and below a field, in pixels."""
FEATURE, TARGET, NOTHING = "feature", "target", "nothing"


class ColumnTable(ReadOnlyTable):
    """A row for each column of the file, with a choice: learn from it, learn it, or leave it out."""

    changed = Signal()
    """A column has another use."""

    def __init__(self, columns: Sequence[ColumnInfo], reading: FileReading) -> None:
        """Show the columns with the previous choices."""
        titles = (translate("Column"), translate("Holds"), translate("For example"), translate("Use"))
        super().__init__(titles, len(columns), wide=2, height=30 + 2 * AROUND)
        self._columns = columns
        self._roles: list[ChoiceBox] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for row, column in enumerate(columns):
            self._show(row, column, _role(column.name, row, len(columns), reading))
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(3, 130)

    def names(self, role: str) -> tuple[str, ...]:
        """Return the names of the columns with a use."""
        pairs = zip(self._columns, self._roles, strict=True)
        return tuple(column.name for column, box in pairs if box.choice == role)

    def _show(self, row: int, column: ColumnInfo, role: str) -> None:
        holds = (
            self.tr("numbers") if column.kind == "numeric" else self.tr("{0} texts").format(grouped(column.distinct))
        )
        if column.missing:
            holds += self.tr(", {0} missing").format(grouped(column.missing))
        for place, text in enumerate((column.name, holds, ", ".join(column.examples))):
            self.write(row, place, text)
        box = ChoiceBox(self.tr("What {0} is for").format(column.name))
        offered = ((FEATURE, self.tr("learn from")), (TARGET, self.tr("learn")), (NOTHING, self.tr("leave out")))
        box.show_choices(offered, role)
        box.chosen.connect(lambda _role: self.changed.emit())
        self._roles.append(box)
        cell = QWidget()
        in_column(box, of=cell, margins=(0, AROUND, 0, AROUND))
        self.setCellWidget(row, 3, cell)


def _role(name: str, place: int, count: int, reading: FileReading) -> str:
    """Return the chosen use of a column; if no target was chosen, the last column is one."""
    targets = reading.target_columns
    if name in targets or (not targets and place == count - 1):
        return TARGET
    return FEATURE if not reading.feature_columns or name in reading.feature_columns else NOTHING
