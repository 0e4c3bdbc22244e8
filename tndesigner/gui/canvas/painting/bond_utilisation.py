"""Paints how much of its dimension a bond uses, and how large the gradient of a core is."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from tndesigner.drawing.boxes import Box, Point
from tndesigner.drawing.geometry import Curve, bond_width
from tndesigner.gui.canvas.painting.inks import Inks
from tndesigner.gui.canvas.painting.paths import curve_path, round_pen
from tndesigner.network import ElementId, Placement
from tndesigner.network.diagram import Shape

if TYPE_CHECKING:
    from tndesigner.training.events import BondSpectrum, CoreGradient

BAR_HEIGHT = 3.0
DECADES = 5
"""The gradient of a core is shown from 10 to the power of minus so many of its size up to all of it."""
_THINNEST = 1.0
_STEPS = 48
"""So many lengths of a bar look different."""


@dataclass(frozen=True, slots=True)
class Utilisation:
    """What is known of the bonds and cores of a drawing, by id."""

    bonds: Mapping[ElementId, "BondSpectrum"]
    cores: Mapping[ElementId, "CoreGradient"]

    def __bool__(self) -> bool:
        """Tell whether anything is known."""
        return bool(self.bonds or self.cores)

    def differing(self, other: "Utilisation") -> frozenset[ElementId]:
        """Return the bonds and cores that look different with another of these."""
        if self is other:
            return frozenset()
        mine, theirs = self._looks(), other._looks()
        return frozenset(one for one in mine.keys() | theirs.keys() if mine.get(one) != theirs.get(one))

    def _looks(self) -> dict[ElementId, tuple[int, int]]:
        """Return what can be told apart of each bond and core."""
        bonds = {one: (spectrum.dim, round(_STEPS * used_share(spectrum))) for one, spectrum in self.bonds.items()}
        return bonds | {one: (0, round(_STEPS * gradient_share(gradient))) for one, gradient in self.cores.items()}


NOTHING_KNOWN = Utilisation({}, {})


def used_share(spectrum: "BondSpectrum") -> float:
    """Return the part of its dimension that a bond uses, from 0 to 1."""
    return min(1.0, spectrum.rank / max(1, spectrum.dim))


def gradient_share(gradient: "CoreGradient") -> float:
    """Return how large a gradient is on a logarithmic scale, from 0 to 1."""
    return min(1.0, max(0.0, 1.0 + log10(max(gradient.share, 1e-30)) / DECADES))


def paint_used_bond(painter: QPainter, curve: Curve, spectrum: "BondSpectrum", inks: Inks) -> None:
    """Paint a bond in its whole thickness, pale, and over it the part of the thickness that is used."""
    width = bond_width(spectrum.dim)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(inks.unused, width))
    painter.drawPath(curve_path(curve))
    painter.setPen(round_pen(inks.role("network"), max(_THINNEST, width * used_share(spectrum))))
    painter.drawPath(curve_path(curve))


def paint_use_bar(painter: QPainter, pill: Box, spectrum: "BondSpectrum", inks: Inks) -> None:
    """Paint a bar below the pill of a bond, filled as far as its dimension is used."""
    half = max(12.0, pill.width / 2)
    place = QRectF(pill.centre[0] - half, pill.bottom + 2, 2 * half, BAR_HEIGHT)
    paint_bar(painter, place, used_share(spectrum), inks.role("network"), inks)


def paint_gradient(painter: QPainter, placement: Placement, half: Point, gradient: "CoreGradient", inks: Inks) -> None:
    """Paint a bar in the lower part of a core, filled as far as its gradient is large."""
    width = 16.0 if placement.shape is Shape.DIAMOND else 24.0
    low = 0.95 if placement.shape is Shape.TRIANGLE else 0.64  # a triangle has its texts where it is wide
    place = QRectF(placement.x - width / 2, placement.y + low * half[1], width, BAR_HEIGHT)
    paint_bar(painter, place, gradient_share(gradient), inks.role("text"), inks)


def paint_bar(painter: QPainter, place: QRectF, share: float, colour: QColor, inks: Inks) -> None:
    """Paint a bar, filled from the left."""
    height = place.height()
    start, middle = place.left() + height / 2, place.center().y()
    length = place.width() - height
    for ink, width, reach in (
        (inks.role("canvas"), height + 2, 1.0),
        (inks.unused, height, 1.0),
        (colour, height, share),
    ):
        painter.setPen(round_pen(ink, width))
        painter.drawLine(QPointF(start, middle), QPointF(start + length * reach, middle))
