"""Marks on the elements of a drawing: selected, wrong, spotlit, hidden, varied by a search."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tndesigner.network import ElementId
from tndesigner.wording.text import Text

Ids = frozenset[ElementId]

FADED = 0.3
"""The opacity of elements outside the spotlight."""
_STEPS = 48
"""The number of bar lengths that can be told apart."""


@dataclass(frozen=True, slots=True)
class Level:
    """What training shows about a bond or core: how full its bar is, and a sentence."""

    share: float
    """From 0 to 1: the share of its dimension that a bond uses, or the relative size of a core's gradient."""
    text: Text
    dim: int = 0
    """The dimension of the bond; 0 for a core."""

    @property
    def look(self) -> tuple[int, int]:
        """The values that can be told apart by eye."""
        return self.dim, round(_STEPS * self.share)


Levels = Mapping[ElementId, Level]


@dataclass(frozen=True, slots=True)
class Marks:
    """Which elements are selected, part of a problem, in the spotlight, or hidden."""

    selected: Ids = frozenset()
    wrong: Ids = frozenset()
    spotlit: Ids | None = None
    """Everything else fades; None if nothing does."""
    hidden: Ids = frozenset()
    """Tensors that are painted elsewhere, together with their bonds."""
    spotlit_before: Ids | None = None
    """The previous spotlight, while it moves."""
    moved: float = 1.0
    """The progress of the moving spotlight, from 0 to 1."""
    levels: Levels = field(default_factory=dict)
    varied: Mapping[ElementId, str] = field(default_factory=dict)
    """The bonds that the search varies, with the values that it tries."""

    def faded(self, element_id: ElementId) -> bool:
        """Tell whether an element is outside the spotlight."""
        return self.spotlit is not None and element_id not in self.spotlit

    def opacity(self, element_id: ElementId) -> float:
        """Return the opacity of an element."""
        now = FADED if self.faded(element_id) else 1.0
        if self.moved >= 1:
            return now
        was = 1.0 if self.spotlit_before is None or element_id in self.spotlit_before else FADED
        return was + self.moved * (now - was)


def marked_otherwise(old: Marks, new: Marks) -> Ids | None:
    """Return the elements that look different under two sets of marks; None for all."""
    if (old.spotlit, old.moved) != (new.spotlit, new.moved):
        return None
    return (
        (old.selected ^ new.selected)
        | (old.wrong ^ new.wrong)
        | (old.hidden ^ new.hidden)
        | _levelled_otherwise(old.levels, new.levels)
        | frozenset(old.varied.keys() ^ new.varied.keys())
    )


def _levelled_otherwise(old: Levels, new: Levels) -> Ids:
    """Return the bonds and cores whose bars look different."""
    if old is new:
        return frozenset()
    before, after = ({one: level.look for one, level in levels.items()} for levels in (old, new))
    return frozenset(one for one in before.keys() | after.keys() if before.get(one) != after.get(one))
