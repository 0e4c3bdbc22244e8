"""Shows on the drawing what the trained cores use."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tndesigner.gui.canvas.painting.bond_utilisation import NOTHING_KNOWN, Utilisation
from tndesigner.gui.canvas.utilisation_legend import UseLegend
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.training.bond_utilisation import BondUtilisation

MANY = 200
"""Of more bonds than these it is shown when the training has ended: painting them again and again takes long."""


class ShownUtilisation(QObject):
    """Keeps the marks of a canvas, and the legend in its corner, in step."""

    def __init__(self, canvas: CanvasView, use: BondUtilisation, busy: Callable[[], bool]) -> None:
        """Listen to what is known of the drawing; ``busy`` tells whether it is being trained."""
        super().__init__(canvas)
        self._busy = busy
        self._canvas, self._use = canvas, use
        self._legend = UseLegend(canvas, canvas.stage.painter.inks)
        canvas.resized.connect(self._legend.stay)
        use.changed.connect(self._show)
        use.truncated.connect(canvas.told)

    def _show(self) -> None:
        use = self._use
        uses = Utilisation(use.bonds, use.cores) if use.wanted else NOTHING_KNOWN
        if len(uses.bonds) > MANY and self._busy():
            uses = NOTHING_KNOWN
        self._canvas.scene.show_uses(uses)
        self._legend.show_for(uses)
