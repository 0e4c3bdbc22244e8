"""Diagrams, the experiment and whole designs as records."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from tndesigner.document.decoding import fields_reader, items, members, reader, tag
from tndesigner.document.design import Design
from tndesigner.document.encoding import encoded
from tndesigner.document.errors import DocumentError
from tndesigner.document.model_records import model_from_record, model_record
from tndesigner.document.records import NETWORK_KEYS, Record, check_id, network_from_record, network_record
from tndesigner.models import Experiment
from tndesigner.models.search import Search
from tndesigner.models.source import Source
from tndesigner.network import Diagram, ElementId, Placement
from tndesigner.network.diagram import Note
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class _Direction:
    """How a file says in which direction a leg is drawn."""

    degrees: float


def design_record(design: Design) -> Record:
    """Return a design as a record, without format and version."""
    return {
        "networks": [_diagram_record(number, design.diagrams[number]) for number in sorted(design.diagrams)],
        "model": model_record(design.model),
        "experiment": encoded(design.experiment),
        **({"source": encoded(design.source)} if design.source else {}),
        **({"search": encoded(design.search)} if design.search else {}),
    }


def design_from_record(record: object) -> Design:
    """Return the design of a record without format and version.

    Raises:
        DocumentError: if it is not the record of a design; the message names the place in it.
    """
    entries = members(record, "", ("networks", "model", "experiment"), ("source", "search"))
    diagrams: dict[int, Diagram] = {}
    for item, place in items(entries["networks"], "networks"):
        number, diagram = _diagram(item, place)
        if number in diagrams:
            raise DocumentError(Text("{0}.number is {1}, but another network has that number", place, str(number)))
        diagrams[number] = diagram
    model = model_from_record(entries["model"], "model", diagrams)
    experiment: Experiment = reader(Experiment)(entries["experiment"], "experiment")
    source: Source | None = reader(Source)(entries["source"], "source") if "source" in entries else None
    search: Search | None = reader(Search)(entries["search"], "search") if "search" in entries else None
    return Design(diagrams, model, experiment, source, search)


def _diagram_record(number: int, diagram: Diagram) -> Record:
    """Return a diagram as a record, without positions of tensors and legs that no longer exist."""
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
    tensors, legs = {tensor.id for tensor in network.tensors}, {leg.id for leg in network.legs}
    diagram.placements = _table(entries.get("placements", []), f"{place}.placements", "tensor", Placement, tensors)
    directions = _table(entries.get("directions", []), f"{place}.directions", "leg", _Direction, legs)
    diagram.directions = {leg: direction.degrees for leg, direction in directions.items()}
    diagram.notes = _table(entries.get("notes", []), f"{place}.notes", "id", Note)
    network.last_id = max(network.last_id, *diagram.notes, 0)
    return number, diagram


def _table(
    value: object, place: str, key: str, cls: type, known: Collection[ElementId] | None = None
) -> dict[ElementId, Any]:
    """Read how things are drawn by their ids, which must be among the known ones, if these are given."""
    rows: dict[ElementId, Any] = {}
    for item, where in items(value, place):
        one = check_id(reader(int)(tag(item, where, key), f"{where}.{key}"), f"{where}.{key}")
        if one in rows:
            raise DocumentError(
                Text(
                    "{0}.{1} is {2}, but {3}[{4}] has that {1} already",
                    where,
                    key,
                    str(one),
                    place,
                    str([*rows].index(one)),
                )
            )
        rows[one] = fields_reader(cls, key)(item, where)
        if known is not None and one not in known:
            raise DocumentError(Text("{0}.{1} is {2}, but the network has no {1} with that id", where, key, str(one)))
    return rows
