"""A card of the gallery: a picture, a title, a sentence and a figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QTextOption
from PySide6.QtWidgets import QAbstractButton

from tndesigner.document import Design
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.canvas.painting import DiagramPainter
from tndesigner.gui.canvas.picture import paint_picture
from tndesigner.gui.style import Theme, text_font
from tndesigner.gui.translation import translate
from tndesigner.models import ModelError
from tndesigner.wording.numbers import factor, grouped

ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
"""The directions of the arrow keys."""
RADIUS, PADDING = 10.0, 16.0
BAR = 10.0
"""The thickness of the bars of layers."""


@dataclass(frozen=True, slots=True)
class CardForm:
    """The size of a card and of its parts."""

    width: int
    """The minimum width."""
    height: int
    picture: float
    """The height of a picture above the texts, or the share of the width of one beside them."""
    beside: bool = False
    title: int = 13
    """The font size of the title."""


HERO = CardForm(620, 232, 0.56, beside=True, title=16)
EXAMPLE = CardForm(250, 252, 140)
FAMILY = CardForm(250, 236, 128)


class Card(QAbstractButton):
    """A button that Space and Enter press too; it shows its picture once it has one."""

    left = Signal(QPoint)
    """An arrow key moves the focus away in a direction."""

    def __init__(self, title: str, sentence: str, form: CardForm, theme: Theme, painter: DiagramPainter) -> None:
        """Take the texts; the picture comes later."""
        super().__init__(text=title)
        self._form, self._theme, self._painter = form, theme, painter
        self._sentence, self._figure = sentence.replace(" × ", "\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}"), ""
        self._drawn: SceneGeometry | None = None
        self._layers: tuple[tuple[str, int], ...] = ()
        self._role = "good"
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_picture(self, drawn: SceneGeometry, figure: str) -> None:
        """Show the drawing, and how much it saves."""
        self._drawn, self._figure = drawn, figure
        self.setAccessibleDescription(f"{self._sentence} {figure}".strip())
        self.update()

    def show_layers(self, layers: Sequence[tuple[str, int]]) -> None:
        """Show a bar for each layer of a trained model, given its name and its parameters."""
        self._layers = tuple(layers)
        self._figure = translate("{0} parameters", grouped(sum(count for _, count in layers)))
        self._role = "twin"
        self.setAccessibleDescription(f"{self._sentence} {self._figure}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._form.width, self._form.height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            self.left.emit(ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.hasFocus() or self.underMouse()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.colour("panel" if self.isDown() else "raised"))
        self._paint_drawing(painter, shape)
        painter.setPen(self._theme.colour("accent" if chosen else "line"))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        self._paint_texts(painter)
        painter.end()

    def _paint_drawing(self, painter: QPainter, shape: QPainterPath) -> None:
        form, width, height = self._form, float(self.width()), float(self.height())
        part = QRectF(0, 0, form.picture * width, height) if form.beside else QRectF(0, 0, width, form.picture)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(part, self._theme.colour("canvas"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(part.topRight() if form.beside else part.bottomLeft(), part.bottomRight())
        if self._drawn is not None:
            paint_picture(painter, part.adjusted(4, 6, -4, -6), self._drawn, self._painter)
        if self._layers:
            paint_layers(painter, part.adjusted(24, 24, -24, -24), self._layers, self._theme)
        painter.restore()

    def _paint_texts(self, painter: QPainter) -> None:
        form = self._form
        left = form.picture * self.width() + 24 if form.beside else PADDING
        top = 24 if form.beside else form.picture + 12
        room = QRectF(left, top, self.width() - left - PADDING, self.height() - top - (20 if form.beside else 12))
        painter.setPen(self._theme.colour("text"))
        painter.setFont(text_font(form.title, bold=True))
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        room.setTop(room.top() + form.title + 9)
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(text_font(13 if form.beside else 11))
        painter.drawText(room, self._sentence, QTextOption(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft))
        if self._figure:
            painter.setPen(self._theme.colour(self._role))
            painter.setFont(text_font(24 if form.beside else 13, bold=True))
            painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, self._figure)


def paint_layers(painter: QPainter, place: QRectF, layers: Sequence[tuple[str, int]], theme: Theme) -> None:
    """Paint a bar for each layer, all on one scale, with its name and its number of parameters."""
    painter.setFont(text_font(11))
    metrics, most = painter.fontMetrics(), max(count for _, count in layers)
    names = max(metrics.horizontalAdvance(name) for name, _ in layers) + 12
    numbers = max(metrics.horizontalAdvance(grouped(count)) for _, count in layers) + 12
    step, width = place.height() / len(layers), place.width() - names - numbers
    for row, (name, count) in enumerate(layers):
        line = QRectF(place.left(), place.top() + row * step, place.width(), step)
        painter.setPen(theme.colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(theme.colour("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, grouped(count))
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, theme.tint("muted", "canvas", 0.14)), (count / most, theme.colour("twin"))):
            painter.setBrush(colour)
            bar = QRectF(line.left() + names, line.center().y() - BAR / 2, max(2.0, share * width), BAR)
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def smaller(design: Design) -> str:
    """Return how much smaller the network layers are, as text; empty if they are not, or do not fit."""
    weights = twins = 0
    networks = design.networks
    try:
        for layer, shape in design.model.placed(networks):
            if layer.network_numbers:
                twin = layer.twin(shape, networks)
                weights += layer.parameters(shape, networks) - layer.biases(shape, networks)
                twins += twin.parameters(shape, networks) - twin.biases(shape, networks)
    except ModelError:
        return ""
    return translate("{0} smaller", factor(twins, weights)) if weights and twins > weights else ""
