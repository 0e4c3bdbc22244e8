"""A choice between a few buttons side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton

from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.theme import text_font

PADDING = 24
"""The horizontal padding of a button; its text is bold while it is on."""


class Segments(QFrame):
    """Buttons of which exactly one is on."""

    chosen = Signal(str)
    """The name of the user's choice."""

    def __init__(self, choices: Sequence[tuple[str, str]], title: str) -> None:
        """Offer choices, given as names and texts; the first one is on."""
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._choice = choices[0][0]
        row = in_row(of=self, margins=2, spacing=0)
        for name, text in choices:
            button = self._buttons[name] = QToolButton()
            button.setText(text)
            button.setObjectName(name)
            button.setCheckable(True)
            button.setProperty("segment", "true")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(QFontMetrics(text_font(13, bold=True)).horizontalAdvance(text) + PADDING)
            self._group.addButton(button)
            row.addWidget(button, 1)
        self._buttons[self._choice].setChecked(True)
        self._group.buttonClicked.connect(self._click)
        self.setProperty("role", "segments")
        self.setAccessibleName(title)

    @property
    def choice(self) -> str:
        """The name of the button that is on."""
        return self._choice

    def offer(self, name: str, *, on: bool) -> None:
        """Show or hide one of the choices."""
        self._buttons[name].setVisible(on)

    def choose(self, name: str) -> None:
        """Switch a button on without a signal."""
        self._choice = name
        self._buttons[name].setChecked(True)

    def _click(self, button: QToolButton) -> None:
        if button.objectName() != self._choice:
            self._choice = button.objectName()
            self.chosen.emit(self._choice)
