"""Fields in two columns, each with its title above and the reason why its text is invalid below."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from tndesigner.gui.fields import NameBox, NumberBox, Refusals, reason_label
from tndesigner.gui.style.widgets import label

HEIGHT = 4
"""How many rows of the grid a field takes, with the gap below it."""

Row = Sequence[tuple[str, QWidget]]
"""The titles and fields beside each other."""


class FieldGrid(QGridLayout):
    """Places rows of one or two fields."""

    def __init__(self, rows: Sequence[Row], refusals: Refusals) -> None:
        """Place them, and watch those that can be invalid."""
        super().__init__()
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(2)
        self._refusals = refusals
        for row, pair in enumerate(rows):
            for column, (title, field) in enumerate(pair):
                self._add(title, field, (HEIGHT * row, column), 3 - len(pair))
        self.setColumnStretch(0, 1)
        self.setColumnStretch(1, 1)

    def show_row(self, row: int, *, on: bool) -> None:
        """Show or hide the fields of a row."""
        for place in range(HEIGHT * row, HEIGHT * row + 2):
            for column in range(2):
                item = self.itemAtPosition(place, column)
                widget = item.widget() if item else None
                if widget is not None:
                    widget.setVisible(on)

    def _add(self, title: str, field: QWidget, place: tuple[int, int], span: int) -> None:
        row, column = place
        if not isinstance(field, QCheckBox):
            heading = label(title, "small")
            heading.setBuddy(field)
            self.addWidget(heading, row, column, 1, span)
        self.addWidget(field, row + 1, column, 1, span)
        if isinstance(field, NumberBox | NameBox):
            self.addWidget(reason_label(field), row + 2, column)
            self._refusals.watch(field)
        self.setRowMinimumHeight(row + 3, 4)
