"""The bubble of a lesson: one sentence, a picture of the gesture, and the buttons."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QFrame, QWidget

from tndesigner.gui.canvas.painting.paths import round_pen
from tndesigner.gui.style import Theme, text_font
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import explained, icon_button, label, push_button, show_text
from tndesigner.gui.tour.lesson import Gesture

WIDTH, PICTURE = 340, QSize(56, 44)


class GesturePicture(QWidget):
    """What the hand does, as a small drawing; it says nothing that the sentence does not."""

    def __init__(self, theme: Theme) -> None:
        """Show no gesture yet."""
        super().__init__()
        self._theme = theme
        self._gesture, self._keys = Gesture.LOOK, ""
        self.setFixedSize(PICTURE)
        theme.changed.connect(self.update)

    def show_gesture(self, gesture: Gesture, keys: str) -> None:
        """Show a gesture, or keys."""
        self._gesture, self._keys = gesture, keys
        self.setVisible(gesture is not Gesture.LOOK)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self._gesture is Gesture.KEY:
            self._paint_key(painter, room)
        else:
            self._paint_pointer(painter, room)
        painter.end()

    def _paint_key(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(round_pen(self._theme.colour("muted"), 1))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(room.adjusted(0, 6, 0, -6), 6, 6)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(text_font(11, bold=True))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._keys or "⌨")

    def _paint_pointer(self, painter: QPainter, room: QRectF) -> None:
        accent, tip = self._theme.colour("accent"), QPointF(room.center())
        painter.setPen(round_pen(accent, 2))
        if self._gesture is Gesture.DRAG:
            tip = QPointF(room.right() - 16, room.center().y() - 4)
            painter.drawLine(QPointF(room.left() + 8, tip.y()), tip)
            painter.drawEllipse(QPointF(room.left() + 5, tip.y()), 4, 4)
        else:
            for radius in (6, 11) if self._gesture is Gesture.DOUBLE_CLICK else (6,):
                painter.drawEllipse(tip, radius, radius)
        painter.setBrush(self._theme.colour("text"))
        painter.setPen(round_pen(self._theme.colour("raised"), 1))
        arrow = ((0, 0), (0, 15), (4, 11.5), (7, 17), (9, 16), (6.5, 10.5), (11, 10.5))
        painter.drawPolygon(QPolygonF([QPointF(tip.x() + x, tip.y() + y) for x, y in arrow]))


class Bubble(QFrame):
    """Floats over the window beside what it is about; everything else can be used meanwhile."""

    back_asked = Signal()
    skip_asked = Signal()
    help_asked = Signal()
    """The drawing should be made by the program."""
    more_asked = Signal()
    """The page of the manual should be shown."""
    left = Signal()
    """The lesson should be left."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        """Lie over a window."""
        super().__init__(window)
        self._title, self._text = label(role="title"), label(wrap=True)
        self._hint = label(role="small", wrap=True)
        self._picture = GesturePicture(theme)
        self.setObjectName("tour")
        self.setFixedWidth(WIDTH)
        close = icon_button("close", self.tr("Leave; Help brings it back at this step"), self.left.emit)
        self._back = explained(
            push_button(self.tr("Back"), self.back_asked.emit, kind="link"), self.tr("One step back")
        )
        self._skip = explained(
            push_button(self.tr("Skip"), self.skip_asked.emit, kind="link"), self.tr("Continue without this step")
        )
        self._help = explained(
            push_button(self.tr("Draw It for Me"), self.help_asked.emit, kind="link"),
            self.tr("Draw the whole network; Ctrl+Z takes it back"),
        )
        more = explained(
            push_button(self.tr("Manual"), self.more_asked.emit, kind="link"),
            self.tr("Read more about it in the manual"),
        )
        in_column(
            in_row(self._title, None, close, spacing=4),
            in_row(self._picture, (in_column(self._text, self._hint, spacing=4), 1), spacing=12),
            in_row(self._back, self._help, None, more, self._skip, spacing=16),
            of=self,
            margins=(16, 8, 12, 10),
            spacing=6,
        )

    def show_words(self, title: str, text: str, hint: str) -> None:
        """Show a title, the sentence of a step, and what is still missing."""
        self._title.setText(title)
        self._text.setText(text)
        show_text(self._hint, hint)
        self.setAccessibleName(f"{title}: {text} {hint}".strip())

    def show_gesture(self, gesture: Gesture, keys: str) -> None:
        """Show the picture of a gesture."""
        self._picture.show_gesture(gesture, keys)

    def fit(self) -> None:
        """Become as high as the texts need."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, max(layout.totalHeightForWidth(WIDTH), layout.totalMinimumSize().height()))

    def offer(self, *, back: bool, skip: bool, drawing: bool) -> None:
        """Show the buttons that are of use now."""
        self._back.setVisible(back)
        self._skip.setVisible(skip)
        self._help.setVisible(drawing)
