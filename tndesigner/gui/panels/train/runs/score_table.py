"""The scores of a run for each class."""

from PySide6.QtWidgets import QHeaderView

from tndesigner.gui.style import text_font
from tndesigner.gui.style.read_only_table import ReadOnlyTable
from tndesigner.training.events import Scores
from tndesigner.wording.numbers import formatted

ROW_HEIGHT, MOST_ROWS = 20, 10
"""With more classes than these, the table scrolls."""


WIDEST_NAME = 90
"""The width of a column in pixels, at most."""


class ScoreTable(ReadOnlyTable):
    """A row for each class; hidden if there are none."""

    def __init__(self) -> None:
        """Start without classes."""
        titles = (self.tr("Class"), self.tr("Prec."), self.tr("Recall"), "F1", "AUC")
        super().__init__(titles, 0, height=ROW_HEIGHT)
        self.setProperty("soft", "true")
        self._heads()
        self.setAccessibleName(self.tr("Scores of the network for each class"))
        self.setWhatsThis(self.tr("How well the network tells each class from the rest"))
        self.hide()

    def show_scores(self, scores: Scores | None) -> None:
        """Show the scores of a model."""
        classes = scores.classes if scores else ()
        self.setRowCount(len(classes))
        for row, one in enumerate(classes):
            shares = (one.precision, one.recall, one.f1, one.roc_auc)
            texts = (one.name, *("–" if share is None else formatted(share, ".3f") for share in shares))
            for column, text in enumerate(texts):
                self.write(row, column, text).setFont(text_font(11))
        shown = min(MOST_ROWS, len(classes))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + ROW_HEIGHT * shown + 4)
        self.setVisible(bool(classes))

    def _heads(self) -> None:
        """Share the width among the columns, and say what their titles mean."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(WIDEST_NAME)
        tips = (
            "",
            self.tr("Precision: of the examples that the model puts into this class, the share that belongs to it"),
            self.tr("Recall: of the examples that belong to this class, the share that the model puts into it"),
            self.tr("F1: the harmonic mean of precision and recall"),
            self.tr("ROC AUC: the area under the ROC curve of this class against the rest"),
        )
        for column, tip in enumerate(tips):
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setToolTip(tip)
