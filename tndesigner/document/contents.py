"""Networks without the ids of their elements: what exported layers hold of them, and are identified by."""

from collections.abc import Mapping
from itertools import count

from tndesigner.document.decoding import below, members, reader
from tndesigner.document.errors import DocumentError
from tndesigner.document.records import network_from_record
from tndesigner.network import Bond, ElementId, Network, Tensor, TensorKind
from tndesigner.wording.text import Text

Place = tuple[int, int]
"""A tensor and one of its legs, by their numbers."""

_TENSORS = tuple[tuple[str, str, tuple[tuple[str, int], ...]], ...]
_BONDS = tuple[tuple[Place, Place], ...]
_PLACES = tuple[Place, ...]


def network_content(network: Network) -> dict[str, object]:
    """Describe a network without the ids of its elements.

    Inputs and cores keep their order, which is that of the data and of the weights.
    """
    ends = {leg: bond for bond in network.bonds for leg in bond.legs}
    tensors = [*network.inputs, *network.cores]
    places = _places(tensors, 0)
    copies = sorted(network.of_kind(TensorKind.COPY), key=lambda copy: (copy.name, _neighbours(copy, ends, places)))
    places |= _places(copies, len(tensors))
    return {
        "tensors": [
            [str(tensor.kind), tensor.name, [[leg.name, leg.dim] for leg in tensor.legs]]
            for tensor in (*tensors, *copies)
        ],
        "bonds": sorted(sorted(places[leg] for leg in bond.legs) for bond in network.bonds),
        "outputs": [places[leg] for leg in network.outputs],
    }


def _places(tensors: list[Tensor], first: int) -> dict[ElementId, Place]:
    return {leg.id: (number, axis) for number, one in enumerate(tensors, first) for axis, leg in enumerate(one.legs)}


def _neighbours(copy: Tensor, ends: dict[ElementId, Bond], places: dict[ElementId, Place]) -> list[Place]:
    """Return the legs of inputs and cores that a copy tensor joins, which tell copies of one name apart."""
    bonds = [ends[leg.id] for leg in copy.legs if leg.id in ends]
    return sorted(places[leg] for bond in bonds for leg in bond.legs if leg in places)


def network_from_content(value: object, place: str = "network") -> Network:
    """Return a network with that content; errors of the drawing are left to the checks.

    Args:
        value: what ``network_content`` gave and a "name", or the same from a file.
        place: the place of the content in messages.

    Raises:
        DocumentError: if it is not the content of a network; the message names the place in it.
    """
    entries = members(value, place, ("name", "tensors", "bonds", "outputs"))
    ids = count(1)
    legs: dict[Place, int] = {}
    tensors = []
    for number, (kind, name, named) in enumerate(reader(_TENSORS)(entries["tensors"], below(place, "tensors"))):
        made = [{"id": next(ids), "name": leg, "dim": dim} for leg, dim in named]
        legs |= {(number, axis): leg["id"] for axis, leg in enumerate(made)}
        tensors.append({"id": next(ids), "name": name, "kind": kind, "legs": made})
    bonds = [
        {"id": next(ids), "first": _leg(legs, first, place), "second": _leg(legs, second, place)}
        for first, second in reader(_BONDS)(entries["bonds"], below(place, "bonds"))
    ]
    outputs = [_leg(legs, one, place) for one in reader(_PLACES)(entries["outputs"], below(place, "outputs"))]
    record = {"name": entries["name"], "tensors": tensors, "bonds": bonds, "outputs": outputs}
    return network_from_record(record, place)


def _leg(legs: Mapping[Place, int], at: Place, place: str) -> int:
    if at not in legs:
        raise DocumentError(
            Text("{0} has no leg {1} of a tensor {2}, both counted from 0", place, str(at[1]), str(at[0]))
        )
    return legs[at]
