"""Finds the drawing in a file that tndesigner has exported; the file is read and never run."""

import ast
import json
from collections.abc import Iterator
from typing import NamedTuple

from tndesigner.document import Design, DocumentError
from tndesigner.document.trained.exported_layers import layer_as_drawn
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.python_source import parsed
from tndesigner.importing.sketch import Sketch
from tndesigner.importing.sketch import drawn as diagram_of
from tndesigner.models import Model, ModelError
from tndesigner.network import Network
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text, message_of

_KEYS = {"layer", "networks", "places"}
_MARKS = ("def drawing(", "_drawing(")
"""What the text of such a file holds: a function of that name or, for each of several layers, of a longer one."""


class _Told(NamedTuple):
    """What a function returns, and its line."""

    line: int
    value: object


def tells_drawing(text: str) -> bool:
    """Tell whether a text is probably a file that tndesigner has exported, without reading it."""
    return any(mark in text for mark in _MARKS)


def drawing_lines(text: str) -> tuple[int, ...]:
    """Return the lines of all drawings that an exported file tells about.

    Raises:
        ImportingError: if it is not Python.
    """
    return tuple(one.line for one in _drawings(text))


def exported_design(text: str, *, line: int | None = None, name: str | None = None) -> Design | None:
    """Return a design with the layer of an exported file as its only layer, or None if the text is no such file.

    Args:
        text: the file.
        line: the line of the drawing that is meant, if the file has several layers.
        name: the name of the network, if not the one in the file.

    Raises:
        ImportingError: if the drawing is damaged, or there are several.
    """
    told = _drawings(text)
    if line is not None:
        told = [one for one in told if one.line == line]
    if not told:
        return None
    if len(told) > 1:
        lines = listed((str(one.line) for one in told), most=6)
        raise ImportingError(
            Text("there are {0} layers, in lines {1}; say which (--line {2})", len(told), lines, str(told[-1].line))
        )
    drawn: dict[int, Network] = {}
    try:
        layer = layer_as_drawn(told[0].value, "", {}, drawn)
        model = Model(layer.starting_shape(drawn), (layer,), "int32" if layer.takes_tokens else "float32")
    except DocumentError as error:
        raise ImportingError(Text("line {0}: {1}", str(told[0].line), message_of(error))) from error
    except ModelError as error:
        raise ImportingError(Text("line {0}: {1}", str(told[0].line), error.message)) from error
    if name is not None:
        drawn[1].name = name
    return Design({number: diagram_of(one, Sketch()) for number, one in drawn.items()}, model)


def _drawings(text: str) -> list[_Told]:
    return list(_told(parsed(text))) if tells_drawing(text) else []


def _told(module: ast.Module) -> Iterator[_Told]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            value = node.body[-1].value
            if isinstance(value, ast.Dict) and {getattr(key, "value", None) for key in value.keys} == _KEYS:
                try:
                    yield _Told(node.lineno, json.loads(json.dumps(ast.literal_eval(value))))
                except (ValueError, TypeError, RecursionError, MemoryError) as error:
                    raise ImportingError(Text("line {0}: its drawing is not written out", str(node.lineno))) from error
