"""What is said about a control: its tip, its What's This, or that of the part around it."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from tndesigner.gui.canvas.view import CanvasView


def words_about(widget: QWidget | None, at: QPoint) -> str:
    """Return one line about the innermost part at a place of a widget that something is said about."""
    if isinstance(widget, CanvasView):
        words = widget.pointing.words_at(at)
        if words:
            return words
    while widget is not None:
        said = widget.toolTip() or widget.whatsThis()
        if said:
            return " · ".join(line for line in said.splitlines() if line)
        widget = widget.parentWidget() if not widget.isWindow() else None
    return ""
