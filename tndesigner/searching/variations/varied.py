"""What a variation is: values to choose from, and what a choice changes in a design."""

from collections.abc import Callable
from dataclasses import dataclass

from tndesigner.document import Design
from tndesigner.searching.domain import Domain, Value
from tndesigner.searching.draft import Draft


@dataclass(frozen=True, slots=True)
class Asked:
    """A variation as a user asks for it."""

    name: str
    """With the layer, if one is named: "bond:hidden"."""
    layer: str
    """The title of the layer; empty for all with networks."""
    values: str
    design: Design


@dataclass(frozen=True, slots=True)
class Varied:
    """Something that varies in a search."""

    parameters: dict[str, Domain]
    """What a trial chooses, by name."""
    change: Callable[[Draft, dict[str, Value]], None]
    """Changes a draft, given the value that was chosen for each of the parameters."""
    after_drawing: bool = False
    """Whether it changes the design after its networks were made anew, rather than how they are made."""
