"""The headline of the savings: one large figure."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import label, set_role
from tndesigner.planning.savings_text import Row
from tndesigner.wording.numbers import factor


class Headline(QWidget):
    """Shows by which factor the number of parameters shrinks."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._figure = label(role="figure")
        self._caption = FittingLabel("heading")
        line = in_row(of=self, margins=0, spacing=6)
        line.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        line.addWidget(self._caption, 1, Qt.AlignmentFlag.AlignBaseline)
        self._figure.setObjectName("figure")

    def show_row(self, row: Row) -> None:
        """Show the parameters of both sides."""
        if row.cheaper:
            figure, captions = factor(row.twin, row.network), (self.tr("fewer parameters"), self.tr("fewer"))
        elif row.dearer:
            figure, captions = factor(row.network, row.twin), (self.tr("more parameters"), self.tr("more"))
        else:
            figure, captions = "1×", (self.tr("as many parameters"), self.tr("as many"))
        self._figure.setText(figure)
        self._caption.show_wordings(*captions)
        set_role(self._figure, "costly" if row.dearer else "figure")
        self.setAccessibleName(f"{figure} {captions[0]}")
