"""What is shown of the drawing besides the drawing itself."""

from dataclasses import dataclass

from tndesigner.gui.canvas.painting.bond_utilisation import NOTHING_KNOWN, Utilisation
from tndesigner.network import ElementId

Ids = frozenset[ElementId]

FADED = 0.3
"""How much is seen of what is out of the light."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Which elements are selected, part of a problem, in the light, or to be left out."""

    selected: Ids = frozenset()
    wrong: Ids = frozenset()
    spotlit: Ids | None = None
    """Everything else fades; None where nothing does."""
    hidden: Ids = frozenset()
    """Tensors that something else paints, with their bonds."""
    spotlit_before: Ids | None = None
    """What was in the light before, while the light moves."""
    moved: float = 1.0
    """How far the light has moved, from 0 to 1."""
    uses: Utilisation = NOTHING_KNOWN
    """What training tells of bonds and cores."""

    def faded(self, element_id: ElementId) -> bool:
        """Tell whether an element is out of the light."""
        return self.spotlit is not None and element_id not in self.spotlit

    def opacity(self, element_id: ElementId) -> float:
        """Return how much is seen of an element."""
        now = FADED if self.faded(element_id) else 1.0
        if self.moved >= 1:
            return now
        was = 1.0 if self.spotlit_before is None or element_id in self.spotlit_before else FADED
        return was + self.moved * (now - was)


def marked_otherwise(old: Marks, new: Marks) -> Ids | None:
    """Return the elements that two marks show differently; None for all."""
    if (old.spotlit, old.moved) != (new.spotlit, new.moved):
        return None
    return (
        (old.selected ^ new.selected)
        | (old.wrong ^ new.wrong)
        | (old.hidden ^ new.hidden)
        | old.uses.differing(new.uses)
    )
