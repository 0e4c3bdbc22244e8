"""Random networks for property tests: sound ones of every kind, and whatever a person may have drawn."""

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import note
from hypothesis import strategies as st

from tndesigner.network import Bond, Leg, Network, Tensor, TensorKind
from tndesigner.wording.numbers import grouped

DIMS = (2, 3, 5, 7, 1)
"""Dimensions of sound networks; shrinking goes to the left."""

CORE_LIMIT = 5_000
"""No core of a sound network has more weights."""

BOND_LIMIT = 100_000
"""Once the product of all bond dimensions is above this, further bonds are thin: a reference stays quick."""

Spot = tuple[str, str]
"""The name of a tensor and of one of its legs."""


@dataclass
class Sketch:
    """What a network will be, while it is not known yet how many legs each tensor gets."""

    draw: st.DrawFn
    max_elements: int
    kinds: dict[str, TensorKind] = field(default_factory=dict)
    legs: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    bonds: list[tuple[Spot, Spot]] = field(default_factory=list)
    outputs: list[Spot] = field(default_factory=list)
    elements: int = 1
    bond_product: int = 1

    def add(self, kind: TensorKind, name: str) -> str:
        """Add a tensor without legs."""
        self.kinds[name] = kind
        self.legs[name] = []
        return name

    def names(self, kind: TensorKind) -> list[str]:
        """Return the names of one kind of tensor."""
        return [name for name, its in self.kinds.items() if its is kind]

    def grow(self, tensor: str, dim: int) -> Spot:
        """Give a tensor one more leg."""
        name = f"l{len(self.legs[tensor])}"
        self.legs[tensor].append((name, dim))
        return tensor, name

    def room(self, tensor: str) -> int:
        """Return how large one more leg of a tensor may be."""
        size = 1
        for _, dim in self.legs[tensor]:
            size *= dim
        return CORE_LIMIT // size if self.kinds[tensor] is TensorKind.CORE else CORE_LIMIT

    def dim(self, limit: int) -> int:
        """Draw a dimension up to a limit; 1 where nothing else is allowed."""
        return self.draw(st.sampled_from([dim for dim in DIMS if dim <= max(limit, 1)]))

    def bond(self, first: str, second: str) -> None:
        """Join two tensors, or one with itself, by a leg more on each."""
        room = min(self.room(first), self.room(second))
        room = int(room**0.5) if first == second else room
        dim = self.dim(room if self.bond_product < BOND_LIMIT else min(room, 2))
        self.bond_product *= dim
        self.bonds.append((self.grow(first, dim), self.grow(second, dim)))

    def data_dim(self, tensor: str, times: int = 1) -> int:
        """Draw the dimension of a leg that counts so many times among inputs and outputs."""
        dim = self.dim(min(self.room(tensor), int((self.max_elements // self.elements) ** (1 / times))))
        self.elements *= dim**times
        return dim

    def build(self) -> Network:
        """Make the network; tensors, legs and outputs come in any order."""
        draw = self.draw
        network = Network("random")
        spots: dict[Spot, Leg] = {}
        for name in draw(st.permutations(sorted(self.kinds))):
            tensor = self._tensor(network, name)
            spots |= {(name, leg.name): leg for leg in tensor.legs}
        for first, second in self.bonds:
            network.connect(spots[first], spots[second])
        network.set_outputs([spots[spot] for spot in draw(st.permutations(self.outputs))])
        return network

    def _tensor(self, network: Network, name: str) -> Tensor:
        legs = dict(self.draw(st.permutations(self.legs[name])))
        add = {TensorKind.CORE: network.add_core, TensorKind.INPUT: network.add_input}.get(self.kinds[name])
        if add:
            return add(name, legs)
        tensor = Tensor(
            network.new_id(),
            name,
            TensorKind.COPY,
            tuple(Leg(network.new_id(), leg, dim) for leg, dim in legs.items()),
        )
        network.put_tensor(tensor)
        return tensor


Pairs = list[tuple[int, int]]


def _chain(count: int, draw: st.DrawFn) -> Pairs:
    return [(one, one + 1) for one in range(count - 1)]


def _ring(count: int, draw: st.DrawFn) -> Pairs:
    return [(one, (one + 1) % count) for one in range(count)]


def _tree(count: int, draw: st.DrawFn) -> Pairs:
    return [(draw(st.integers(0, one - 1)), one) for one in range(1, count)]


def _grid(count: int, draw: st.DrawFn) -> Pairs:
    width = draw(st.integers(2, 4))
    rows = [(one, one + 1) for one in range(count - 1) if (one + 1) % width]
    return rows + [(one, one + width) for one in range(count - width)]


def _any_graph(count: int, draw: st.DrawFn) -> Pairs:
    core = st.integers(0, count - 1)
    return _tree(count, draw) + draw(st.lists(st.tuples(core, core), max_size=count))


SKELETONS: dict[str, Callable[[int, st.DrawFn], Pairs]] = {
    "chain": _chain,
    "ring": _ring,
    "tree": _tree,
    "grid": _grid,
    "any graph": _any_graph,
}
"""How the cores are joined before anything else is added, by name."""


@st.composite
def sound_networks(draw: st.DrawFn, min_tensors: int = 2, max_tensors: int = 12, max_elements: int = 20_000) -> Network:
    """Draw a connected network without errors, whose dense tensor has up to ``max_elements`` numbers.

    Chains, rings (one of a single core is a trace), trees, grids and random graphs of cores, with several
    bonds between two cores, traces, copy tensors (also joined to each other, to inputs, to the same core
    twice, or open as outputs), dimension 1, one or two inputs, several legs of an input on one core, input
    legs that are passed through, several output legs on a core; ids, legs and outputs in any order.
    """
    count = draw(st.integers(min_tensors, max_tensors))
    inputs = draw(st.integers(1, 2)) if count > 2 else 1
    copies = draw(st.integers(0, min(2, count - inputs - 1)))
    sketch = Sketch(draw, max_elements)
    for number in range(count - inputs - copies):
        sketch.add(TensorKind.CORE, f"core{number}")
    _join_cores(sketch)
    for number in range(inputs):
        _add_input(sketch, f"x{number}")
    for number in range(copies):
        _add_copy(sketch, f"dot{number}")
    _add_outputs(sketch)
    network = sketch.build()
    note(Told(network))
    return network


def _join_cores(sketch: Sketch) -> None:
    cores = sketch.names(TensorKind.CORE)
    skeleton = SKELETONS[sketch.draw(st.sampled_from(sorted(SKELETONS)))]
    core = st.integers(0, len(cores) - 1)
    extra = sketch.draw(st.lists(st.tuples(core, core), max_size=2))
    for first, second in skeleton(len(cores), sketch.draw) + extra:
        sketch.bond(cores[first], cores[second])


def _add_input(sketch: Sketch, name: str) -> None:
    """Add an input with one leg on a core, and up to three legs to cores, to the result, or to each other."""
    core = st.sampled_from(sketch.names(TensorKind.CORE))
    sketch.add(TensorKind.INPUT, name)
    ways = st.sampled_from(["core", "core", "core", "result", "trace"])
    for way in ["core", *sketch.draw(st.lists(ways, max_size=3))]:
        if way == "core":
            target = sketch.draw(core)
            dim = sketch.data_dim(target)
            sketch.bonds.append((sketch.grow(name, dim), sketch.grow(target, dim)))
        else:
            dim = sketch.data_dim(name, times=2)
            spot = sketch.grow(name, dim)
            if way == "result":
                sketch.outputs.append(spot)
            else:
                sketch.bonds.append((spot, sketch.grow(name, dim)))


def _add_copy(sketch: Sketch, name: str) -> None:
    """Add a copy tensor with two legs or more, the first on a core or on an older copy tensor."""
    older, cores = sketch.names(TensorKind.COPY), sketch.names(TensorKind.CORE)
    inputs = sketch.names(TensorKind.INPUT)
    sketch.add(TensorKind.COPY, name)
    first = sketch.draw(st.sampled_from([*older, *cores]))
    if first in older:
        dim = sketch.legs[first][0][1]
        targets = [first, next((core for core in cores if dim <= sketch.room(core)), first)]
    else:
        more = st.sampled_from([*cores, *inputs, "result"])
        targets = [first, *sketch.draw(st.lists(more, min_size=1, max_size=3))]
        dim = _copy_dim(sketch, targets)
    for target in targets:
        spot = sketch.grow(name, dim)
        if target == "result":
            sketch.outputs.append(spot)
        else:
            sketch.bonds.append((spot, sketch.grow(target, dim)))


def _copy_dim(sketch: Sketch, targets: list[str]) -> int:
    """Draw the dimension of a copy tensor and count it among inputs and outputs."""
    rooms = [int(sketch.room(one) ** (1 / targets.count(one))) for one in targets if one in sketch.kinds]
    data = sum(sketch.kinds.get(one) in (None, TensorKind.INPUT) for one in targets)
    limit = int((sketch.max_elements // sketch.elements) ** (1 / data)) if data else CORE_LIMIT
    dim = sketch.dim(min(*rooms, limit))
    sketch.elements *= dim**data
    return dim


def _add_outputs(sketch: Sketch) -> None:
    """Open one to four legs of cores, or none where there is a result already."""
    core = st.sampled_from(sketch.names(TensorKind.CORE))
    fewest = 0 if sketch.outputs else 1
    for target in sketch.draw(st.lists(core, min_size=fewest, max_size=4)):
        sketch.outputs.append(sketch.grow(target, sketch.data_dim(target)))


NAMES = st.sampled_from(["a", "b", "core", "x", "", "a\nb", "é \u202e", "1; import os", "n" * 101]) | st.text(
    max_size=5
)
"""Names as people type them, often the same one."""

WILD_DIMS = st.sampled_from([0, 1, 2, 3, 5, 7, -3, 10**6, 2**31 - 1, 2**31, 2**70, 10**5000])


@st.composite
def drawn_networks(draw: st.DrawFn, max_tensors: int = 6) -> Network:
    """Draw any network that can be represented, mostly a wrong one.

    No tensor or no leg, dimensions that disagree, are 0, negative or huge, names twice, legs that lead
    nowhere, an output order with legs twice, in bonds, or of no tensor at all.
    """
    network = Network(draw(NAMES))
    dims = draw(st.sampled_from([st.integers(1, 3), WILD_DIMS]))
    for _ in range(draw(st.integers(0, max_tensors))):
        legs = draw(st.lists(st.tuples(NAMES, dims), max_size=4))
        made = tuple(Leg(network.new_id(), name, dim) for name, dim in legs)
        kind = draw(st.sampled_from(list(TensorKind)))
        network.put_tensor(Tensor(network.new_id(), draw(NAMES), kind, made))
    ids = draw(st.permutations([leg.id for leg in network.legs]))
    for number in range(draw(st.integers(0, len(ids) // 2))):
        network.put_bond(Bond(network.new_id(), ids[2 * number], ids[2 * number + 1]))
    leg_ids = st.sampled_from([*ids, 0, 10**9])
    network.outputs = tuple(draw(st.lists(leg_ids, max_size=5)))
    note(Told(network))
    return network


class Told:
    """A network as a failing test prints it."""

    def __init__(self, network: Network) -> None:
        self.network = network

    def __repr__(self) -> str:
        """List tensors, bonds and outputs."""
        tensors = [
            f"{one.kind} {one.id} {one.name!r} {[(leg.id, leg.name, grouped(leg.dim)) for leg in one.legs]}"
            for one in self.network.tensors
        ]
        bonds = [f"bond {bond.id} {bond.legs}" for bond in self.network.bonds]
        return "\n".join([*tensors, *bonds, f"outputs {self.network.outputs}"])
