"""Pull a bond: from an open leg to another."""

from PySide6.QtWidgets import QGraphicsPathItem

from tndesigner.gui.canvas.geometry import Anchor, bond_curve, bond_width
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.items.paint import curve_path, round_pen
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.network import ElementId
from tndesigner.network.edits import connection


class PullBond:
    """Draws a curve from an open leg to the pointer, and joins it to the open leg it is let go over."""

    def __init__(self, document: OpenDocument, scene: CanvasScene, theme: Theme, leg: ElementId) -> None:
        """Take hold of the leg's tip."""
        self._document, self._scene, self._theme, self._leg = document, scene, theme, leg
        self._line = QGraphicsPathItem()
        self._line.setZValue(9)
        scene.addItem(self._line)

    def move(self, pointer: Pointer) -> None:
        """Draw the curve to the pointer, or onto the leg that it would join."""
        target = self._target(pointer)
        start = self._scene.drawn.anchors[self._leg]
        end = self._scene.drawn.anchors[target] if target else Anchor(*pointer.at, (start.direction + 180) % 360)
        width = bond_width(self._document.network.leg(self._leg).dim)
        self._line.setPen(round_pen(self._theme.colour("accent"), width, dashed=target is None))
        self._line.setPath(curve_path(bond_curve(first=start, second=end)))

    def release(self, pointer: Pointer) -> None:
        """Join both legs, or select the leg where it was only clicked."""
        target = self._target(pointer)
        self.cancel()
        if target is None:
            self._document.select((self._leg,))
            return
        network = self._document.network
        title = f"Join {network.leg_title(self._leg)} to {network.leg_title(target)}"
        self._document.do_on_network(title, connection(network, self._leg, target))

    def cancel(self) -> None:
        """Take the curve away."""
        self._scene.removeItem(self._line)

    def _target(self, pointer: Pointer) -> ElementId | None:
        leg = self._scene.drawn.leg_at(pointer.at)
        return leg if leg != self._leg else None
