"""How the layers of a model are connected: its inputs, the calls of its layers, and what makes sense of both.

Values are numbered as in a program: first the inputs, then one for each call, in order::

    inputs  0 ──────────────┐            calls[0] = Call(layer=0, takes=(0,))      gives value 1
            └─ layer 0 ─ 1 ─┴─ layer 1 ─ 2      calls[1] = Call(layer=1, takes=(0, 1))    gives value 2
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tndesigner.models.errors import ModelError
from tndesigner.models.layer import Shape
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class ModelInput:
    """An input of a model: the shape of one example, and what its numbers are."""

    shape: Shape
    dtype: str = "float32"
    """"int32" where the input holds tokens."""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One use of a layer; a layer that is called twice is shared."""

    layer: int
    """Its position among the layers of the model."""
    takes: tuple[int, ...]
    """The numbers of the values that go in, all of which are smaller than that of the result."""


def chain(layers: int) -> tuple[Call, ...]:
    """Return the calls of a stack of so many layers, each of which takes what the one before it gives."""
    return tuple(Call(position, (position,)) for position in range(layers))


def require_graph(inputs: int, layers: int, calls: tuple[Call, ...], outputs: tuple[int, ...]) -> None:
    """Do nothing for the numbers of a graph that can be computed and in which everything is used.

    Raises:
        ModelError: if they are not; the message begins with the place.
    """
    for complaint in _complaints(inputs, layers, calls, outputs):
        raise complaint


def _complaints(inputs: int, layers: int, calls: tuple[Call, ...], outputs: tuple[int, ...]) -> Iterator[ModelError]:
    """Yield what is wrong with a graph, without looking further after a number that does not exist."""
    if not inputs:
        yield ModelError("inputs is empty; a model has at least one input")
    for number, call in enumerate(calls):
        yield from _call_complaints(number, call, inputs, layers)
    if not outputs:
        yield ModelError("outputs is empty; a model has at least one output")
    values = inputs + len(calls)
    for place, value in enumerate(outputs):
        if not 0 <= value < values:
            yield ModelError("outputs[{0}] is {1}; the values of the model are 0 to {2}", place, value, values - 1)
    yield from _unused(inputs, layers, calls, outputs)


def _unused(inputs: int, layers: int, calls: tuple[Call, ...], outputs: tuple[int, ...]) -> Iterator[ModelError]:
    """Yield layers and values that nothing uses."""
    called = {call.layer for call in calls}
    for position in range(layers):
        if position not in called:
            yield ModelError("layers[{0}] is never called; call it or remove it", position)
    used = {*outputs, *(value for call in calls for value in call.takes)}
    for value in range(inputs + len(calls)):
        if value not in used:
            place = Text("inputs[{0}]" if value < inputs else "calls[{0}]", value - inputs * (value >= inputs))
            yield ModelError("{0} gives value {1}, which no call takes and is not an output", place, value)


def _call_complaints(number: int, call: Call, inputs: int, layers: int) -> Iterator[ModelError]:
    if not 0 <= call.layer < layers:
        there = Text("the layers of the model are 0 to {0}", layers - 1) if layers else Text("the model has no layers")
        yield ModelError("calls[{0}].layer is {1}; {2}", number, call.layer, there)
    if not call.takes:
        yield ModelError("calls[{0}].takes is empty; a layer takes at least one value", number)
    for place, value in enumerate(call.takes):
        if not 0 <= value < inputs + number:
            yield ModelError(
                "calls[{0}].takes[{1}] is {2}; the inputs and earlier calls give values 0 to {3}",
                number,
                place,
                value,
                inputs + number - 1,
            )
