"""What the networks of the dialogue take beside what they stand for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tndesigner.gui.panels.savings.headline import Headline
from tndesigner.gui.panels.savings.legend import Legend
from tndesigner.gui.panels.savings.row_widget import RowWidget
from tndesigner.gui.panels.savings.rows import QUANTITIES, Row, rows_of
from tndesigner.gui.style import Theme
from tndesigner.planning.figures import Comparison


class SavingsView(QWidget):
    """One big figure at once, and bars as soon as they are counted."""

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._headline = Headline()
        self._rows = {one.name: RowWidget(one, theme) for one in QUANTITIES[:3]}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._headline)
        self._legend = Legend(theme)
        column.addWidget(self._legend)
        for row in self._rows.values():
            column.addWidget(row)

    def show_parameters(self, network: int, twin: int, *, more_to_come: bool) -> None:
        """Show the numbers of both sides; what is counted later pales, and is gone where nothing comes."""
        row = Row(QUANTITIES[0], network, twin)
        self._headline.show_row(row)
        self._legend.show_row(row, self.tr("dense"))
        self._rows[QUANTITIES[0].name].show_row(row, self.tr("dense"))
        for other in list(self._rows.values())[1:]:
            other.setVisible(more_to_come)
            other.set_stale(True)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what was counted."""
        for row in rows_of(comparison)[1:3]:
            widget = self._rows[row.quantity.name]
            widget.show_row(row, self.tr("dense"))
            widget.set_stale(False)
