"""How a drawn diagram is painted, by theme and level of detail."""

from tndesigner.gui.canvas.painting.diagram_painter import DiagramPainter
from tndesigner.gui.canvas.painting.inks import Inks
from tndesigner.gui.canvas.painting.marks import Marks

__all__ = ["DiagramPainter", "Inks", "Marks"]
