"""A text that wraps, inside very long words too, so that no name makes it wider than its place."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

_LONG = re.compile(r"\S{20,}")
_BREAK, _EVERY = "\N{ZERO WIDTH SPACE}", 8


class WrappingLabel(QLabel):
    """Never asks for a width."""

    def __init__(self, text: str = "") -> None:
        """Show a plain text."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words = text
        self.setText(text)

    def text(self) -> str:
        """Return the text as it was given."""
        return self._words

    def setText(self, text: str) -> None:
        """Show a text that may break inside words of twenty signs or more."""
        self._words = text
        super().setText(_LONG.sub(lambda word: breakable(word.group()), text))


def breakable(word: str) -> str:
    """Return a word with places at which a line may end, which nobody sees."""
    return _BREAK.join(word[start : start + _EVERY] for start in range(0, len(word), _EVERY))
