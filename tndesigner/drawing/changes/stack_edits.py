"""Changes to the stack of layers, each one undo step."""

from collections.abc import Sequence
from dataclasses import replace
from math import prod
from typing import Any

from tndesigner.checks.stack_fixes import widened
from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit, SetDiagram, SetModel
from tndesigner.models import Layer, ModelError, NetworkDense, Shape, input_width
from tndesigner.network import Diagram
from tndesigner.network.edits import EditSequence


def with_layers(design: Design, layers: Sequence[Layer]) -> DesignEdit:
    """Return the edit that replaces the layers and removes the diagrams that only the old ones used."""
    old = {number for layer in design.model.layers for number in layer.network_numbers}
    new = {number for layer in layers for number in layer.network_numbers}
    gone = tuple(SetDiagram(number, None) for number in sorted((old - new) & design.diagrams.keys()))
    return EditSequence((SetModel(replace(design.model, layers=tuple(layers))), *gone))


def free_number(design: Design) -> int:
    """Return the first number after those of all diagrams."""
    return max(design.diagrams, default=0) + 1


def insertion(
    design: Design, position: int, layer: Layer, drawn: Sequence[Diagram] = (), *, replaced: int = 0
) -> DesignEdit:
    """Return the edit that adds a layer in the place of ``replaced`` others.

    It holds the numbers that the drawings get, which are counted from ``free_number``.
    """
    layers = design.model.layers
    come = (SetDiagram(number, one) for number, one in enumerate(drawn, free_number(design)))
    changed = (*layers[:position], layer, *layers[position + replaced :])
    return EditSequence((*come, with_layers(design, changed)))


def substitution(design: Design, position: int, layer: Layer, drawn: Sequence[Diagram] = ()) -> DesignEdit:
    """Return the edit that replaces a layer; the drawings are as for ``insertion``."""
    return insertion(design, position, layer, drawn, replaced=1)


def removal(design: Design, position: int) -> DesignEdit:
    """Return the edit that removes a layer and the diagrams that no other layer uses."""
    layers = design.model.layers
    return with_layers(design, (*layers[:position], *layers[position + 1 :]))


def move(design: Design, position: int, target: int) -> DesignEdit:
    """Return the edit that moves a layer to another position."""
    layers = list(design.model.layers)
    layers.insert(target, layers.pop(position))
    return SetModel(replace(design.model, layers=tuple(layers)))


def dense_again(design: Design, position: int) -> DesignEdit | None:
    """Return the edit that replaces a network by the ordinary layer; None if that does not fit."""
    layer, shape = design.model.layers[position], shape_before(design, position)
    if shape is None or not layer.network_numbers:
        return None
    try:
        twin = layer.twin(shape, design.networks)
    except ModelError:
        return None
    return substitution(design, position, twin)


def fitting(design: Design, position: int) -> DesignEdit | None:
    """Return the edit that makes the incoming width what a network needs; None if the width is not the problem."""
    wider = widened(design.model, design.networks, position)
    return SetModel(wider) if wider else None


def width_before(design: Design, number: int) -> int | None:
    """Return the width that enters a network, or a new one at the end; None if it is unknown."""
    layers = enumerate(design.model.layers)
    position = next((place for place, layer in layers if number in layer.network_numbers), None)
    shape = shape_before(design, len(design.model.layers) if position is None else position)
    return shape[-1] if shape else None


def shape_before(design: Design, position: int) -> Shape | None:
    """Return the shape that enters a layer; None if an earlier layer does not fit."""
    shape: Shape = design.model.input_shape
    try:
        for layer in design.model.layers[:position]:
            shape = layer.output_shape(shape, design.networks)
    except (ModelError, KeyError):
        return None
    return shape


def new_layer(kind: type[Layer], design: Design, position: int) -> Layer:
    """Return a layer of a kind with initial values that suit its input and the network that follows."""
    shape, after = shape_before(design, position), next(iter(design.model.layers[position:]), None)
    network = design.networks.get(after.network) if isinstance(after, NetworkDense) else None
    wanted = input_width(network) if network else 1
    width = prod(dim for dim in shape or (1,) if dim is not None)
    values: dict[str, Any] = {
        "units": wanted if wanted > 1 else 64,
        "filters": 32,
        "input_dim": 1000,
        "output_dim": 64,
        "activation": "relu" if after else "linear",
        "target_shape": (width,),
        "num_heads": 8,
        "key_dim": max(1, (shape or (64,))[-1] or 64) // 8 or 1,
        "hidden": 256,
    }
    names = kind.__dataclass_fields__
    return kind(**{name: value for name, value in values.items() if name in names})


def loose_networks(design: Design) -> dict[int, str]:
    """Return the names of the networks that no layer uses, by their numbers."""
    used = {number for layer in design.model.layers for number in layer.network_numbers}
    return {number: network.name for number, network in sorted(design.networks.items()) if number not in used}
