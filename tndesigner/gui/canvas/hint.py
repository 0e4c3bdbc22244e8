"""The hint on empty paper: what to do first."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from tndesigner.gui.canvas.painting.inks import Inks, label_font
from tndesigner.gui.canvas.painting.paths import round_pen
from tndesigner.gui.translation import translate

_CAP, _GAP, _APART = 22.0, 8.0, 24.0
"""The width and height of a key, the gap beside it, and the gap between two of them."""
_LINE = 22.0


def paint_hint(painter: QPainter, size: QRectF, inks: Inks, *, in_layer: bool, is_trained: bool) -> None:
    """Paint the hint in the middle of the canvas: a title, keys with what each places, and lines below them.

    Args:
        painter: paints the canvas.
        size: of the canvas.
        inks: the colours.
        in_layer: whether a layer waits for its network.
        is_trained: whether the design is that of a trained model, all of whose layers are ordinary ones.
    """
    title, below = _words(in_layer=in_layer, is_trained=is_trained)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = size.center()
    painter.setPen(inks.role("text"))
    painter.setFont(label_font(16, bold=True))
    _write(painter, size, middle.y() - 64, title, inks)
    if not is_trained:
        _paint_keys(painter, QPointF(middle.x(), middle.y() - 20), inks)
    painter.setPen(inks.role("muted"))
    painter.setFont(label_font(13))
    for place, line in enumerate(below):
        _write(painter, size, middle.y() + 24 + _LINE * place, line, inks)


def _words(*, in_layer: bool, is_trained: bool) -> tuple[str, tuple[str, str]]:
    """Return the title and the lines below."""
    if is_trained:
        return translate("No layer of this trained model is a network yet"), (
            translate("Model ▸ Compress… replaces its layers by networks with fitted numbers."),
            translate("To replace a single layer, right-click it in the strip above and choose Tensorize…"),
        )
    title = translate("Draw the network of this layer") if in_layer else translate("Draw a network: it becomes a layer")
    return title, (
        translate("A double click places a core, too. Drag from its rim to another core to bond them,"),
        translate("or to empty paper to grow a leg. Whole networks can be dragged in from Templates."),
    )


def _paint_keys(painter: QPainter, middle: QPointF, inks: Inks) -> None:
    keys = (("C", translate("core")), ("I", translate("input")), ("X", translate("copy tensor")))
    metrics = QFontMetricsF(label_font(13))
    widths = [_CAP + _GAP + metrics.horizontalAdvance(text) for _, text in keys]
    left = middle.x() - (sum(widths) + _APART * (len(keys) - 1)) / 2
    painter.setFont(label_font(13))
    for (key, text), width in zip(keys, widths, strict=True):
        cap = QRectF(left, middle.y() - _CAP / 2, _CAP, _CAP)
        painter.setPen(round_pen(inks.role("line"), 1))
        painter.setBrush(inks.role("raised"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(inks.role("text"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.setPen(inks.role("muted"))
        beside = QRectF(cap.right() + _GAP, cap.top(), width - _CAP - _GAP, _CAP)
        painter.fillRect(beside, inks.role("canvas"))
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        left += width + _APART


def _write(painter: QPainter, size: QRectF, height: float, text: str, inks: Inks) -> None:
    """Write a line across the canvas, elided if it is too long, on paper without dots."""
    row = QRectF(size.left() + 16, height - _LINE / 2, size.width() - 32, _LINE)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(row.width()))
    painter.fillRect(painter.boundingRect(row, Qt.AlignmentFlag.AlignCenter, shown), inks.role("canvas"))
    painter.drawText(row, Qt.AlignmentFlag.AlignCenter, shown)
