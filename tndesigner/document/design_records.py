"""Diagrams, the model, the experiment and whole designs as records."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from tndesigner.document.decoding import fields_reader, items, members, reader, tag
from tndesigner.document.design import Design
from tndesigner.document.encoding import encoded
from tndesigner.document.errors import DocumentError
from tndesigner.document.records import NETWORK_KEYS, Record, check_id, network_from_record, network_record
from tndesigner.document.values import value_title
from tndesigner.model import LAYER_KINDS, Experiment, Layer, Model, Shape
from tndesigner.network import Diagram, ElementId, Placement, Tensor
from tndesigner.network.diagram import Note
from tndesigner.wording.lists import listed, suggestion


@dataclass(frozen=True, slots=True)
class _Direction:
    """How a leg is drawn, as a file holds it."""

    degrees: float


def design_record(design: Design) -> Record:
    """Return a design as a record, without format and version."""
    return {
        "networks": [_diagram_record(number, design.diagrams[number]) for number in sorted(design.diagrams)],
        "model": {
            "input_shape": encoded(design.model.input_shape),
            "input_dtype": design.model.input_dtype,
            "layers": [{"kind": layer.kind, **encoded(layer)} for layer in design.model.layers],
        },
        "experiment": encoded(design.experiment),
    }


def design_from_record(record: object) -> Design:
    """Return the design of a record that has neither format nor version.

    Raises:
        DocumentError: if it is no record of a design; the message names the place in it.
    """
    entries = members(record, "", ("networks", "model", "experiment"))
    diagrams: dict[int, Diagram] = {}
    for item, place in items(entries["networks"], "networks"):
        number, diagram = _diagram(item, place)
        if number in diagrams:
            raise DocumentError(f"{place}.number is {number}, but another network has that number")
        diagrams[number] = diagram
    model = _model(entries["model"], "model", diagrams)
    experiment: Experiment = reader(Experiment)(entries["experiment"], "experiment")
    return Design(diagrams, model, experiment)


def _diagram_record(number: int, diagram: Diagram) -> Record:
    """Return a diagram as a record; where a tensor or leg is gone, so is what was kept about its drawing."""
    network = diagram.network
    directions = {leg: _Direction(degrees) for leg, degrees in diagram.directions.items()}
    drawing = {
        "placements": _rows("tensor", diagram.placements, {tensor.id for tensor in network.tensors}),
        "directions": _rows("leg", directions, {leg.id for leg in network.legs}),
        "notes": _rows("id", diagram.notes, diagram.notes),
    }
    return {"number": number, **network_record(network), **{key: rows for key, rows in drawing.items() if rows}}


def _rows(key: str, table: Mapping[ElementId, Any], alive: Collection[ElementId]) -> list[Record]:
    return [{key: one, **encoded(table[one])} for one in sorted(table) if one in alive]


def _diagram(value: object, place: str) -> tuple[int, Diagram]:
    """Read a diagram and its number."""
    entries = members(value, place, ("number", *NETWORK_KEYS), ("placements", "directions", "notes"))
    number = check_id(reader(int)(entries["number"], f"{place}.number"), f"{place}.number", 0)
    network = network_from_record({key: entries[key] for key in NETWORK_KEYS}, place)
    diagram = Diagram(network)
    for one, placement, where in _table(entries.get("placements", []), f"{place}.placements", "tensor", Placement):
        if not isinstance(network.element(one), Tensor):
            raise DocumentError(f"{where}.tensor is {one}, but the network has no tensor with that id")
        diagram.placements[one] = placement
    legs = {leg.id for leg in network.legs}
    for one, direction, where in _table(entries.get("directions", []), f"{place}.directions", "leg", _Direction):
        if one not in legs:
            raise DocumentError(f"{where}.leg is {one}, but the network has no leg with that id")
        diagram.directions[one] = direction.degrees
    for one, note, _ in _table(entries.get("notes", []), f"{place}.notes", "id", Note):
        diagram.notes[one] = note
    network.last_id = max(network.last_id, *diagram.notes, 0)
    return number, diagram


def _table(value: object, place: str, key: str, cls: type) -> list[tuple[ElementId, Any, str]]:
    """Read how things are drawn: the id of each, its value, and its place in the file."""
    rows: dict[ElementId, tuple[ElementId, Any, str]] = {}
    for item, where in items(value, place):
        one = check_id(reader(int)(tag(item, where, key), f"{where}.{key}"), f"{where}.{key}")
        if one in rows:
            raise DocumentError(f"{where}.{key} is {one}, but {rows[one][2]} has that {key} already")
        rows[one] = (one, fields_reader(cls, key)(item, where), where)
    return list(rows.values())


def _model(value: object, place: str, numbers: Collection[int]) -> Model:
    entries = members(value, place, ("input_shape", "input_dtype", "layers"))
    shape: Shape = reader(Shape)(entries["input_shape"], f"{place}.input_shape")
    dtype = reader(str)(entries["input_dtype"], f"{place}.input_dtype")
    layers = tuple(_layer(item, where, numbers) for item, where in items(entries["layers"], f"{place}.layers"))
    return Model(shape, layers, dtype)


def _layer(value: object, place: str, numbers: Collection[int]) -> Layer:
    kind = tag(value, place, "kind")
    if not isinstance(kind, str) or kind not in LAYER_KINDS:
        hint = suggestion(kind, LAYER_KINDS)
        raise DocumentError(f"{place}.kind is {value_title(kind)}; {hint}")
    layer: Layer = fields_reader(LAYER_KINDS[kind], "kind")(value, place)
    for number in layer.network_numbers:
        if number not in numbers:
            has = listed(map(str, numbers)) or "none"
            raise DocumentError(f"{place} refers to network {number}, which is not there; the design has {has}")
    return layer
