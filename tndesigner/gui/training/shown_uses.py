"""Shows on the drawing what the trained cores use."""

from PySide6.QtCore import QObject

from tndesigner.gui.canvas.painting.uses import NOTHING_USED, Uses
from tndesigner.gui.canvas.use_legend import UseLegend
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.training.bond_use import BondUse


class ShownUses(QObject):
    """Keeps the marks of a canvas, and the legend in its corner, in step."""

    def __init__(self, canvas: CanvasView, use: BondUse) -> None:
        """Listen to what is known of the drawing."""
        super().__init__(canvas)
        self._canvas, self._use = canvas, use
        self._legend = UseLegend(canvas, canvas.stage.painter.inks)
        use.changed.connect(self._show)

    def _show(self) -> None:
        use = self._use
        uses = Uses(use.bonds, use.cores) if use.wanted else NOTHING_USED
        self._canvas.scene.show_uses(uses)
        self._legend.show_for(uses)
