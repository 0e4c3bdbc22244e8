"""One way through a graph, from an input to an output, as a strip of layers shows it."""

from dataclasses import dataclass

from tndesigner.models.gaps import layers_after
from tndesigner.models.model import Model


@dataclass(frozen=True, slots=True)
class Path:
    """The values on the way, the first of which is an input, and the layers that give the others."""

    values: tuple[int, ...]
    layers: tuple[int, ...]
    """Their positions; one less than there are values."""


def path_through(model: Model, position: int) -> Path:
    """Return the way through a layer: back along what its first input is made of, on to whatever takes it first.

    In a stack, that is all of it. A position that the model does not have stands for its first output.
    """
    calls, inputs = model.all_calls, len(model.inputs)
    given = (number for number, call in enumerate(calls, inputs) if call.layer == position)
    values = [next(given, model.all_outputs[0])]
    while values[0] >= inputs:
        values.insert(0, calls[values[0] - inputs].takes[0])
    taken: dict[int, int] = {}
    for number, call in enumerate(calls, inputs):
        for value in call.takes:
            taken.setdefault(value, number)
    while values[-1] in taken:
        values.append(taken[values[-1]])
    return Path(tuple(values), tuple(calls[value - inputs].layer for value in values[1:]))


def neighbours(model: Model, position: int) -> frozenset[int]:
    """Return the layers that give what a layer takes, and those that take what it gives."""
    calls, inputs = model.all_calls, len(model.inputs)
    given = {number for number, call in enumerate(calls, inputs) if call.layer == position}
    taken = {value for call in calls if call.layer == position for value in call.takes}
    before = {calls[value - inputs].layer for value in taken if value >= inputs}
    return frozenset(before | {call.layer for call in calls if given & set(call.takes)})


def beside(model: Model, path: Path) -> tuple[tuple[int, ...], ...]:
    """Return for each value of a path the layers that join it to the path from elsewhere, or take it elsewhere."""
    found, calls, inputs = [], model.all_calls, len(model.inputs)
    for place, value in enumerate(path.values):
        taken = calls[value - inputs].takes if value >= inputs else ()
        givers = [calls[one - inputs].layer for one in taken if one >= inputs]
        others = dict.fromkeys((*givers, *layers_after(model, value)))
        near = path.layers[max(0, place - 2) : place + 1]
        found.append(tuple(one for one in others if one not in near))
    return tuple(found)
