"""What is shown of the drawing besides the drawing itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tndesigner.network import ElementId
from tndesigner.wording.text import Text

Ids = frozenset[ElementId]

FADED = 0.3
"""How much is seen of what is out of the light."""
_STEPS = 48
"""So many lengths of a bar look different."""


@dataclass(frozen=True, slots=True)
class Level:
    """What training tells of a bond or core: how far its bar is filled, and a sentence."""

    share: float
    """The part of its dimension that a bond uses; how large the gradient of a core is. From 0 to 1."""
    text: Text
    dim: int = 0
    """The dimension of the bond; 0 for a core."""

    @property
    def look(self) -> tuple[int, int]:
        """What can be told apart."""
        return self.dim, round(_STEPS * self.share)


Levels = Mapping[ElementId, Level]


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
    levels: Levels = field(default_factory=dict)

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
        | _levelled_otherwise(old.levels, new.levels)
    )


def _levelled_otherwise(old: Levels, new: Levels) -> Ids:
    """Return the bonds and cores whose bars look different."""
    if old is new:
        return frozenset()
    before, after = ({one: level.look for one, level in levels.items()} for levels in (old, new))
    return frozenset(one for one in before.keys() | after.keys() if before.get(one) != after.get(one))
