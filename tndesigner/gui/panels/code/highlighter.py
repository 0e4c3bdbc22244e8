"""Colours Python source by what Pygments sees in it, in the colours of the theme."""

from collections.abc import Iterator
from typing import Any

from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String, Token
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from tndesigner.gui.style import Theme

Span = tuple[int, int, str]
"""Start and length in a line, and the role of the theme."""

ROLES = {
    Comment: "muted",
    String: "good",
    Keyword: "accent",
    Number: "twin",
    Operator.Word: "accent",
    Name.Class: "network",
    Name.Function: "network",
    Name.Decorator: "twin",
    Name.Builtin.Pseudo: "muted",
}
"""The role of each kind of token; what is not here has the colour of texts."""


class PythonHighlighter(QSyntaxHighlighter):
    """Is told the whole text at once, since a string may go over many lines."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        """Colour a document."""
        super().__init__(document)
        self._theme = theme
        self._lines: list[list[Span]] = []
        theme.changed.connect(self.rehighlight)

    def learn(self, text: str) -> None:
        """Take the text that the document is about to hold."""
        self._lines = lines_of_spans(text)

    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        for start, length, role in self._lines[number] if number < len(self._lines) else ():
            style = QTextCharFormat()
            style.setForeground(self._theme.colour(role))
            style.setFontItalic(role == "muted")
            self.setFormat(start, length, style)


def lines_of_spans(text: str) -> list[list[Span]]:
    """Return what is coloured in each line of a text."""
    lines: list[list[Span]] = [[]]
    column = 0
    for kind, value in PythonLexer(stripnl=False, ensurenl=False).get_tokens(text):
        role = _role(kind)
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append([])
                column = 0
            if part and role:
                lines[-1].append((column, len(part), role))
            column += len(part)
    return lines


def _role(kind: Any) -> str:  # noqa: ANN401  # Pygments is untyped
    return next((ROLES[one] for one in _ancestry(kind) if one in ROLES), "")


def _ancestry(kind: Any) -> Iterator[Any]:  # noqa: ANN401
    while kind is not Token and kind is not None:
        yield kind
        kind = kind.parent
