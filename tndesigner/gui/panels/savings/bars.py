"""Two bars on one scale: the network's amount above that of its dense twin."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tndesigner.gui.style import Theme, text_font

_LINE, _THICK = 16, 8
_SMALLEST = 2.0
"""A bar is never thinner than this, so that it is seen."""


class Bars(QWidget):
    """Paints the bars with their amounts at the right, one below the other in all rows."""

    def __init__(self, theme: Theme) -> None:
        """Start without amounts."""
        super().__init__()
        self._theme = theme
        self._shares = (0.0, 0.0)
        self._words = ("", "")
        self._stale = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_amounts(self, network: float, twin: float, words: tuple[str, str]) -> None:
        """Show both amounts, in words as well."""
        largest = max(network, twin) or 1
        self._shares = (network / largest, twin / largest)
        self._words = words
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Pale the bars while their amounts are being counted anew."""
        if stale != self._stale:
            self._stale = stale
            self.update()

    def sizeHint(self) -> QSize:
        """Take two lines."""
        return QSize(200, 2 * _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self._stale else 1.0)
        font = text_font(11)
        painter.setFont(font)
        column = max(56, *(QFontMetrics(font).horizontalAdvance(word) for word in self._words)) + 8
        for line, role in enumerate(("network", "twin")):
            self._paint_bar(painter, line, role, self.width() - column)
        painter.end()

    def _paint_bar(self, painter: QPainter, line: int, role: str, room: float) -> None:
        top = line * _LINE + (_LINE - _THICK) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tint("muted", "panel", 0.14))
        painter.drawRoundedRect(QRectF(0, top, room, _THICK), 2, 2)
        if self._shares[line]:
            painter.setBrush(self._theme.colour(role))
            painter.drawRoundedRect(QRectF(0, top, max(_SMALLEST, room * self._shares[line]), _THICK), 2, 2)
        painter.setPen(self._theme.colour("text" if line == 0 else "muted"))
        box = QRectF(QPointF(room, line * _LINE), QPointF(self.width(), (line + 1) * _LINE))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._words[line])
