"""Shows on the drawing what the trained cores use."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tndesigner.drawing.marks import Level
from tndesigner.gui.canvas.utilisation_legend import UseLegend
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.training.bond_utilisation import BondUtilisation
from tndesigner.network import ElementId
from tndesigner.training.utilisation import gradient_share, gradient_text, use_text, used_share

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
        use.truncated.connect(canvas.notified)

    def _show(self) -> None:
        use, levels = self._use, dict[ElementId, Level]()
        if use.wanted and not (len(use.bonds) > MANY and self._busy()):
            levels = {one: Level(used_share(bond), use_text(bond), bond.dim) for one, bond in use.bonds.items()}
            levels |= {one: Level(gradient_share(core), gradient_text(core)) for one, core in use.cores.items()}
        self._canvas.scene.show_levels(levels)
        self._legend.show_for(levels)
