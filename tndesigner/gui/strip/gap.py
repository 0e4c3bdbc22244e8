"""The space between two chips: an arrow that becomes a plus under the pointer and adds a layer there."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from tndesigner.gui.style import Theme

WIDTH, HEIGHT, RADIUS = 28, 44, 10.0
_PLUS = (QPointF(-5, 0), QPointF(5, 0)), (QPointF(0, -5), QPointF(0, 5))
_TIP = QPointF(7, 0)
_ARROW = (QPointF(-7, 0), _TIP), (_TIP, QPointF(3, -4)), (_TIP, QPointF(3, 4))


class Gap(QAbstractButton):
    """A place in the stack where a layer can be added."""

    add_requested = Signal(int)
    """A layer should be added at a position."""

    def __init__(self, theme: Theme, position: int) -> None:
        """Take the position of a layer that is added here."""
        super().__init__(text="+")
        self._theme, self.position = theme, position
        self.is_last = False
        """Whether nothing follows, so that a plus makes more sense than an arrow."""
        self.setToolTip(self.tr("Add a layer here"))
        self.setAccessibleName(self.tr("Add a layer at position {0}").format(position + 1))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(WIDTH, HEIGHT)
        self.clicked.connect(lambda _checked: self.add_requested.emit(self.position))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(WIDTH / 2, HEIGHT / 2)
        over = self.underMouse() or self.isDown()
        if over:
            painter.setBrush(self._theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(middle, RADIUS, RADIUS)
        colour = self._theme.colour("on_accent" if over else "muted")
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for start, end in _PLUS if over or self.is_last else _ARROW:
            painter.drawLine(middle + start, middle + end)
        painter.end()
