"""A column of fields, each with its title and, below, the reason why its text is invalid."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tndesigner.gui.fields.name_box import NameBox
from tndesigner.gui.fields.number_box import NumberBox
from tndesigner.gui.style.widgets import label, show_text

TITLE_WIDTH = 84


class Form(QGridLayout):
    """Titles on the left, fields on the right."""

    def __init__(self, *rows: tuple[str, QWidget]) -> None:
        """Start with these titles and fields."""
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(8)
        self.setVerticalSpacing(4)
        self.setColumnMinimumWidth(0, TITLE_WIDTH)
        self.setColumnStretch(1, 1)
        self._titles: dict[QWidget, QLabel] = {}
        for title, field in rows:
            self.add(title, field)

    def add(self, title: str, field: QWidget) -> QLabel:
        """Add a field with its title; return the label of the title."""
        row = self.rowCount()
        caption = self._titles[field] = label(title, "muted")
        caption.setBuddy(field)
        self.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(field, row, 1)
        if isinstance(field, NumberBox | NameBox):
            self.addWidget(reason_label(field), row + 1, 1)
        return caption

    def show_row(self, field: QWidget, *, visible: bool) -> None:
        """Show or hide a field and its title."""
        self._titles[field].setVisible(visible)
        field.setVisible(visible)


def reason_label(field: NumberBox | NameBox) -> QLabel:
    """Return a label that says why a field is invalid and disappears once it is valid."""
    reason = label(role="problem", wrap=True)
    reason.setVisible(False)
    field.refused.connect(partial(show_text, reason))
    return reason
