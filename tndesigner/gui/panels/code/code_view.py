"""A read-only view of Python code, with line numbers."""

from typing import Any

from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tndesigner.gui.style import Theme, code_font, text_font

_PADDING = 12


class CodeView(QPlainTextEdit):
    """Shows code that can be selected and copied, but not edited."""

    def __init__(self, theme: Theme) -> None:
        """Start without code."""
        super().__init__()
        self._theme = theme
        self._margin = _Margin(self)
        self._highlighter = PythonHighlighter(self.document(), theme)
        self.setReadOnly(True)
        self.setFont(code_font(12))
        self.setProperty("code", "true")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.updateRequest.connect(self._scroll_margin)
        theme.changed.connect(self._margin.update)

    def show_code(self, text: str) -> None:
        """Show other code without scrolling."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._highlighter.learn(text)
        self.setPlainText(text)
        self._fit_margin()
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)

    def show_numbers(self, shown: bool) -> None:
        """Show or hide the line numbers."""
        self._margin.setVisible(shown)
        self._fit_margin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()

    @property
    def margin_width(self) -> int:
        """The width of the line numbers in pixels; 0 if they are hidden."""
        if self._margin.isHidden():
            return 0
        return QFontMetrics(text_font(11)).horizontalAdvance("0") * max(3, len(str(self.blockCount()))) + 2 * _PADDING

    def paint_margin(self, painter: QPainter, rect: QRect) -> None:
        """Draw the numbers of the visible lines."""
        painter.fillRect(rect, self._theme.colour("canvas"))
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(text_font(11))
        block, right = self.firstVisibleBlock(), Qt.AlignmentFlag.AlignRight
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= rect.bottom():
            height = self.blockBoundingRect(block).height()
            box = QRect(0, round(top), self.margin_width - _PADDING, round(height))
            painter.drawText(box, right | Qt.AlignmentFlag.AlignVCenter, str(block.blockNumber() + 1))
            block, top = block.next(), top + height

    def _fit_margin(self) -> None:
        self.setViewportMargins(self.margin_width, 0, 0, 0)
        self._place_margin()
        self._margin.update()

    def _place_margin(self) -> None:
        inside = self.contentsRect()
        self._margin.setGeometry(inside.left(), inside.top(), self.margin_width, inside.height())

    def _scroll_margin(self, rect: QRect, down: int) -> None:
        if down:
            self._margin.scroll(0, down)
        else:
            self._margin.update(0, rect.y(), self._margin.width(), rect.height())


class _Margin(QWidget):
    """The strip with the line numbers."""

    def __init__(self, code: CodeView) -> None:
        super().__init__(code)
        self._code = code

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._code.paint_margin(painter, event.rect())
        painter.end()


Span = tuple[int, int, str]
"""Start and length of a piece of a line, and the role of its colour."""

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
"""The role of each kind of token; all other tokens have the colour of texts."""


class PythonHighlighter(QSyntaxHighlighter):
    """Gets the whole text at once, since a string may span many lines."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        """Highlight a document."""
        super().__init__(document)
        self._theme = theme
        self._lines: list[list[Span]] = []
        theme.changed.connect(self.rehighlight)

    def learn(self, text: str) -> None:
        """Prepare for the text that the document is about to get."""
        self._lines = lines_of_spans(text)

    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        for start, length, role in self._lines[number] if number < len(self._lines) else ():
            style = QTextCharFormat()
            style.setForeground(self._theme.colour(role))
            style.setFontItalic(role == "muted")
            self.setFormat(start, length, style)


def lines_of_spans(text: str) -> list[list[Span]]:
    """Return the coloured pieces of each line of a text."""
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
    return next((ROLES[one] for one in reversed(kind.split()) if one in ROLES), "")
