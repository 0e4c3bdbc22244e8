"""Reads the JSON files of Tensor-Network-Editor: tensors, edges, hyperedges, positions, notes and groups.

Source: version 1.1 of that program, schema 2, and schema 1 of older releases, which has the same fields but no
hyperedges.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import atan2, degrees
from typing import Any

from tndesigner.document.errors import DocumentError
from tndesigner.document.parsing import parse
from tndesigner.importing.contraction import Contraction, Operand
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.free_names import take_name
from tndesigner.importing.sketch import Sketch
from tndesigner.network.diagram import Note
from tndesigner.network.measures import CORE_SIZE, SPACING
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of

SCHEMAS = (1, 2)
_DISTANCE = 300.0
"""About how far apart that program draws neighbours."""
_FARTHEST = 1e6
"""How far from the origin a position may be; farther ones are none."""
_SCALE = SPACING / _DISTANCE

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Index:
    """An index of a tensor of that program."""

    name: str
    dim: int
    direction: float | None


def read_editor_file(text: str) -> tuple[Contraction, Sketch]:
    """Return the contraction of a file, and where that program draws it.

    Raises:
        ImportingError: if the text is no such file, is of a newer schema, or is damaged.
    """
    network = _network_of(text)
    tensors = dict(_identified(network, "tensors"))
    indices = {
        (tensor, index): _index(record, f"tensors.{tensor}.indices.{index}")
        for tensor, one in tensors.items()
        for index, record in _identified(one, "indices", f"tensors.{tensor}.")
    }
    labels = _labels(network, indices)
    names = _names(tensors)
    operands = []
    for tensor in tensors:
        own = [key for key in indices if key[0] == tensor]
        dims = tuple(indices[key].dim for key in own)
        operands.append(Operand(names[tensor], tuple(labels[key] for key in own), dims))
    uses = Counter(label for operand in operands for label in operand.labels)
    kept = tuple(label for label, number in uses.items() if number == 1)
    title = _text(network.get("name", "network"), "network.name")
    contraction = Contraction(tuple(operands), kept, title or "network", is_code=False)
    return contraction, _sketch(network, tensors, indices, names)


def _network_of(text: str) -> Record:
    try:
        file = parse(text)
    except DocumentError as error:
        raise ImportingError(message_of(error)) from error
    if not isinstance(file, dict) or "schema_version" not in file or not isinstance(file.get("network"), dict):
        raise ImportingError(
            Text('it is not a file of Tensor-Network-Editor, which has "schema_version" and "network"')
        )
    if file["schema_version"] not in SCHEMAS:
        raise ImportingError(
            Text(
                "it has schema version {0}, but {1} are read; save it with version 1.1 of Tensor-Network-Editor",
                repr(file["schema_version"]),
                listed(map(str, SCHEMAS)),
            )
        )
    network: Record = file["network"]
    return network


def _identified(owner: Record, field: str, place: str = "") -> Iterator[tuple[str, Record]]:
    """Yield the records of a list by their ids."""
    seen = set()
    for number, record in enumerate(_list(owner.get(field, []), f"{place}{field}")):
        where = f"{place}{field}[{number}]"
        if not isinstance(record, dict):
            raise ImportingError(Text("{0} is not an object", where))
        name = _text(record.get("id"), f"{where}.id")
        if name in seen:
            raise ImportingError(Text("{0}.id is {1}, which another one has", where, quoted(name)))
        seen.add(name)
        yield name, record


def _index(record: Record, place: str) -> _Index:
    dim = record.get("dimension")
    if isinstance(dim, bool) or not isinstance(dim, int):
        raise ImportingError(Text("{0}.dimension is {1}; it must be a whole number", place, repr(dim)))
    x, y = _point(record.get("offset"))
    return _Index(_text(record.get("name"), f"{place}.name"), dim, degrees(atan2(-y, x)) % 360 if x or y else None)


def _labels(network: Record, indices: Mapping[tuple[str, str], _Index]) -> dict[tuple[str, str], str]:
    """Return a label for each index: one for all that an edge or a hyperedge joins, else that of its own."""
    labels: dict[tuple[str, str], str] = {}
    for place, name, ends in _joins(network):
        keys = [_end(end, place, indices) for end in ends]
        if taken := [key for key in keys if key in labels]:
            raise ImportingError(
                Text("{0} joins index {1}, which is joined already", place, quoted(indices[taken[0]].name))
            )
        if len({indices[key].dim for key in keys}) > 1:
            sides = ", ".join(f"{indices[key].name}: {indices[key].dim}" for key in keys)
            raise ImportingError(Text("{0} joins different dimensions ({1}); make them equal there", place, sides))
        labels |= dict.fromkeys(keys, name)
    names = set(labels.values())
    return labels | {key: take_name(index.name, names) for key, index in indices.items() if key not in labels}


def _joins(network: Record) -> Iterator[tuple[str, str, list[Any]]]:
    """Yield the place, the name and the ends of each edge and hyperedge."""
    for name, record in _identified(network, "edges"):
        yield f"edges.{name}", name, [record.get("left"), record.get("right")]
    for name, record in _identified(network, "hyperedges"):
        yield f"hyperedges.{name}", name, _list(record.get("endpoints"), f"hyperedges.{name}.endpoints")


def _end(end: object, place: str, indices: Mapping[tuple[str, str], _Index]) -> tuple[str, str]:
    tensor, index = (end.get("tensor_id"), end.get("index_id")) if isinstance(end, dict) else (None, None)
    if isinstance(tensor, str) and isinstance(index, str) and (tensor, index) in indices:
        return tensor, index
    raise ImportingError(Text("{0} ends at an index that no tensor has", place))


def _names(tensors: Mapping[str, Record]) -> dict[str, str]:
    taken: set[str] = set()
    read = {one: _text(record.get("name"), f"tensors.{one}.name") for one, record in tensors.items()}
    return {one: take_name(name or "t", taken) for one, name in read.items()}


def _sketch(
    network: Record, tensors: Mapping[str, Record], indices: Mapping[tuple[str, str], _Index], names: Mapping[str, str]
) -> Sketch:
    places = {}
    for one, record in tensors.items():
        x, y = _point(record.get("position"))
        places[names[one]] = (round(x * _SCALE, 1), round(y * _SCALE, 1))
    directions = {
        names[one]: tuple(index.direction for (tensor, _), index in indices.items() if tensor == one) for one in tensors
    }
    notes = []
    for name, record in _identified(network, "notes"):
        x, y = _point(record.get("position"))
        text = _text(record.get("text", ""), f"notes.{name}.text")
        notes.append(Note(text, round(x * _SCALE, 1), round(y * _SCALE, 1)))
    for name, record in _identified(network, "groups"):
        ids = _list(record.get("tensor_ids", []), f"groups.{name}")
        members = [names[one] for one in ids if isinstance(one, str) and one in names]
        if members:
            notes.append(_frame(_text(record.get("name"), f"groups.{name}.name"), [places[one] for one in members]))
    return Sketch(places, directions, tuple(notes))


def _frame(title: str, places: list[tuple[float, float]]) -> Note:
    """Return a frame around the middles of cores."""
    left, top = (min(place[axis] for place in places) - CORE_SIZE for axis in (0, 1))
    right, bottom = (max(place[axis] for place in places) + CORE_SIZE for axis in (0, 1))
    return Note(title, left, top, right - left, bottom - top)


def _point(value: object) -> tuple[float, float]:
    """Return a position; what is none is the origin, for a picture is no reason to refuse a network."""
    if isinstance(value, dict):
        x, y = value.get("x"), value.get("y")
        if isinstance(x, int | float) and isinstance(y, int | float) and max(abs(x), abs(y)) < _FARTHEST:
            return float(x), float(y)
    return 0.0, 0.0


def _list(value: object, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise ImportingError(Text("{0} is not a list", place))
    return value


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise ImportingError(Text("{0} is {1}; it must be text", place, repr(value)))
    return value
