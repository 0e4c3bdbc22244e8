"""Shows on the drawing how much of each bond the trained cores use."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tndesigner.drawing.marks import Level
from tndesigner.gui.canvas.utilisation_legend import UseLegend
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.training.bond_utilisation import BondUtilisation
from tndesigner.network import ElementId
from tndesigner.training.utilisation import gradient_share, gradient_text, use_text, used_share

MANY = 200
"""With more bonds, it is only shown when the training has ended: repainting them again and again is slow."""


class ShownUtilisation(QObject):
    """Updates the marks of a canvas and the legend in its corner."""

    def __init__(self, canvas: CanvasView, use: BondUtilisation, busy: Callable[[], bool]) -> None:
        """Listen to what is known about the drawing; ``busy`` returns whether it is being trained."""
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
