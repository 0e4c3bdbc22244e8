"""What is shown of the drawing besides the drawing itself."""

from dataclasses import dataclass

from tndesigner.network import ElementId

Ids = frozenset[ElementId]


@dataclass(frozen=True, slots=True)
class Marks:
    """Which elements are selected, part of a problem, in the light, or to be left out."""

    selected: Ids = frozenset()
    wrong: Ids = frozenset()
    spotlit: Ids | None = None
    """Everything else fades; None where nothing does."""
    hidden: Ids = frozenset()
    """Tensors that something else paints, with their bonds."""

    def faded(self, element_id: ElementId) -> bool:
        """Tell whether an element is out of the light."""
        return self.spotlit is not None and element_id not in self.spotlit


def marked_otherwise(old: Marks, new: Marks) -> Ids | None:
    """Return the elements that two marks show differently; None for all."""
    if old.spotlit != new.spotlit:
        return None
    return (old.selected ^ new.selected) | (old.wrong ^ new.wrong) | (old.hidden ^ new.hidden)
