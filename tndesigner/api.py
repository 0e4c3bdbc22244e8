"""The functions of the scripting interface, which ``import tndesigner as td`` offers as ``td.plan`` and so on."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tndesigner import codegen
from tndesigner.checks import Problem
from tndesigner.checks.check import check as check_network
from tndesigner.checks.check import check_design
from tndesigner.document import Design
from tndesigner.model import Isometry, network_layers
from tndesigner.network import Network
from tndesigner.network.templates import make as make_diagram
from tndesigner.planning.choice import DEFAULT_BATCH, plan_network
from tndesigner.planning.plan import Plan
from tndesigner.wording.text import joined

if TYPE_CHECKING:
    from tndesigner.layers import DenseNetwork


def make(template: str, **arguments: int | str | Iterable[int]) -> Network:
    """Return a network of a family, as in ``make("mpo", inputs=(4, 8, 8, 4), outputs=(4, 8, 8, 4), bond=4)``.

    ``tndesigner templates`` lists the families and their arguments; ``in`` and ``out``, which are Python keywords,
    are given as ``**{"in": 784}``.

    Raises:
        NetworkError: if the template or an argument is unknown, or the numbers do not fit together.
    """
    texts = {name: _text(value) for name, value in arguments.items()}
    return make_diagram(template, texts).network


def check(drawing: Network | Design) -> list[Problem]:
    """Return what is wrong with a network or a whole design: errors first, then advice."""
    if isinstance(drawing, Network):
        return check_network(drawing)
    return check_design(drawing.model, drawing.networks, drawing.experiment)


def plan(network: Network, *, batch: int = DEFAULT_BATCH) -> Plan:
    """Return how a network is evaluated for a batch, and what that costs; print it to see the steps.

    Raises:
        CheckError: if the network has errors.
    """
    return plan_network(network, batch=batch).plan


def layer(
    network: Network,
    *,
    activation: str | None = None,
    use_bias: bool = True,
    name: str | None = None,
    isometry: str | None = None,
) -> "DenseNetwork":
    """Return a network as a ``keras.layers.Layer`` that replaces a ``Dense``; TensorFlow is imported here.

    Args:
        network: a network without errors.
        activation: the name of a Keras activation.
        use_bias: whether the layer has a bias.
        name: the name of the layer.
        isometry: "projection" or "penalty" keeps the cores isometries that can be so.

    Raises:
        CheckError: if the network has errors.
    """
    from tndesigner.layers import DenseNetwork

    held = Isometry(hold=isometry) if isometry else None
    return DenseNetwork(network, activation=activation, use_bias=use_bias, name=name, isometry=held)


def export(
    drawing: Network | Design,
    *,
    style: str = "keras",
    activation: str | None = None,
    use_bias: bool = True,
    layer: int | None = None,
) -> str:
    """Return the source text of a network, or of a layer of a design, that runs without tndesigner.

    A layer of several networks, such as attention, is written whole.

    Args:
        drawing: a network, or a design; without errors.
        style: "keras" for a layer, "tensornetwork" for one with ``tn.ncon``, "numpy" for a function of each network.
        activation: the Keras name of what the layer of a network does with its result; a design has its own.
        use_bias: whether the layer of a network adds a number to each output; a design has its own.
        layer: the place of the layer in the model of a design, counted from 1, if several have networks.

    Raises:
        CheckError: if the checks find an error.
        CodegenError: if there is no such style or layer, or the style does not support the layer.
    """
    if isinstance(drawing, Network):
        return codegen.export(drawing, style=style, activation=activation, use_bias=use_bias)
    layers = network_layers(drawing.model, drawing.networks)
    place = next(iter(layers)) if layer is None and len(layers) == 1 else layer
    if place not in layers:
        has = joined(f"{place} ({one.layer.title})" for place, one in layers.items()) or "none"
        asked = "layer must say which" if layer is None else f"layer {layer} has none"
        raise codegen.CodegenError(f"{asked}; the layers of the model that have networks: {has}")
    batch = drawing.experiment.batch_size
    return codegen.export_layer(layers[place], drawing.networks, style=style, batch=batch)


def _text(value: int | str | Iterable[int]) -> str:
    return str(value) if isinstance(value, int | str) else ",".join(map(str, value))
