"""How a drawn diagram is painted, by theme and level of detail."""

from tndesigner.drawing.marks import Marks
from tndesigner.gui.canvas.painting.diagram_painter import DiagramPainter
from tndesigner.gui.canvas.painting.inks import Inks
