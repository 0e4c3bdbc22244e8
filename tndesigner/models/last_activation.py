"""The activation that a model ends with, which tells what its answers are."""

from tndesigner.models.model import Model


def last_activation(model: Model) -> str:
    """Return the activation that a model ends with."""
    position = activating_layer(model)
    activation: str = "linear" if position is None else getattr(model.layers[position], "activation", "linear")
    return activation


def activating_layer(model: Model) -> int | None:
    """Return the position of the last layer with an activation on the way to the output; None if there is none."""
    value = model.all_outputs[0]
    while value >= len(model.inputs):
        call = model.all_calls[value - len(model.inputs)]
        if getattr(model.layers[call.layer], "activation", None):
            return call.layer
        if len(call.takes) > 1:
            return None
        value = call.takes[0]
    return None
