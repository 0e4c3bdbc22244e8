"""A chip of the strip: one layer in two lines, painted by role."""

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from tndesigner.gui.strip.chips import ChipText
from tndesigner.gui.style import Theme, text_font
from tndesigner.gui.style.icons import icon_pixmap

HEIGHT, PADDING, ICON = 44, 12, 16
WIDEST = 260
_KEYS = (
    dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2), "edit")
    | dict.fromkeys((Qt.Key.Key_Delete, Qt.Key.Key_Backspace), "remove")
    | dict.fromkeys((Qt.Key.Key_Plus, Qt.Key.Key_Insert), "add")
)
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Light(Enum):
    """Whether a chip is lit."""

    NONE = 0
    NEIGHBOUR = 1
    LAYER = 2


_GLOW = {Light.NONE: 0.0, Light.NEIGHBOUR: 0.08, Light.LAYER: 0.24}
"""How much of the accent goes into the ground of a chip."""


class Chip(QAbstractButton):
    """Shows a layer and reports what the user does with it; knows nothing about the document."""

    requested = Signal(str, int)
    """An action, "show", "edit", "remove", "add" or "menu", for the layer at a position."""
    focus_moved = Signal(int, int)
    """The focus should move from a position by a step."""
    moved = Signal(int, int)
    """The layer at a position should move by a step."""
    dragged = Signal(int, QPointF)
    """The chip is being dragged: its position in the stack, and the pointer's on the screen."""
    dropped = Signal(int, bool)
    """The drag ended: the position, and whether the chip was dropped rather than the drag cancelled."""

    def __init__(self, theme: Theme, position: int) -> None:
        """Show the layer at a position in the stack; -1 is the input."""
        super().__init__()
        self._theme, self.position = theme, position
        self.text_shown = ChipText("")
        self.marked = False
        """Whether the canvas shows one of its networks."""
        self.light = Light.NONE
        """How a row of the table of layers lights the chip."""
        self._pressed_at: QPointF | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(HEIGHT)
        self.clicked.connect(lambda _checked: self.requested.emit("show", self.position))
        theme.changed.connect(self.update)

    def show_text(self, text: ChipText, *, marked: bool) -> None:
        """Show a text, and whether the canvas shows one of the networks."""
        if (text, marked) == (self.text_shown, self.marked):
            return
        self.text_shown, self.marked = text, marked
        self.setText(text.title)
        self.setToolTip(text.tip)
        problem = self.tr("problem: {0}").format(text.problem) if text.problem else ""
        shown = self.tr("its diagram is shown") if marked else ""
        parameters = self.tr("{0} parameters").format(text.parameters) if text.parameters else ""
        details = (self.tr("gives {0}").format(text.shape), parameters)
        self.setAccessibleName(f"{text.title} {text.detail}")
        self.setAccessibleDescription(", ".join(filter(None, (*details, text.branches, shown, problem))))
        self.updateGeometry()
        self.update()

    def show_light(self, light: Light) -> None:
        """Light the chip, or a little for a neighbour, or not at all."""
        if light is not self.light:
            self.light = light
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
        if key == Qt.Key.Key_Escape and self._dragged:
            self._end_drag(dropped=False)
        elif key in _ARROWS:
            signal = self.moved if event.modifiers() & Qt.KeyboardModifier.AltModifier else self.focus_moved
            signal.emit(self.position, _ARROWS[key])
        elif key in _KEYS:
            self.requested.emit(_KEYS[key], self.position)
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
        self._dragged |= abs(event.globalPosition().x() - self._pressed_at.x()) >= 8
        if self._dragged:
            self.dragged.emit(self.position, event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._pressed_at = self._dragged, None
        if dragged:
            self.setDown(False)
            self._end_drag(dropped=True)
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = None
            self.requested.emit("edit", self.position)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.requested.emit("menu", self.position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self._dragged else 1.0)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(self._ground())
        painter.setPen(QPen(self._border(), 2.0 if self.light is Light.LAYER else 1.0))
        painter.drawRoundedRect(frame, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("accent"))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 7, 7)
        if self.marked:
            underline = QRectF(PADDING, self.height() - 3, self.width() - 2 * PADDING, 3)
            painter.fillRect(underline, self._theme.colour("accent"))
        self._paint_texts(painter)
        painter.end()

    def _paint_texts(self, painter: QPainter) -> None:
        left, room = PADDING, self.width() - 2 * PADDING
        icon, colour = self._icon(), self._theme.colour("problem" if self.text_shown.problem else "network")
        if icon:
            picture = icon_pixmap(icon, colour, ICON, self.devicePixelRatioF())
            painter.drawPixmap(left, 6, picture)
            left, room = left + ICON + 4, room - ICON - 4
        painter.setFont(text_font(13, bold=True))
        painter.setPen(self._theme.colour("problem" if self.text_shown.problem else "text"))
        elided = painter.fontMetrics().elidedText(self.text_shown.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, 4, room, 20), Qt.AlignmentFlag.AlignVCenter, elided)
        advance = painter.fontMetrics().horizontalAdvance(elided + " ")
        painter.setFont(text_font(13))
        painter.setPen(self._theme.colour("muted"))
        beside = painter.fontMetrics().elidedText(self._beside(), Qt.TextElideMode.ElideRight, max(0, room - advance))
        painter.drawText(QRect(left + advance, 4, room - advance, 20), Qt.AlignmentFlag.AlignVCenter, beside)
        painter.setFont(text_font(11))
        painter.drawText(QRect(PADDING, 22, self.width(), 18), Qt.AlignmentFlag.AlignVCenter, self._second_line())

    def _beside(self) -> str:
        """Return the text beside the title; for the input it is below."""
        return self.text_shown.detail if self.position >= 0 else ""

    def _second_line(self) -> str:
        text = self.text_shown
        if self.position < 0:
            return text.detail
        parameters = self.tr("{0} params").format(text.parameters) if text.parameters else ""
        return "  ·  ".join(filter(None, (f"→ {text.shape}", parameters, text.branches)))

    def _icon(self) -> str:
        return "warning" if self.text_shown.problem else "network" if self.text_shown.networks else ""

    def _ground(self) -> QColor:
        if self.light is not Light.NONE:
            return self._theme.tint("accent", "raised", _GLOW[self.light])
        return self._theme.tint("network", "raised", 0.12 if self.text_shown.networks else 0.0)

    def _border(self) -> QColor:
        if self.text_shown.problem:
            return self._theme.colour("problem")
        lit = self.underMouse() or self.marked or self.light is not Light.NONE
        return self._theme.colour("accent" if lit else "line")

    def _end_drag(self, *, dropped: bool) -> None:
        self._dragged, self._pressed_at = False, None
        self.update()
        self.dropped.emit(self.position, dropped)
