"""Adding a layer to a model, and removing one, with the calls renumbered."""

from collections.abc import Callable
from dataclasses import replace

from tndesigner.models.errors import ModelError
from tndesigner.models.gaps import landing, layers_after
from tndesigner.models.graph import Call
from tndesigner.models.layer import Layer
from tndesigner.models.model import Model
from tndesigner.wording.lists import listed


def inserted(model: Model, value: int, layer: Layer) -> Model:
    """Return the model with another layer in a gap.

    Raises:
        ModelError: if the value goes to several layers.
    """
    position = landing(model, value)
    layers = (*model.layers[:position], layer, *model.layers[position:])
    if model.is_stack:
        return replace(model, layers=layers)
    uses = [model.layers[one].title for one in layers_after(model, value)]
    if len(uses) + model.outputs.count(value) > 1:
        users = listed((*map(repr, uses), *("the output" for _ in range(model.outputs.count(value)))))
        raise ModelError("what comes out here goes to {0}; add the layer in one of the branches", users)
    number = max(0, value + 1 - len(model.inputs))
    new = value + 1 if value + 1 >= len(model.inputs) else len(model.inputs)

    def moved(one: int) -> int:
        return new if one == value else one + (one >= new)

    later = [_call(one, position, moved) for one in model.calls[number:]]
    earlier = [replace(one, layer=one.layer + (one.layer >= position)) for one in model.calls[:number]]
    calls = (*earlier, Call(position, (value,)), *later)
    return Model(model.inputs, layers, calls=calls, outputs=tuple(map(moved, model.outputs)))


def appended(model: Model, layer: Layer) -> Model:
    """Return the model with another layer at its end.

    Raises:
        ModelError: if it has several outputs.
    """
    if len(model.all_outputs) > 1:
        raise ModelError("the model has {0} outputs; add the layer behind one of them", len(model.outputs))
    return inserted(model, model.all_outputs[0], layer)


def _call(call: Call, position: int, moved: Callable[[int], int]) -> Call:
    """Return a call after a layer was inserted at a position, with its values renumbered."""
    return Call(call.layer + (call.layer >= position), tuple(map(moved, call.takes)))


def without(model: Model, position: int) -> Model:
    """Return the model without a layer: what comes in goes on to where its result went.

    Raises:
        ModelError: if it joins several values.
    """
    layers = (*model.layers[:position], *model.layers[position + 1 :])
    if model.is_stack:
        return replace(model, layers=layers)
    there = list(range(len(model.inputs)))
    calls: list[Call] = []
    for call in model.calls:
        takes = tuple(there[value] for value in call.takes)
        if call.layer != position:
            calls.append(Call(call.layer - (call.layer > position), takes))
            there.append(len(model.inputs) + len(calls) - 1)
        elif len(set(takes)) == 1:
            there.append(takes[0])
        else:
            title = model.layers[position].title
            raise ModelError("layer {0!r} joins {1} values, so it cannot be removed", title, len(set(takes)))
    return Model(model.inputs, layers, calls=tuple(calls), outputs=tuple(there[value] for value in model.outputs))
