"""Asks how a user's own file is read: columns, layout, gaps, task and split; shows the result at once."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from tndesigner.datasets import DatasetError, DatasetInfo, Inspection, inspect_data
from tndesigner.gui.fields import Refusals
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.panels.train.column_table import ColumnTable
from tndesigner.gui.panels.train.reading_fields import ReadingFields
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.small_screens import resize_on_screen
from tndesigner.gui.style.widgets import explained, label, push_button, set_role
from tndesigner.gui.training.dataset_reader import DatasetReader
from tndesigner.gui.translation import translate, translated
from tndesigner.models import Experiment, FileReading
from tndesigner.wording.numbers import grouped
from tndesigner.wording.sentences import begun, sentence
from tndesigner.wording.text import joined, shape_text

DELAY_MS = 150
WIDTH, HEIGHT, LOW = 760, 540, 300
"""With a table of columns and without one."""
NOTES_HEIGHT = 96


class OwnDataDialog(QDialog):
    """Reads the file again after each choice; accepts only what can be read."""

    def __init__(self, path: str, reading: FileReading | None, parent: QWidget) -> None:
        """Read the file."""
        super().__init__(parent)
        self.info: DatasetInfo | None = None
        """The facts of the data as they are read now; None if they cannot be read."""
        self._path = path
        self._reader = DatasetReader(self)
        self._refusals = Refusals(self)
        self._fields = ReadingFields(reading or FileReading(), self._refusals)
        self._columns: ColumnTable | None = None
        self._result = label(role="muted", wrap=True)
        self._accept_button = explained(
            push_button(self.tr("Use These Data"), self.accept, kind="main"),
            self.tr("Train on this file, read in this way (Enter)"),
        )
        self._soon = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._soon.timeout.connect(self._read)
        self._reader.changed.connect(self._show_result)
        self._refusals.changed.connect(self._show_result)
        self._fields.changed.connect(self._read_soon)
        self._fields.layout_changed.connect(self._show_columns)
        self._lay_out()
        self._show_columns()

    @property
    def reading(self) -> FileReading | None:
        """The choices; None if all have their defaults."""
        chosen = self._fields.reading
        if self._columns is not None:
            chosen = self._columns.applied_to(chosen)
        return None if chosen == FileReading() else chosen

    def done(self, result: int) -> None:
        self._soon.stop()
        self._reader.close()
        super().done(result)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Own Data"))
        self.setObjectName("own_data")
        column = in_column(label(Path(self._path).name, "heading"), of=self, margins=(24, 16, 24, 16), spacing=8)
        self._table_place = in_column(margins=0)
        column.addLayout(self._table_place, 1)
        column.addWidget(self._fields)
        column.addWidget(self._notes())
        column.addLayout(
            in_row(
                None,
                explained(
                    push_button(self.tr("Cancel"), self.reject), self.tr("Keep the data that were used before (Esc)")
                ),
                self._accept_button,
            )
        )
        self._accept_button.setDefault(True)

    def _notes(self) -> QScrollArea:
        """Return the place of the result, which may have many notes."""
        notes = QScrollArea(widgetResizable=True)
        notes.setWidget(self._result)
        notes.setFrameShape(QFrame.Shape.NoFrame)
        notes.setFixedHeight(NOTES_HEIGHT)
        return notes

    def _show_columns(self) -> None:
        """Look at the file with the layout that was chosen, and show its columns with their uses."""
        before = self._columns
        reading = self.reading or FileReading()
        found = self._inspect(reading)
        if before is not None:
            self._table_place.removeWidget(before)
            before.deleteLater()
            self._columns = None
        if found is not None and found.preview:
            self._columns = ColumnTable(found.columns, reading)
            self._columns.changed.connect(self._read_soon)
            self._table_place.addWidget(self._columns, 1)
        self._fields.show_found(found)
        if before is None:
            resize_on_screen(self, WIDTH, HEIGHT if self._columns else LOW)
        self._read()

    def _inspect(self, reading: FileReading) -> Inspection | None:
        """Return how the file is read; None if it cannot be, for which the result says why.

        Choices of columns are forgotten if the columns have other names now.
        """
        layout = replace(reading, target=(), features=(), drop=(), words=(), split=0.2)
        for one in (reading, layout):
            try:
                return wait_for(partial(inspect_data, self._path, one))
            except DatasetError:
                continue
        return None

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
            self._result.setText(sentence(translated(result.trouble)))
        else:
            self._result.setText(
                "\n".join((self._summary(self.info), *(sentence(translated(note)) for note in result.dataset.notes)))
            )

    def _summary(self, info: DatasetInfo) -> str:
        names = joined(info.target_names) or self.tr("numbers")
        learned = self.tr("{0} classes").format(len(info.classes)) if info.classes else names
        text = self.tr("{0}: {1}. {2} examples to train on and {3} to validate with, each of {4}.")
        sizes = (grouped(info.train_size), grouped(info.validation_size))
        return text.format(begun(translate(info.task)), learned, *sizes, shape_text(info.input_shape))
