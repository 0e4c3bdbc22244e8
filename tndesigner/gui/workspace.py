"""What the parts of one window share."""

from dataclasses import dataclass

from tndesigner.gui.analysis import Analysis
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme


@dataclass(frozen=True, slots=True)
class Workspace:
    """The document of a window, its analysis, its canvas, and the theme; panels and actions are given it."""

    document: OpenDocument
    analysis: Analysis
    canvas: CanvasView
    theme: Theme
