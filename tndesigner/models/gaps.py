"""The gaps between layers, in which others can be put: each has the number of the value that goes through it.

In a stack, the gap before a layer has the position of that layer.
"""

from tndesigner.models.layer import Networks, Shape
from tndesigner.models.model import Model


def entry(model: Model, position: int) -> int:
    """Return the number of the value that goes into a layer; at the end of the model, of the first output."""
    taken = (call.takes[0] for call in model.all_calls if call.layer == position)
    return next(taken, model.all_outputs[0])


def layer_before(model: Model, value: int) -> int | None:
    """Return the position of the layer that gives a value; None for an input."""
    number = value - len(model.inputs)
    return model.all_calls[number].layer if number >= 0 else None


def layers_after(model: Model, value: int) -> tuple[int, ...]:
    """Return the positions of the layers that take a value, in the order of their calls."""
    return tuple(call.layer for call in model.all_calls if value in call.takes)


def landing(model: Model, value: int) -> int:
    """Return the position that a layer gets when it is inserted in a gap."""
    earlier = model.all_calls[: max(0, value + 1 - len(model.inputs))]
    return len({call.layer for call in earlier})


def shape_in_gap(model: Model, value: int, networks: Networks) -> Shape | None:
    """Return the shape of a value; None if it is not known, because an earlier layer does not fit."""
    return model.known_shapes(networks)[value]


def shape_into(model: Model, position: int, networks: Networks) -> Shape | None:
    """Return the shape of the first input of a layer; None if it is not known."""
    return shape_in_gap(model, entry(model, position), networks)
