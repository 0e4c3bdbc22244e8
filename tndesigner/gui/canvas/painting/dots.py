"""Paints the dots of the paper."""

from math import ceil, log2

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from tndesigner.drawing.boxes import Box
from tndesigner.drawing.geometry import GRID
from tndesigner.gui.canvas.painting.inks import Inks
from tndesigner.gui.canvas.painting.paths import round_pen

_GONE, _FULL = 0.2, 0.7
"""Below one zoom there are no dots, from the other on they are in full colour."""
_DENSEST = 12.0
"""Dots never come nearer to each other than this, in pixels of the screen."""


def paint_dots(painter: QPainter, box: Box, zoom: float, inks: Inks) -> None:
    """Paint the dots in a box; zooming out, they fade and then only every second one is left."""
    strength = (zoom - _GONE) / (_FULL - _GONE)
    if strength <= 0:
        return
    doublings = max(0.0, log2(_DENSEST / (GRID * zoom)))
    step = GRID * 2 ** ceil(doublings)
    painter.setPen(round_pen(inks.faint("grid", min(1.0, strength)), 2 / zoom))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    columns = range(int(box.left // step), int(box.right // step) + 2)
    rows = range(int(box.top // step), int(box.bottom // step) + 2)
    painter.drawPoints([QPointF(column * step, row * step) for column in columns for row in rows])
