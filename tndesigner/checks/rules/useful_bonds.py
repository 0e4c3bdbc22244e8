"""A bond is no larger than what it can carry.

Cut all bonds between two cores: what is left on one side is a matrix from these bonds to the other legs there,
and its rank is at most the product of those legs. A larger bond only adds parameters.
"""

from collections.abc import Iterator, Mapping
from math import prod
from typing import NamedTuple

from tndesigner.checks.fixes import Settle
from tndesigner.checks.problem import Fix, Problem, warning
from tndesigner.checks.titles import leg_title, tensor_title
from tndesigner.network import Bond, ElementId, Network, TensorKind
from tndesigner.network import lazy_networkx as nx
from tndesigner.network.indices import extreme_dims, is_possible
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text

Pair = tuple[ElementId, ElementId]
"""Two tensors, by id, the smaller first."""

Reach = dict[ElementId, ElementId]
"""The tensor at the other end of each leg; no open leg, and none on an input: the data is given."""

_TOO_LARGE = "bond {0} has dimension {1}, but at most {2} can be used: {3}"
_TOO_LARGE_BESIDE = "bond {0} has dimension {1}, but at most {2} can be used beside the {4} in parallel: {3}"
_OTHER_LEGS = Text("the other legs")
_LEGS_OF_SIDE = Text("the input and output legs on the side")


class Limit(NamedTuple):
    """What all bonds between two cores together can carry, and which legs on which core's side limit it."""

    dim: int
    legs: Text
    core: ElementId


class Bound(NamedTuple):
    """The largest useful dimension of a bond, as long as the bonds parallel to it stay."""

    bond: Bond
    dim: int
    most: int
    limit: Limit
    beside: int
    """The product of the dimensions of the parallel bonds; 1 if there are none."""


def bonds_are_useful(network: Network) -> Iterator[Problem]:
    """Find bonds between cores with a larger dimension than is useful."""
    for bound in useful_bounds(network):
        if bound.dim > bound.most:
            names = "–".join(leg_title(network, leg) for leg in bound.bond.legs)
            beside = grouped(bound.beside)
            reason = limit_words(network, bound.limit)
            template = _TOO_LARGE_BESIDE if bound.beside > 1 else _TOO_LARGE
            message = Text(template, names, bound.dim, bound.most, reason, beside)
            fix = Fix(Text("Set to {0}", bound.most), Settle(bound.bond.legs, bound.most))
            yield warning("bonds-are-useful", message, (bound.bond.id,), (fix,))


def limit_words(network: Network, limit: Limit) -> Text:
    """Return what limits a bond: the legs and their product."""
    return Text("{0} of {1} make only {2}", limit.legs, tensor_title(network.tensor(limit.core)), limit.dim)


def useful_bounds(network: Network) -> Iterator[Bound]:
    """Yield the bounds of all bonds between two cores whose legs agree; none while a dimension is impossible."""
    if not all(map(is_possible, extreme_dims(network))):
        return
    given = {tensor.id for tensor in network.inputs}
    reach: Reach = {}
    for bond in network.bonds:
        first, second = network.ends(bond)
        if first not in given and second not in given:
            reach[bond.first], reach[bond.second] = second, first
    leaving = {one.id: prod(leg.dim for leg in one.legs if leg.id not in reach) for one in network.tensors}
    joined = {
        (first, second): {bond: edge["dims"] for bond, edge in sorted(bonds.items())}
        for first, others in network.graph.adjacency()
        for second, bonds in others.items()
        if first < second and first not in given and second not in given
    }
    sides = bridge_sides(nx.Graph(list(joined)), leaving)
    for pair, dims in sorted(joined.items(), key=lambda entry: min(entry[1])):
        if all(network.tensor(one).kind is TensorKind.CORE for one in pair):
            limits = _limits(network, reach, pair, sides.get(pair, ()))
            yield from _bounds(network, dims, min(limits, key=lambda limit: limit.dim))


def bridge_sides(graph: "nx.Graph", weights: Mapping[ElementId, int]) -> dict[Pair, tuple[int, int]]:
    """Return the bridges of a graph, with the products of the weights on their two sides.

    Such a bridge is a biconnected component by itself; these are found in a fifth of the time of ``nx.bridges``. And it
    is an edge of any spanning tree, so it is enough to know the product below each node of one.

    Args:
        graph: has no self-loops and no parallel edges.
        weights: of its nodes, at least.
    """
    bridges: set[frozenset[ElementId]] = {
        frozenset(*edges) for edges in nx.biconnected_component_edges(graph) if len(edges) == 1
    }
    sides = {}
    for part in nx.connected_components(graph):
        tree = list(nx.bfs_edges(graph, root := min(part)))
        below = {node: weights[node] for node in part}
        for parent, child in reversed(tree):
            below[parent] *= below[child]
        for parent, child in tree:
            if {parent, child} in bridges:
                product = {child: below[child], parent: below[root] // below[child]}
                first, second = sorted(product)
                sides[first, second] = product[first], product[second]
    return sides


def _bounds(network: Network, dims: Mapping[ElementId, tuple[int, int]], limit: Limit) -> Iterator[Bound]:
    """Yield the bound of each of the bonds between two cores, given the dimensions at both ends."""
    if any(first != second for first, second in dims.values()):
        return
    every = prod(dim for dim, _ in dims.values())
    for bond, (dim, _) in dims.items():
        beside = every // dim
        yield Bound(network.bond(bond), dim, -(-limit.dim // beside), limit, beside)


def _limits(network: Network, reach: Reach, pair: Pair, sides: tuple[int, ...]) -> Iterator[Limit]:
    """Yield what limits the bonds between two cores: the other legs of each, and those on each side of a cut."""
    for core in pair:
        rest = prod(leg.dim for leg in network.tensor(core).legs if reach.get(leg.id) not in pair)
        yield Limit(rest, _OTHER_LEGS, core)
    for core, side in zip(pair, sides, strict=False):
        yield Limit(side, _LEGS_OF_SIDE, core)
