"""A bond is no larger than what it can carry.

Cut all bonds between two cores: what is left on one side is a matrix from these bonds to the other legs there,
and its rank is at most the product of those legs. A larger bond has parameters, but says nothing more.
"""

from collections import defaultdict
from collections.abc import Iterator
from math import prod
from typing import NamedTuple

from tndesigner.checks.cuts import bridge_sides
from tndesigner.checks.fixes import Settle
from tndesigner.checks.joined import is_possible
from tndesigner.checks.problem import Fix, Problem, warning
from tndesigner.checks.titles import leg_title, tensor_title
from tndesigner.network import Bond, ElementId, Network, Tensor, TensorKind
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text

Pair = tuple[ElementId, ElementId]
"""Two tensors, by id, the smaller first."""

Reach = dict[ElementId, ElementId | None]
"""The tensor at the other end of each leg; None for an open leg, and for one on an input: the data is given."""

_TOO_LARGE = "bond {0} has dimension {1}, but at most {2} can be used: {3}"
_TOO_LARGE_BESIDE = "bond {0} has dimension {1}, but at most {2} can be used beside the {4} in parallel: {3}"
_OTHER_LEGS = Text("the other legs")
_LEGS_OF_SIDE = Text("the input and output legs on the side")


class Limit(NamedTuple):
    """What all bonds between two cores together can carry, and which legs of which core's side say so."""

    dim: int
    legs: Text
    core: ElementId


class Bound(NamedTuple):
    """The largest dimension of a bond that can be used, as long as the bonds beside it stay."""

    bond: Bond
    dim: int
    most: int
    limit: Limit
    beside: int
    """The product of the dimensions of the bonds in parallel; 1 where there are none."""


def bonds_are_useful(network: Network) -> Iterator[Problem]:
    """Find bonds between cores with a larger dimension than can be used."""
    for bound in useful_bounds(network):
        if bound.dim > bound.most:
            names = "–".join(leg_title(network, leg) for leg in bound.bond.legs)
            beside = grouped(bound.beside)
            reason = limit_words(network, bound.limit)
            template = _TOO_LARGE_BESIDE if bound.beside > 1 else _TOO_LARGE
            message = Text(template, names, grouped(bound.dim), grouped(bound.most), reason, beside)
            fix = Fix(Text("Set to {0}", grouped(bound.most)), Settle(bound.bond.legs, bound.most))
            yield warning("bonds-are-useful", message, (bound.bond.id,), (fix,))


def limit_words(network: Network, limit: Limit) -> Text:
    """Return what bounds a bond: which legs make how much."""
    return Text("{0} of {1} make only {2}", limit.legs, tensor_title(network.tensor(limit.core)), grouped(limit.dim))


def useful_bounds(network: Network) -> Iterator[Bound]:
    """Return the bounds of all bonds between two cores whose legs agree; none while a dimension is impossible."""
    tensors = {tensor.id: tensor for tensor in network.tensors if tensor.kind is not TensorKind.INPUT}
    dims = {leg.id: leg.dim for leg in network.legs}
    if not all(map(is_possible, dims.values())):
        return
    owners = {leg.id: tensor.id for tensor in tensors.values() for leg in tensor.legs}
    reach: Reach = dict.fromkeys(owners)
    pairs = defaultdict[Pair, list[Bond]](list)
    for bond in network.bonds:
        first, second = (owners.get(leg) for leg in bond.legs)
        if first is not None and second is not None:
            reach[bond.first], reach[bond.second] = second, first
            pairs[min(first, second), max(first, second)].append(bond)
    sides = _sides(tensors, reach)
    for pair, bonds in pairs.items():
        if pair[0] != pair[1] and all(tensors[one].kind is TensorKind.CORE for one in pair):
            limits = _limits(tensors, reach, pair, sides.get(pair, ()))
            yield from _bounds(dims, bonds, min(limits, key=lambda limit: limit.dim))


def _bounds(dims: dict[ElementId, int], bonds: list[Bond], limit: Limit) -> Iterator[Bound]:
    """Give the bound of each of the bonds between two cores."""
    if any(dims[bond.first] != dims[bond.second] for bond in bonds):
        return
    every = prod(dims[bond.first] for bond in bonds)
    for bond in bonds:
        dim = dims[bond.first]
        beside = every // dim
        yield Bound(bond, dim, -(-limit.dim // beside), limit, beside)


def _limits(tensors: dict[ElementId, Tensor], reach: Reach, pair: Pair, sides: tuple[int, ...]) -> Iterator[Limit]:
    """Give what bounds the bonds between two cores: the other legs of each, and of each side of a cut."""
    for core in pair:
        rest = prod(leg.dim for leg in tensors[core].legs if reach[leg.id] not in pair)
        yield Limit(rest, _OTHER_LEGS, core)
    for core, side in zip(pair, sides, strict=False):
        yield Limit(side, _LEGS_OF_SIDE, core)


def _sides(tensors: dict[ElementId, Tensor], reach: Reach) -> dict[Pair, tuple[int, int]]:
    """Return the pairs that alone hold two parts together, with the product of the legs that leave each part."""
    graph = {
        tensor.id: {end for leg in tensor.legs if (end := reach[leg.id]) not in (None, tensor.id)}
        for tensor in tensors.values()
    }
    leaving = {tensor.id: prod(leg.dim for leg in tensor.legs if reach[leg.id] is None) for tensor in tensors.values()}
    return bridge_sides(graph, leaving)
