"""The choices for a file that concern all of its columns."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLayout, QWidget

from tndesigner.datasets import Inspection, Task
from tndesigner.gui.fields import ChoiceBox, NumberBox, Refusals, reason_label
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import explained, label
from tndesigner.models import GAPS, FileReading
from tndesigner.models.file_reading import VALIDATION

MOST_PERCENT = 90
COLUMNS, TEXT_ROW = 4, 2
"""The columns of the grid, and the first of its rows that are for text."""
ENCODINGS = ("utf-8", "latin-1", "cp1252", "utf-16")


class ReadingFields(QWidget):
    """Task, split, gaps and class weights; for text also header, separator, decimal separator and encoding."""

    changed = Signal()
    """The same columns are used in another way."""
    layout_changed = Signal()
    """The file may have other columns now."""

    def __init__(self, reading: FileReading, refusals: Refusals) -> None:
        """Show the choices that were made before."""
        super().__init__()
        self._before = reading
        self._task, self._gaps = (
            explained(ChoiceBox(self.tr("Task")), self.tr("Whether classes or numbers are learned")),
            explained(ChoiceBox(self.tr("Missing values")), self.tr("What is done about cells without a value")),
        )
        self._share = explained(
            NumberBox(self.tr("Percent to validate with"), most=MOST_PERCENT),
            self.tr("The share of the rows that is not trained on, but validated with"),
        )
        refusals.watch(self._share)
        self._weights = explained(
            QCheckBox(self.tr("Each class weighs the same")), self.tr("Rare classes count as much as frequent ones")
        )
        self._header, self._separator = (
            explained(ChoiceBox(self.tr("First row")), self.tr("Whether the first row has the names of the columns")),
            explained(ChoiceBox(self.tr("Separator")), self.tr("What stands between two cells")),
        )
        self._decimal, self._encoding = (
            explained(ChoiceBox(self.tr("Decimal separator")), self.tr("What stands before the decimals of a number")),
            explained(ChoiceBox(self.tr("Encoding")), self.tr("How the letters of the file are written")),
        )
        self._text: list[QWidget] = []
        """What is asked for text only."""
        for box in (self._task, self._gaps):
            box.setMinimumContentsLength(18)
        self._lay_out()
        self._fill(reading)
        self._connect()

    @property
    def reading(self) -> FileReading:
        """The choices."""
        header = {"yes": True, "no": False}.get(self._header.choice)
        return replace(
            self._before,
            task=self._task.choice,
            gaps=self._gaps.choice,
            split=self._share.number / 100,
            class_weights=self._weights.isChecked(),
            header=header,
            separator=self._separator.choice,
            decimal=self._decimal.choice,
            encoding=self._encoding.choice,
        )

    def show_found(self, found: Inspection | None) -> None:
        """Show what was found out about the file where nobody has chosen."""
        is_text = bool(found and found.encoding) or bool(self._before.encoding or self._before.separator)
        for widget in self._text:
            widget.setVisible(is_text)
        self._gaps.setEnabled(bool(found and found.preview))
        if found is None:
            return
        names = {",": self.tr("comma"), ";": ";", "\t": self.tr("tab"), "|": "|", " ": self.tr("spaces")}
        row = self.tr("names") if found.header else self.tr("data")
        self._offer(self._header, row, (("yes", self.tr("names")), ("no", self.tr("data"))))
        self._offer(self._separator, names.get(found.separator, found.separator), tuple(names.items()))
        self._offer(self._decimal, found.decimal, ((".", "."), (",", ",")))
        self._offer(self._encoding, found.encoding, tuple((one, one) for one in ENCODINGS))

    def _offer(self, box: ChoiceBox, found: str, choices: tuple[tuple[str, str], ...]) -> None:
        automatic = self.tr("found: {0}").format(found) if found else self.tr("as found")
        box.show_choices((("", automatic), *choices), box.choice)

    def _lay_out(self) -> None:
        share = in_row(self._share, label(self.tr("% of the rows"), "muted"), None, margins=0, spacing=8)
        rows: tuple[tuple[str | QWidget | QLayout, ...], ...] = (
            (self.tr("Task"), self._task, self.tr("Validate with"), share),
            (self.tr("Missing values"), self._gaps, "", self._weights),
            (self.tr("First row"), self._header, self.tr("Separator"), self._separator),
            (self.tr("Decimal separator"), self._decimal, self.tr("Encoding"), self._encoding),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(COLUMNS, 1)
        for row, cells in enumerate(rows):
            for place, cell in enumerate(cells):
                self._put(grid, row, place, cell)
        in_column(grid, reason_label(self._share), of=self, margins=0, spacing=8)

    def _put(self, grid: QGridLayout, row: int, place: int, cell: str | QWidget | QLayout) -> None:
        """Put a cell into the grid; those of the last two rows are for text only."""
        if isinstance(cell, QLayout):
            grid.addLayout(cell, row, place)
            return
        widget = label(cell, "muted") if isinstance(cell, str) else cell
        grid.addWidget(widget, row, place)
        if row >= TEXT_ROW:
            self._text.append(widget)
            widget.hide()

    def _fill(self, reading: FileReading) -> None:
        tasks = ((str(one), str(one)) for one in Task)
        self._task.show_choices((("", self.tr("as the targets suggest")), *tasks), reading.task)
        titles = (self.tr("leave rows out"), self.tr("mean"), self.tr("median"), self.tr("most frequent"))
        gaps = zip(GAPS, titles, strict=True)
        self._gaps.show_choices((("", self.tr("as the data suggest")), *gaps), reading.gaps)
        share = reading.split if isinstance(reading.split, float) else VALIDATION
        self._share.set_number(round(100 * share))
        self._weights.setChecked(reading.class_weights)
        header = {True: "yes", False: "no", None: ""}[reading.header]
        chosen = (header, reading.separator, reading.decimal, reading.encoding)
        for box, name in zip((self._header, self._separator, self._decimal, self._encoding), chosen, strict=True):
            box.show_choices((("", self.tr("as found")),), name)

    def _connect(self) -> None:
        for box in (self._task, self._gaps):
            box.chosen.connect(lambda _: self.changed.emit())
        self._share.chosen.connect(lambda _: self.changed.emit())
        self._weights.clicked.connect(lambda _: self.changed.emit())
        for box in (self._header, self._separator, self._decimal, self._encoding):
            box.chosen.connect(lambda _: self.layout_changed.emit())
