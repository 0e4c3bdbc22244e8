"""The bonds of a drawing that a search may change."""

from collections.abc import Iterable

from tndesigner.checks.fixes import Deferred, Settle
from tndesigner.document import Design
from tndesigner.document.edits import EditNetwork
from tndesigner.network import ElementId, Network, TensorKind
from tndesigner.network import lazy_networkx as nx
from tndesigner.network.edits import EditSequence, NetworkEdit, leg_removal
from tndesigner.network.indices import joined_legs
from tndesigner.wording.names import free_name

Index = tuple[int, tuple[ElementId, ...]]
"""The number of a network, and the legs of one of its indices."""


def named_indices(design: Design, numbers: Iterable[int]) -> dict[str, Index]:
    """Return the bonds between cores of some networks by name, as in "hidden a-b", with the indices of copy tensors."""
    found: dict[str, Index] = {}
    for number in numbers:
        network = design.networks[number]
        for legs in inner_indices(network):
            found[free_name(f"{network.name} {index_title(network, legs)}", found)] = (number, legs)
    return found


def settle_indices(design: Design, dims: dict[Index, int]) -> None:
    """Give bonds their dimensions, and remove those of dimension 1 where the network stays connected."""
    for (number, legs), dim in dims.items():
        EditNetwork(number, Settle(legs, dim)).apply(design)
    for number in {number for number, _ in dims}:
        EditNetwork(number, EditSequence(without_thin_bonds(design.networks[number]))).apply(design)


def inner_indices(network: Network) -> tuple[tuple[ElementId, ...], ...]:
    """Return the legs of each index that is summed over and does not come from an input."""
    inputs = {leg.id for tensor in network.inputs for leg in tensor.legs}
    outer = inputs.union(network.outputs)
    found = dict.fromkeys(joined_legs(network, bond.first) for bond in network.bonds)
    return tuple(legs for legs in found if outer.isdisjoint(legs))


def index_title(network: Network, legs: tuple[ElementId, ...]) -> str:
    """Return the names of the cores that an index joins, as in "a-b"."""
    owners = dict.fromkeys(network.owner(leg) for leg in legs)
    cores = [tensor for tensor in owners if tensor.kind is TensorKind.CORE]
    return "-".join(tensor.name for tensor in cores or owners)


def without_thin_bonds(network: Network) -> tuple[NetworkEdit, ...]:
    """Return the edits that remove the bonds of dimension 1 between two cores, but for those that hold it together."""
    graph, edits = nx.MultiGraph(network.graph), list[NetworkEdit]()
    for legs in inner_indices(network):
        first, second = legs if len(legs) == 2 else (0, 0)
        bond = network.bond_at(first) if first else None
        if bond is None or network.leg(first).dim > 1 or network.leg(second).dim > 1:
            continue
        ends = (network.owner(first).id, network.owner(second).id)
        graph.remove_edge(*ends, key=bond.id)
        if nx.has_path(graph, *ends):
            edits.append(EditSequence((Deferred(leg_removal, (first,)), Deferred(leg_removal, (second,)))))
        else:
            graph.add_edge(*ends, key=bond.id)
    return tuple(edits)
