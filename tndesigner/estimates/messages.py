"""One JSON line a message, between the window and the counting process."""

import json
from dataclasses import asdict, is_dataclass
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from tndesigner.document import Design
from tndesigner.document.design_records import design_from_record, design_record
from tndesigner.document.records import Record, network_record
from tndesigner.planning.subject import Subject

_T = TypeVar("_T")


def design_message(design: Design) -> Record:
    """Return a design as a record without its drawing, fast enough for every edit."""
    record = design_record(Design({}, design.model, design.experiment))
    networks = [{"number": number, **network_record(one.network)} for number, one in sorted(design.diagrams.items())]
    return {**record, "networks": networks}


def subject_of(question: Record) -> Subject:
    """Return what a question is about.

    Raises:
        DocumentError: if a file could not hold its design.
    """
    design = design_from_record(question["design"])
    return Subject(design.model, design.networks, question["shown"], question["batch"])


def line(record: Record) -> bytes:
    """Return a message as a line."""
    return json.dumps(record).encode() + b"\n"


def packed(value: object) -> Record:
    """Return a dataclass as a record."""
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"{value!r} is not a value that a message holds")
    return asdict(value)


def unpacked(cls: type[_T], record: object) -> _T:
    """Return the dataclass of a record that ``packed`` made."""
    value: _T = _built(cls, record)
    return value


def _built(hint: Any, value: Any) -> Any:  # noqa: ANN401  # a type hint and a JSON value may be anything
    origin = get_origin(hint)
    if origin is UnionType:
        return None if value is None else _built(get_args(hint)[0], value)
    if origin is tuple:
        hints = get_args(hint)
        return tuple(_built(hints[0 if hints[-1] is ... else place], item) for place, item in enumerate(value))
    if is_dataclass(hint) and isinstance(hint, type):
        hints_of = get_type_hints(hint)
        return hint(**{name: _built(hints_of[name], item) for name, item in value.items()})
    return value
