"""What came of writing a model: its size and speed in one sentence, and a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.read_only_table import ReadOnlyTable
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translate, translated
from tndesigner.training import Deployed, DeployedModel
from tndesigner.training.deployment import COLUMNS, model_row, output_rows
from tndesigner.wording.comparisons import verdict
from tndesigner.wording.numbers import grouped
from tndesigner.wording.sentences import begun, sentence

MOST_ROWS = 6
"""With more, the table scrolls."""
TITLES_HEIGHT, ROW_HEIGHT = 36, 22


class Outcome(QWidget):
    """Compares a model with its dense twin; hidden while there is none."""

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__()
        self._sentence, self._basis = label(wrap=True), label(role="muted", wrap=True)
        self._table = ReadOnlyTable([translate(title) for title in map(begun, COLUMNS)], 2, wide=0, height=ROW_HEIGHT)
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
        self._basis.setText(_basis(result))
        rows = [row for one in result.models for row in _rows(one)]
        self._table.setRowCount(len(rows))
        self._table.setFixedHeight(TITLES_HEIGHT + ROW_HEIGHT * min(MOST_ROWS, len(rows)))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self._table.write(row, column, text)
        for column in range(len(COLUMNS)):
            self._table.setColumnHidden(column, column > 0 and not any(cells[column] for cells in rows))


def _rows(one: DeployedModel) -> list[tuple[str, ...]]:
    title, *figures = model_row(one)
    return [(translate(title), *figures), *output_rows(one)]


def _basis(result: Deployed) -> str:
    """Return what was compared and timed."""
    many = grouped(result.examples)
    examples = translate("{0} random examples", many) if result.random else translate("{0} examples", many)
    basis = translate(
        "The difference is the largest one from Keras’s answers to {0}, relative to the largest answer; the times are "
        "medians on one thread.",
        examples,
    )
    return " ".join([basis, *(sentence(translated(note)) for note in result.notes)])


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
