"""Networks as records: the JSON objects that files, and the configuration of a Keras layer, hold."""

from collections.abc import Callable
from typing import Any, TypeVar

from tndesigner.document.decoding import below, items, members, reader
from tndesigner.document.errors import DocumentError
from tndesigner.network import Bond, ElementId, Network, NetworkError, Tensor
from tndesigner.wording.names import shortened
from tndesigner.wording.text import Text, message_of

Record = dict[str, Any]
"""A JSON object."""

NETWORK_KEYS = ("name", "tensors", "bonds", "outputs")
"""What the record of a network holds."""

LARGEST_ID = 10**9
"""The largest id, which leaves room for new ones in 32 bits."""

_Element = TypeVar("_Element", Tensor, Bond)


def network_record(network: Network) -> Record:
    """Return a network as a record, which ``network_from_record`` reads."""
    return {
        "name": network.name,
        "tensors": [_tensor_record(tensor) for tensor in network.tensors],
        "bonds": [{"id": bond.id, "first": bond.first, "second": bond.second} for bond in network.bonds],
        "outputs": list(network.outputs),
    }


def network_from_record(record: object, place: str = "network") -> Network:
    """Return the network of a record; errors of the drawing are left to the checks.

    Args:
        record: what ``network_record`` gave, or the same from a file.
        place: the place of the record in messages.

    Raises:
        DocumentError: if it is not the record of a network; the message names the place in it.
    """
    entries = members(record, place, NETWORK_KEYS)
    network = Network(reader(str)(entries["name"], below(place, "name")))
    for item, where in items(entries["tensors"], below(place, "tensors")):
        tensor: Tensor = reader(Tensor)(item, where)
        check_id(tensor.id, f"{where}.id")
        for number, leg in enumerate(tensor.legs):
            check_id(leg.id, f"{where}.legs[{number}].id")
        if tensor.id in network:
            raise DocumentError(Text("{0}.id is {1}, but another element has that id", where, str(tensor.id)))
        _put(network.put_tensor, tensor, where)
    for item, where in items(entries["bonds"], below(place, "bonds")):
        bond: Bond = reader(Bond)(item, where)
        check_id(bond.id, f"{where}.id")
        _put(network.put_bond, bond, where)
    network.outputs = _outputs(entries["outputs"], below(place, "outputs"), network)
    return network


def check_id(number: int, place: str, least: int = 1) -> int:
    """Return an id that is within its range.

    Raises:
        DocumentError: if it is not.
    """
    if not least <= number <= LARGEST_ID:
        raise DocumentError(
            Text("{0} is {1}; it must be a whole number from {2} to {3}", place, str(number), str(least), LARGEST_ID)
        )
    return number


def _tensor_record(tensor: Tensor) -> Record:
    """Return a tensor as a record; written out for speed, since a window needs it after every edit."""
    legs = [{"id": leg.id, "name": leg.name, "dim": leg.dim} for leg in tensor.legs]
    return {"id": tensor.id, "name": tensor.name, "kind": tensor.kind.value, "legs": legs}


def _put(put: Callable[[_Element], None], element: _Element, place: str) -> None:
    try:
        put(element)
    except NetworkError as error:
        raise DocumentError(Text("{0}: {1}", place, shortened(message_of(error)))) from error


def _outputs(value: object, place: str, network: Network) -> tuple[ElementId, ...]:
    legs = {leg.id for leg in network.legs}
    outputs: tuple[ElementId, ...] = reader(tuple[int, ...])(value, place)
    for number, leg in enumerate(outputs):
        if leg not in legs:
            raise DocumentError(
                Text("{0}[{1}] is {2}, but the network has no leg with that id", place, str(number), str(leg))
            )
    return outputs
