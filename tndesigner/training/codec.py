"""Requests and events as lines of JSON, and values as records, by the fields of their dataclasses."""

import json
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, cast

from tndesigner.document import DocumentError
from tndesigner.document.decoding import reader
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import EVENTS, Event, Note
from tndesigner.training.requests import REQUESTS, Request
from tndesigner.wording.lists import suggestion
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text, message_of
from tndesigner.wording.travelling import arrived, departed

_Value = TypeVar("_Value")
_LONGEST_LISTING = 60
_LEFT_OUT = "the training process sent a line that is not an event, and it was left out: {0}"
LONGEST_LINE = 64 * 2**20
"""The most bytes of an event that are read, far more than any has."""


def request_line(request: Request) -> str:
    """Return a request as one line of JSON, without the line's end."""
    return json.dumps({"request": request.kind, **record_of(request)}, allow_nan=False)


def event_line(event: Event) -> str:
    """Return an event as one line of JSON in English, without the line's end."""
    return json.dumps({"event": event.kind, **record_of(event)}, allow_nan=False)


def travelling_line(event: Event) -> str:
    """Return an event as one line of JSON for a process that may show its texts in another language."""
    return json.dumps(departed({"event": event.kind, **record_of(event)}), allow_nan=False)


def read_request(line: str | bytes) -> Request:
    """Return the request of a line.

    Raises:
        TrainingError: if the line is wrong; the message says how.
    """
    return cast(Request, _read(line, "request", REQUESTS))


def read_event(line: str | bytes) -> Event:
    """Return the event of a line.

    Raises:
        TrainingError: if the line is wrong; the message says how.
    """
    return cast(Event, _read(line, "event", EVENTS))


class EventReader:
    """Reads the lines of one worker; one that is not an event becomes a note, the first of them only."""

    def __init__(self) -> None:
        """Start without a wrong line."""
        self._told = False

    def read(self, line: bytes) -> Event | None:
        """Return the event of a line; None for a wrong one that is not told any more."""
        try:
            if len(line) > LONGEST_LINE:
                raise TrainingError(Text("it has over {0}", byte_size(LONGEST_LINE)))
            return read_event(line)
        except TrainingError as error:
            if self._told:
                return None
            self._told = True
            return Note(message=Text(_LEFT_OUT, message_of(error)))


def record_of(value: object) -> Any:  # noqa: ANN401  # JSON values have no narrower type
    """Return a value as JSON holds it: dataclasses as objects, without the fields that are None, mappings flat."""
    if is_dataclass(value):
        record: dict[str, Any] = {}
        for one in fields(value):
            item = getattr(value, one.name)
            record |= item if isinstance(item, Mapping) else {} if item is None else {one.name: record_of(item)}
        return record
    if isinstance(value, tuple):
        return [record_of(item) for item in value]
    return value


def value_of(cls: type[_Value], record: object, place: str) -> _Value:
    """Return the value of a record, which has the fields of a dataclass and no others.

    Raises:
        TrainingError: if the record is wrong; the message names the place in it.
    """
    try:
        read: Callable[[object, str], _Value] = reader(cast(Hashable, cls))
        return read(record, place)
    except DocumentError as error:
        raise TrainingError(message_of(error)) from error


def parsed(text: str | bytes) -> object:
    """Return the JSON value of a text.

    Raises:
        TrainingError: if it is not JSON.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TrainingError(Text("this is not JSON: {0}", repr(text[:_LONGEST_LISTING]))) from error


def _read(line: str | bytes, tag: str, kinds: dict[str, Any]) -> object:
    record = parsed(line)
    if not isinstance(record, dict) or tag not in record:
        raise TrainingError(Text("this does not name its {0}: it must be an object with the key {1}", tag, repr(tag)))
    kind = record.pop(tag)
    if not isinstance(kind, str) or kind not in kinds:
        hint = suggestion(kind, kinds, "there are {0}")
        raise TrainingError(Text("there is no {0} {1}; {2}", tag, f"{kind!r:.60}", hint))
    return value_of(kinds[kind], arrived_record(record), f"the {tag} {kind!r}")


def arrived_record(record: object) -> object:
    """Return a record with its texts in place of their English; what is no object is left as it is.

    Raises:
        TrainingError: if the list of its texts is damaged.
    """
    try:
        return arrived(record) if isinstance(record, dict) else record
    except ValueError as error:
        raise TrainingError(message_of(error)) from error
