"""Small marks in tables: a bar for a share, a line as the plots draw it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tndesigner.gui.style import Theme

BAR = QSize(32, 6)
LINE = QSize(18, 12)
THINNEST = 2.0
"""A bar is never thinner than this, so that it is seen."""


class ShareBar(QWidget):
    """A part of the largest amount."""

    def __init__(self, theme: Theme, role: str) -> None:
        """Take the role of its colour."""
        super().__init__()
        self._theme, self._role, self._share = theme, role, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show another part."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return BAR

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, width in (
            (self._theme.tint("muted", "panel", 0.14), BAR.width()),
            (self._theme.colour(self._role), max(THINNEST, BAR.width() * self._share)),
        ):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(0, 0, width, BAR.height()), 2, 2)
        painter.end()


class LineMark(QWidget):
    """How lines are drawn in the plots: solid or dashed."""

    def __init__(self, theme: Theme, *, dashed: bool) -> None:
        """Take the style."""
        super().__init__()
        self._theme = theme
        self._style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.setFixedSize(LINE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        pen = QPen(self._theme.colour("muted"), 1)
        pen.setStyle(self._style)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, LINE.height() / 2), QPointF(LINE.width(), LINE.height() / 2))
        painter.end()
