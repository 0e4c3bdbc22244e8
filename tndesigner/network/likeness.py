"""Tells whether two networks are the same apart from the dimensions of their bonds."""

from tndesigner.network.elements import ElementId, TensorKind
from tndesigner.network.indices import joined_legs
from tndesigner.network.network import Network

Index = frozenset[tuple[str, str]]
"""An index of a network: the legs that it joins, each as the names of its tensor and of itself."""


def bond_dims(network: Network) -> dict[Index, int]:
    """Return the dimension of each index that is summed over and joins cores only."""
    outside = {leg.id for tensor in network.inputs for leg in tensor.legs}.union(network.outputs)
    found: dict[Index, int] = {}
    for bond in network.bonds:
        legs = joined_legs(network, bond.first)
        if outside.isdisjoint(legs):
            found[_index(network, bond.first)] = network.leg(bond.first).dim
    return found


def differ_in_bonds_only(first: Network, second: Network) -> bool:
    """Tell whether two networks differ at most in the dimensions of bonds; one that is missing has dimension 1."""
    ours, theirs = bond_dims(first), bond_dims(second)
    alike = all(one == other or one.isdisjoint(other) for one in ours for other in theirs)
    return alike and _frame(first) == _frame(second)


def _frame(network: Network) -> object:
    """Return all of a network except its bonds: the inputs, the outputs, and the other legs of the cores."""
    inner = frozenset().union(*bond_dims(network))
    inputs = [(tensor.name, [(_index(network, leg.id), leg.dim) for leg in tensor.legs]) for tensor in network.inputs]
    outputs = [(_index(network, leg), network.leg(leg).dim) for leg in network.outputs]
    cores = sorted(
        (core.name, [(leg.name, leg.dim) for leg in core.legs if (core.name, leg.name) not in inner])
        for core in network.cores
    )
    return inputs, outputs, cores


def _index(network: Network, leg_id: ElementId) -> Index:
    legs = joined_legs(network, leg_id)
    owners = ((network.owner(leg), leg) for leg in legs)
    return frozenset((owner.name, owner.leg(leg).name) for owner, leg in owners if owner.kind is not TensorKind.COPY)
