"""The door to the figures, for a window that has none at its first picture."""

from typing import TYPE_CHECKING

from tndesigner.estimates.messages import unpacked

if TYPE_CHECKING:
    from tndesigner.planning.figures import Figures, Remedy


def unpacked_figures(record: object) -> "Figures":
    """Return the figures of an answer."""
    from tndesigner.planning.figures import Figures

    return unpacked(Figures, record)


def unpacked_remedies(record: object) -> "tuple[Remedy, ...]":
    """Return the remedies of an answer."""
    from tndesigner.planning.figures import Remedies

    return unpacked(Remedies, record).remedies


def unknown_figures(batch: int, reason: str) -> "Figures":
    """Return figures that could not be counted, and why."""
    from tndesigner.planning.figures import Figures

    return Figures(batch, None, reason, None, reason)
