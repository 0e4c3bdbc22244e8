"""The elements of a network: tensors, their legs, and the bonds between legs."""

from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter

from tndesigner.network.errors import NetworkError
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

ElementId = int
"""Identifies a tensor, leg or bond for as long as its network lives; unique across all three."""


class TensorKind(StrEnum):
    """The role of a tensor in the network."""

    CORE = "core"
    INPUT = "input"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Leg:
    """One index of a tensor; open until a bond takes it."""

    id: ElementId
    name: str
    dim: int


_DIM = attrgetter("dim")
"""Reads a dimension without a step of Python for each leg: every edit asks for the shapes of all tensors."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """A core (trainable), an input (the data) or a copy tensor (joins its legs to one index).

    The array of a core has one axis for each leg, in the order of ``legs``. An input reshapes the last axis of the
    data, row-major, into its legs. A copy tensor is 1 where all its indices are equal and 0 elsewhere; one with a
    single leg is a vector of ones, which sums over the index of that leg.
    """

    id: ElementId
    name: str
    kind: TensorKind
    legs: tuple[Leg, ...]

    def __getitem__(self, name: str) -> Leg:
        """Return the leg with that name.

        Raises:
            NetworkError: if the tensor has no such leg.
        """
        for leg in self.legs:
            if leg.name == name:
                return leg
        hint = suggestion(name, [leg.name for leg in self.legs], "it has {0}")
        raise NetworkError(Text("{0} {1} has no leg {2}; {3}", self.kind, quoted(self.name), quoted(name), hint))

    @property
    def is_ones(self) -> bool:
        """Whether it is a vector of ones."""
        return self.kind is TensorKind.COPY and len(self.legs) == 1

    @property
    def shape(self) -> tuple[int, ...]:
        """The dimensions of the legs, in order."""
        return tuple(map(_DIM, self.legs))

    def leg(self, leg_id: ElementId) -> Leg:
        """Return the leg with that id, which must be one of this tensor's."""
        return {leg.id: leg for leg in self.legs}[leg_id]

    def with_leg(self, leg: Leg) -> "Tensor":
        """Return this tensor with ``leg`` in place of its leg with the same id."""
        return replace(self, legs=tuple(leg if old.id == leg.id else old for old in self.legs))

    def with_dim(self, leg_id: ElementId, dim: int) -> "Tensor":
        """Return this tensor with a new dimension on one leg; all legs of a copy tensor change together."""
        legs = [replace(leg, dim=dim) if leg.id == leg_id or self.kind is TensorKind.COPY else leg for leg in self.legs]
        return replace(self, legs=tuple(legs))


@dataclass(frozen=True, slots=True)
class Bond:
    """Two legs, given by their ids, joined to one index, which is summed over."""

    id: ElementId
    first: ElementId
    second: ElementId

    @property
    def legs(self) -> tuple[ElementId, ElementId]:
        """The ids of both legs."""
        return (self.first, self.second)
