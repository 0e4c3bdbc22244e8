"""Fixes that give a network as many numbers as it takes."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from math import prod

from tndesigner.checks.fixes import Settle
from tndesigner.checks.problem import Fix, ModelFix
from tndesigner.models import Dense, Model, ModelError, NetworkDense, Networks, input_width
from tndesigner.models.gaps import entry, layer_before, layers_after, shape_into
from tndesigner.models.graph_edits import inserted
from tndesigner.network import ElementId
from tndesigner.network.indices import joined_legs
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text


def width_fixes(model: Model, networks: Networks, position: int) -> Iterator[ModelFix]:
    """Yield the changes of the model after which the network at a position gets what it takes."""
    width = _missing_width(model, networks, position)
    if not width:
        return
    wider = widened(model, networks, position)
    if wider is not None:
        taken, before = grouped(width), layer_before(model, entry(model, position))
        what = (
            Text("Let the input be {0}", taken)
            if before is None
            else Text("Set layer {0} to {1} units", before + 1, taken)
        )
        yield ModelFix(what, wider)
    yield from _padding(model, networks, position)
    with suppress(ModelError):
        dense = inserted(model, entry(model, position), Dense(units=width, activation="relu"))
        yield ModelFix(Text("Put a Dense of {0} units before it", width), dense)


def leg_fixes(model: Model, networks: Networks, position: int) -> dict[ElementId, Fix]:
    """Return the fixes that set one leg of the input so that the network takes what it gets, by leg, largest first."""
    layer, shape = model.layers[position], shape_into(model, position, networks)
    if not _missing_width(model, networks, position) or not isinstance(layer, NetworkDense) or not shape:
        return {}
    network, width = networks[layer.network], shape[-1]
    (data,) = network.inputs
    taken = prod(leg.dim for leg in data.legs)
    fixes = {}
    for leg in sorted(data.legs, key=lambda one: -one.dim):
        dim, rest = divmod((width or 0) * leg.dim, taken)
        if dim and not rest:
            title = Text("Set {0} to {1}", network.leg_title(leg.id), dim)
            fixes[leg.id] = Fix(title, Settle(joined_legs(network, leg.id), dim))
    return fixes


def _padding(model: Model, networks: Networks, position: int) -> Iterator[ModelFix]:
    """Yield the change that pads the input of a network with zeros, if it takes more than it gets."""
    layer, shape = model.layers[position], shape_into(model, position, networks)
    if not isinstance(layer, NetworkDense) or not shape or shape[-1] is None:
        return
    zeros = input_width(networks[layer.network]) - shape[-1]
    if zeros > 0:
        title = Text("Pad the {0} with {1} zeros", shape[-1], zeros)
        yield ModelFix(title, model.with_layer(position, replace(layer, takes=shape[-1])))


def widened(model: Model, networks: Networks, position: int) -> Model | None:
    """Return the model with what comes before a network as wide as it takes; None if that is impossible.

    What other layers take, too, is left alone.
    """
    width, value = _missing_width(model, networks, position), entry(model, position)
    if not width or len(layers_after(model, value)) > 1:
        return None
    before = layer_before(model, value)
    if before is None:
        return model.with_input((*model.inputs[value].shape[:-1], width), number=value)
    layer = model.layers[before]
    if "units" not in vars(layer):
        return None
    return model.with_layer(before, replace(layer, units=width))  # type: ignore[call-arg]  # it has that field


def _missing_width(model: Model, networks: Networks, position: int) -> int:
    """Return how many numbers a network takes if it gets a different number; 0 otherwise."""
    layer, shape = model.layers[position], shape_into(model, position, networks)
    network = networks.get(layer.network) if isinstance(layer, NetworkDense) else None
    if network is None or not shape or len(network.inputs) != 1:
        return 0
    width = (isinstance(layer, NetworkDense) and layer.takes) or input_width(network)
    return width if width > 0 and shape[-1] != width else 0
