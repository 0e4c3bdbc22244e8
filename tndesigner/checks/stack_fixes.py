"""Fixes that give a network as many numbers as it takes."""

from collections.abc import Iterator
from dataclasses import replace

from tndesigner.checks.problem import ModelFix
from tndesigner.models import Dense, Model, ModelError, NetworkDense, Networks, Shape, input_width
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text


def width_fixes(model: Model, networks: Networks, position: int) -> Iterator[ModelFix]:
    """Yield the changes of the stack after which the network at a position gets what it takes."""
    width = _missing_width(model, networks, position)
    if not width:
        return
    wider = widened(model, networks, position)
    if wider is not None:
        taken = grouped(width)
        what = Text("Set layer {0} to {1} units", position, taken) if position else Text("Let the input be {0}", taken)
        yield ModelFix(what, wider)
    dense = Dense(units=width, activation="relu")
    layers = (*model.layers[:position], dense, *model.layers[position:])
    yield from _padding(model, networks, position)
    yield ModelFix(Text("Put a Dense of {0} units before it", width), replace(model, layers=layers))


def _padding(model: Model, networks: Networks, position: int) -> Iterator[ModelFix]:
    """Yield the change that pads the input of a network with zeros, if it takes more than it gets."""
    layer, shape = model.layers[position], _shape_before(model, networks, position)
    if not isinstance(layer, NetworkDense) or not shape or shape[-1] is None:
        return
    zeros = input_width(networks[layer.network]) - shape[-1]
    if zeros > 0:
        padded = replace(layer, takes=shape[-1])
        layers = (*model.layers[:position], padded, *model.layers[position + 1 :])
        title = Text("Pad the {0} with {1} zeros", shape[-1], zeros)
        yield ModelFix(title, replace(model, layers=layers))


def widened(model: Model, networks: Networks, position: int) -> Model | None:
    """Return the stack with what comes before a network as wide as it takes; None if that is impossible."""
    width = _missing_width(model, networks, position)
    if not width:
        return None
    if position == 0:
        return model.with_input((*model.input_shape[:-1], width))
    before = model.layers[position - 1]
    if "units" not in vars(before):
        return None
    wider = replace(before, units=width)  # type: ignore[call-arg]  # it has that field
    return replace(model, layers=(*model.layers[: position - 1], wider, *model.layers[position:]))


def _missing_width(model: Model, networks: Networks, position: int) -> int:
    """Return how many numbers a network takes if it gets a different number; 0 otherwise."""
    layer, shape = model.layers[position], _shape_before(model, networks, position)
    network = networks.get(layer.network) if isinstance(layer, NetworkDense) else None
    if network is None or not shape or len(network.inputs) != 1:
        return 0
    width = (isinstance(layer, NetworkDense) and layer.takes) or input_width(network)
    return width if width > 0 and shape[-1] != width else 0


def _shape_before(model: Model, networks: Networks, position: int) -> Shape | None:
    try:
        return replace(model, layers=model.layers[:position]).shapes(networks)[-1]
    except ModelError:
        return None
