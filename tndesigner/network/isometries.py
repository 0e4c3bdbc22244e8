"""Which cores of a network can be isometries, and between which of their legs."""

from collections import Counter
from dataclasses import dataclass
from math import prod

from tndesigner.network.elements import ElementId, Leg, Tensor
from tndesigner.network.indices import joined_indices
from tndesigner.network.network import Network


@dataclass(frozen=True, slots=True)
class Isometry:
    """A core as a matrix between two groups of its axes.

    It is an isometry if the sum over the domain of conj(w)·w is the unit matrix on the range or, if the range is
    larger than the domain, the sum over the range is the unit matrix on the domain.
    """

    core: Tensor
    domain: tuple[int, ...]
    """The axes on the side of the data."""
    range: tuple[int, ...]
    """The axes on the side of the result."""

    @property
    def sides(self) -> tuple[int, int]:
        """The sizes of domain and range."""
        shape = self.core.shape
        return prod(shape[axis] for axis in self.domain), prod(shape[axis] for axis in self.range)


def isometries(network: Network) -> tuple[Isometry, ...]:
    r"""Return the cores that can be isometries, in the order in which data reaches them from the inputs.

    ::

           (t)            w1 gathers i1 and a leg of u1, and leads on to t;
          /    \          u1 gathers i2 and i3, and leads on to w1 and w2;
        w1      w2        t gives the result, so it stays free
       /  \ u1 /  \
      i1  i2  i3  i4

    The next core is one that is joined to data or to an earlier core: the one with the smallest range in legs, then
    with the largest domain relative to its range, then the oldest. Its domain is what it gathers: data, bonds to
    earlier cores, and its output legs if it also takes data. Its range is what leads on: bonds to later cores, and
    other output legs. So a MERA has its isometries and disentanglers, and a train or tree is in canonical form, which
    loses nothing, because every train or tree can be written so (Vidal 2008, section II; Grasedyck 2010, section 3).
    Cores that lead to no later core stay free, so that the result can have any size.
    """
    walk = _Walk(network)
    found = []
    while walk.waiting:
        core = min(walk.waiting.values(), key=walk.rank)
        split = walk.split(core)
        if split.domain and any(walk.is_shared(leg) for leg in core.legs):
            found.append(split)
        walk.visit(core)
    return tuple(found)


class _Walk:
    """Visits all cores, starting from the inputs."""

    def __init__(self, network: Network) -> None:
        self.waiting: dict[ElementId, Tensor] = {core.id: core for core in network.cores}
        self._index = joined_indices(network)
        self._outputs = {self._index[leg] for leg in network.outputs if leg in self._index}
        self._data = {self._index[leg.id] for tensor in network.inputs for leg in tensor.legs}
        self._reached = set(self._data)
        self._ends = Counter(index for core in network.cores for index in {self._index[leg.id] for leg in core.legs})
        """The number of cores at each index that are not visited yet."""

    def split(self, core: Tensor) -> Isometry:
        """Split the axes of a core into domain and range."""
        takes_data = any(self._index[leg.id] in self._data for leg in core.legs)
        onward = tuple(axis for axis, leg in enumerate(core.legs) if self._leads_on(leg, takes_data=takes_data))
        return Isometry(core, tuple(axis for axis in range(len(core.legs)) if axis not in onward), onward)

    def visit(self, core: Tensor) -> None:
        """Mark a core as visited."""
        del self.waiting[core.id]
        for index in {self._index[leg.id] for leg in core.legs}:
            self._ends[index] -= 1
            self._reached.add(index)

    def rank(self, core: Tensor) -> tuple[bool, int, float, ElementId]:
        """Return what sorts the cores that wait; the next one is the smallest."""
        apart = not any(self._index[leg.id] in self._reached for leg in core.legs)
        split = self.split(core)
        taken, given = split.sides
        return apart, len(split.range), -max(1, taken) / max(1, given), core.id

    def _leads_on(self, leg: Leg, *, takes_data: bool) -> bool:
        index = self._index[leg.id]
        return index not in self._data and (self.is_shared(leg) or (index in self._outputs and not takes_data))

    def is_shared(self, leg: Leg) -> bool:
        """Tell whether a leg is joined to another core that is not yet visited."""
        return self._ends[self._index[leg.id]] > 1
