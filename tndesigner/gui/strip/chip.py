"""A chip of the strip: one layer in two lines, painted by role."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from tndesigner.gui.strip.chips import ChipText
from tndesigner.gui.style import Theme, text_font
from tndesigner.gui.style.icons import icon_pixmap

HEIGHT, PADDING, ICON = 44, 12, 16
WIDEST = 260
_KEYS = {
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Backspace: "remove",
    Qt.Key.Key_Plus: "add",
    Qt.Key.Key_Insert: "add",
}
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Chip(QAbstractButton):
    """Shows a layer and tells what the person wants of it; knows nothing of the document."""

    asked = Signal(str, int)
    """Something of the layer at a position: "show", "edit", "remove", "add", "menu"."""
    walked = Signal(int, int)
    """The focus shall go from a position by a step."""
    moved = Signal(int, int)
    """The layer at a position shall move by a step."""
    dragged = Signal(int, QPointF)
    """The pointer pulls the chip; where it is, on the screen."""
    dropped = Signal(int, bool)
    """The chip was let go, or the pull was given up."""

    def __init__(self, theme: Theme, position: int) -> None:
        """Take the place in the stack; -1 is the input."""
        super().__init__()
        self._theme, self.position = theme, position
        self.text_shown = ChipText("")
        self.marked = False
        """Whether its drawing is on the canvas."""
        self._pressed_at: QPointF | None = None
        self._pulled = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(HEIGHT)
        self.clicked.connect(lambda _checked: self.asked.emit("show", self.position))
        theme.changed.connect(self.update)

    def show_text(self, text: ChipText, *, marked: bool) -> None:
        """Show other words."""
        if (text, marked) == (self.text_shown, self.marked):
            return
        self.text_shown, self.marked = text, marked
        self.setText(text.title)
        self.setToolTip(text.tip)
        wrong = self.tr("problem: {0}").format(text.wrong) if text.wrong else ""
        shown = self.tr("its diagram is shown") if marked else ""
        count = self.tr("{0} parameters").format(text.parameters) if text.parameters else ""
        described = (self.tr("gives {0}").format(text.shape), count)
        self.setAccessibleName(f"{text.title} {text.detail}")
        self.setAccessibleDescription(", ".join(one for one in (*described, shown, wrong) if one))
        self.setCursor(Qt.CursorShape.PointingHandCursor if text.networks else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        title, detail = QFontMetrics(text_font(13, bold=True)), QFontMetrics(text_font(13))
        below, text = QFontMetrics(text_font(11)), self.text_shown
        above = title.horizontalAdvance(f"{text.title} ") + detail.horizontalAdvance(self._beside()) + 4
        width = max(above + (ICON + 4 if self._icon() else 0), below.horizontalAdvance(self._second_line()))
        return QSize(min(WIDEST, width + 2 * PADDING), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._pulled:
            self._let_go(kept=False)
        elif key in _ARROWS:
            told = self.moved if event.modifiers() & Qt.KeyboardModifier.AltModifier else self.walked
            told.emit(self.position, _ARROWS[key])
        elif key in _KEYS:
            self.asked.emit(_KEYS[key], self.position)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed_at is None or self.position < 0:
            return
        far = abs(event.globalPosition().x() - self._pressed_at.x()) >= 8
        if far or self._pulled:
            self._pulled = True
            self.dragged.emit(self.position, event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pulled, self._pressed_at = self._pulled, None
        if pulled:
            self.setDown(False)
            self._let_go(kept=True)
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = None
            self.asked.emit("edit", self.position)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.asked.emit("menu", self.position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self._pulled else 1.0)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(self._theme.tint("network", "raised", 0.12 if self.text_shown.networks else 0.0))
        painter.setPen(self._border())
        painter.drawRoundedRect(frame, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("accent"))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 7, 7)
        if self.marked:
            painter.fillRect(
                QRectF(PADDING, self.height() - 3, self.width() - 2 * PADDING, 3), self._theme.colour("accent")
            )
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        left, room = PADDING, self.width() - 2 * PADDING
        icon, colour = self._icon(), self._theme.colour("problem" if self.text_shown.wrong else "network")
        if icon:
            picture = icon_pixmap(icon, colour, ICON, self.devicePixelRatioF())
            painter.drawPixmap(left, 6, picture)
            left, room = left + ICON + 4, room - ICON - 4
        painter.setFont(text_font(13, bold=True))
        painter.setPen(self._theme.colour("problem" if self.text_shown.wrong else "text"))
        words = painter.fontMetrics().elidedText(self.text_shown.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, 4, room, 20), Qt.AlignmentFlag.AlignVCenter, words)
        taken = painter.fontMetrics().horizontalAdvance(words + " ")
        painter.setFont(text_font(13))
        painter.setPen(self._theme.colour("muted"))
        beside = painter.fontMetrics().elidedText(self._beside(), Qt.TextElideMode.ElideRight, max(0, room - taken))
        painter.drawText(QRect(left + taken, 4, room - taken, 20), Qt.AlignmentFlag.AlignVCenter, beside)
        painter.setFont(text_font(11))
        painter.drawText(QRect(PADDING, 22, self.width(), 18), Qt.AlignmentFlag.AlignVCenter, self._second_line())

    def _beside(self) -> str:
        """Return what stands beside the title; that of the input stands below."""
        return self.text_shown.detail if self.position >= 0 else ""

    def _second_line(self) -> str:
        text = self.text_shown
        if self.position < 0:
            return text.detail
        return f"→ {text.shape}" + ("  ·  " + self.tr("{0} params").format(text.parameters) if text.parameters else "")

    def _icon(self) -> str:
        return "warning" if self.text_shown.wrong else "network" if self.text_shown.networks else ""

    def _border(self) -> QColor:
        if self.text_shown.wrong:
            return self._theme.colour("problem")
        return self._theme.colour("accent" if self.underMouse() or self.marked else "line")

    def _let_go(self, *, kept: bool) -> None:
        self._pulled, self._pressed_at = False, None
        self.update()
        self.dropped.emit(self.position, kept)
