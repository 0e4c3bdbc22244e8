"""The small widgets that panels consist of; the style sheet sets their look by role."""

import re
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from tndesigner.gui.style.icons import Colour, icon

_Widget = TypeVar("_Widget", bound=QWidget)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label with a role of the style sheet, such as "title", "muted" or "figure"."""
    made = WrappingLabel(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    set_role(made, role)
    return made


def explained(widget: _Widget, tip: str) -> _Widget:
    """Return a control that says in one sentence what it is for: under the pointer, and to What's This."""
    widget.setToolTip(tip)
    widget.setWhatsThis(tip)
    return widget


def set_role(widget: QWidget, role: str) -> None:
    """Change the role of a widget in the style sheet."""
    set_look(widget, "role", role)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Change a property on which the look of a widget depends."""
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def show_text(widget: QLabel | QPushButton, text: str) -> None:
    """Show a text, or hide the widget if there is none."""
    widget.setText(text)
    widget.setVisible(bool(text))


def hairline() -> QFrame:
    """Return the thin line that separates parts of a panel."""
    line = QFrame()
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line


def push_button(text: str, run: Callable[[], object], *, kind: str = "") -> QPushButton:
    """Return a button; the kind is "main" for the main button, or "link" for one that looks like text."""
    button = QPushButton(text)
    if kind:
        button.setProperty(kind, "true")
    if kind == "link":
        button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked: run())
    return button


def icon_button(name: str, title: str, run: Callable[[], object], colour: Colour | None = None) -> QToolButton:
    """Return a button with only an icon; its title is the tooltip and the name for screen readers."""
    button = QToolButton()
    button.setIcon(icon(name, colour))
    button.setToolTip(title)
    button.setAccessibleName(title)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _checked: run())
    return button


_LONG = re.compile(r"\S{20,}")
_BREAK, _EVERY = "\N{ZERO WIDTH SPACE}", 8


class WrappingLabel(QLabel):
    """A label that wraps its lines at any width."""

    def __init__(self, text: str = "") -> None:
        """Show a plain text."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words = text
        self.setText(text)

    def text(self) -> str:
        """Return the text without added breaks."""
        return self._words

    def setText(self, text: str) -> None:
        """Show a text; words of twenty characters or more may be broken."""
        self._words = text
        super().setText(_LONG.sub(lambda word: breakable(word.group()), text))


def breakable(word: str) -> str:
    """Return a word with invisible line-break opportunities."""
    return _BREAK.join(word[start : start + _EVERY] for start in range(0, len(word), _EVERY))
