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
from tndesigner.checks.wording import leg_title, number, tensor_title
from tndesigner.network import Bond, ElementId, Network, Tensor, TensorKind

Pair = tuple[ElementId, ElementId]
"""Two tensors, by id, the smaller first."""

Reach = dict[ElementId, ElementId | None]
"""The tensor at the other end of each leg; None for an open leg, and for one on an input: the data is given."""


class Limit(NamedTuple):
    """What all bonds between two cores together can carry, and which legs of which core's side say so."""

    dim: int
    legs: str
    core: ElementId


def bonds_are_useful(network: Network) -> Iterator[Problem]:
    """Find bonds between cores with a larger dimension than can be used."""
    tensors = {tensor.id: tensor for tensor in network.tensors if tensor.kind is not TensorKind.INPUT}
    if not all(is_possible(leg.dim) for leg in network.legs):
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
            yield from _too_large(network, bonds, min(limits, key=lambda limit: limit.dim))


def _too_large(network: Network, bonds: list[Bond], limit: Limit) -> Iterator[Problem]:
    """Give a problem for each bond that carries more than the limit, as long as the bonds beside it stay."""
    dims = {bond.id: [network.leg(leg).dim for leg in bond.legs] for bond in bonds}
    if any(first != second for first, second in dims.values()):
        return
    every = prod(dim for dim, _ in dims.values())
    for bond in bonds:
        dim = dims[bond.id][0]
        most = -(-limit.dim // (every // dim))
        if dim > most:
            names = "–".join(leg_title(network, leg) for leg in bond.legs)
            also = f" beside the {number(every // dim)} in parallel" if len(bonds) > 1 else ""
            message = (
                f"bond {names} has dimension {number(dim)}, but at most {number(most)} can be used{also}: "
                f"{limit.legs} of {tensor_title(network.tensor(limit.core))} make only {number(limit.dim)}"
            )
            fix = Fix(f"Set to {number(most)}", Settle(bond.legs, most))
            yield warning("bonds-are-useful", message, (bond.id,), (fix,))


def _limits(tensors: dict[ElementId, Tensor], reach: Reach, pair: Pair, sides: tuple[int, ...]) -> Iterator[Limit]:
    """Give what bounds the bonds between two cores: the other legs of each, and of each side of a cut."""
    for core in pair:
        rest = prod(leg.dim for leg in tensors[core].legs if reach[leg.id] not in pair)
        yield Limit(rest, "the other legs", core)
    for core, side in zip(pair, sides, strict=False):
        yield Limit(side, "the input and output legs on the side", core)


def _sides(tensors: dict[ElementId, Tensor], reach: Reach) -> dict[Pair, tuple[int, int]]:
    """Return the pairs that alone hold two parts together, with the product of the legs that leave each part."""
    graph = {
        tensor.id: {end for leg in tensor.legs if (end := reach[leg.id]) not in (None, tensor.id)}
        for tensor in tensors.values()
    }
    leaving = {tensor.id: prod(leg.dim for leg in tensor.legs if reach[leg.id] is None) for tensor in tensors.values()}
    return bridge_sides(graph, leaving)
