"""What came of writing a model: its size and speed in one sentence, and a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.read_only_table import ReadOnlyTable
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translate, translated
from tndesigner.training import Deployed
from tndesigner.training.deployment import COLUMNS, model_row
from tndesigner.wording.comparisons import verdict
from tndesigner.wording.numbers import grouped
from tndesigner.wording.sentences import begun

TABLE_HEIGHT = 80
"""Of the titles and two rows."""


class Outcome(QWidget):
    """Compares a model with its dense twin; hidden while there is none."""

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__()
        self._sentence, self._basis = label(wrap=True), label(role="muted", wrap=True)
        self._table = ReadOnlyTable([translate(title) for title in map(begun, COLUMNS)], 2, wide=0)
        self._table.setFixedHeight(TABLE_HEIGHT)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.setAccessibleName(self.tr("The model and its dense twin"))
        self._table.setToolTip(self.tr("Measured in the runtime of the format, on one thread"))
        in_column(self._sentence, self._table, self._basis, of=self, margins=0, spacing=6)
        self.hide()

    def show_result(self, result: Deployed | None) -> None:
        """Show what a model is like, or hide."""
        self.setVisible(result is not None)
        if result is None:
            return
        self._sentence.setText(_verdict(result))
        self._basis.setText(
            translate(
                "The difference is the largest one from Keras’s answers to {0} examples, relative to the largest "
                "answer; the times are medians on one thread.",
                grouped(result.examples),
            )
        )
        rows = [model_row(one) for one in result.models]
        self._table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self._table.write(row, column, translate(text) if column == 0 else text)
        for column in range(len(COLUMNS)):
            self._table.setColumnHidden(column, column > 0 and not any(cells[column] for cells in rows))


def _verdict(result: Deployed) -> str:
    """Return how the model compares with its twin in one sentence."""
    if len(result.models) == 1:
        return translate("The model is written.")
    ours, twin = result.models
    size = translated(verdict(ours.size, twin.size, "{0} smaller on disk", "{0} larger on disk"))
    speed = translated(
        verdict(ours.single, twin.single, "{0} faster with a batch of 1", "{0} slower with a batch of 1")
    )
    return translate("Compared with its dense twin: {0}, {1}.", size, speed)
