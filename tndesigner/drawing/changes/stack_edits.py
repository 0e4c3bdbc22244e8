"""Changes to the layers of the model, each one undo step."""

from collections.abc import Sequence
from dataclasses import replace
from math import prod
from typing import Any

from tndesigner.checks.stack_fixes import widened
from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit, EditNetwork, SetDiagram, SetModel
from tndesigner.models import Layer, Model, ModelError, NetworkDense, Shape, input_width
from tndesigner.models.gaps import layers_after, shape_in_gap, shape_into
from tndesigner.models.graph_edits import inserted, without
from tndesigner.models.layer import layer_title
from tndesigner.network import Diagram
from tndesigner.network.edits import EditSequence, RenameNetwork


def with_model(design: Design, model: Model) -> DesignEdit:
    """Return the edit that replaces the model and removes the diagrams that only the old one used."""
    old = {number for layer in design.model.layers for number in layer.network_numbers}
    new = {number for layer in model.layers for number in layer.network_numbers}
    gone = tuple(SetDiagram(number, None) for number in sorted((old - new) & design.diagrams.keys()))
    return EditSequence((SetModel(model), *gone))


def free_number(design: Design) -> int:
    """Return the first number after those of all diagrams."""
    return max(design.diagrams, default=0) + 1


def insertion(design: Design, gap: int, layer: Layer, drawn: Sequence[Diagram] = ()) -> DesignEdit:
    """Return the edit that adds a layer in a gap, as ``models.gaps`` numbers them.

    It holds the numbers that the drawings get, which are counted from ``free_number``.

    Raises:
        ModelError: if what goes through the gap goes to several layers.
    """
    return _with_drawn(design, drawn, inserted(design.model, gap, layer))


def substitution(design: Design, position: int, layer: Layer, drawn: Sequence[Diagram] = ()) -> DesignEdit:
    """Return the edit that replaces a layer; the drawings are as for ``insertion``."""
    return _with_drawn(design, drawn, design.model.with_layer(position, layer))


def _with_drawn(design: Design, drawn: Sequence[Diagram], model: Model) -> DesignEdit:
    """Return the edit that adds diagrams and sets the model that uses them."""
    come = (SetDiagram(number, one) for number, one in enumerate(drawn, free_number(design)))
    return EditSequence((*come, with_model(design, model)))


def removal(design: Design, position: int) -> DesignEdit:
    """Return the edit that removes a layer and the diagrams that no other layer uses.

    Raises:
        ModelError: if the layer joins several values.
    """
    return with_model(design, without(design.model, position))


def renaming(design: Design, position: int, name: str) -> DesignEdit | None:
    """Return the edit that names a layer, and its network if that bears the same name; None if nothing changes.

    Raises:
        ModelError: if another layer has that name.
    """
    layer, networks = design.model.layers[position], design.networks
    if name in ("", layer_title(layer, networks)):
        return None
    if any(name == one.name for place, one in enumerate(design.model.layers) if place != position):
        raise ModelError("another layer is named {0!r}; give it a name of its own", name)
    numbers = [number for number in layer.network_numbers if number in networks]
    edits: list[DesignEdit] = []
    taken = {network.name for network in networks.values()}
    if len(numbers) == 1 and layer.name in ("", networks[numbers[0]].name) and name not in taken:
        edits.append(EditNetwork(numbers[0], RenameNetwork(name)))
    if layer.name or not edits:
        edits.append(SetModel(design.model.with_layer(position, replace(layer, name=name))))
    return EditSequence(tuple(edits))


def move(design: Design, position: int, target: int) -> DesignEdit:
    """Return the edit that moves a layer of a stack to another position."""
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
    position = next((place for place, layer in layers if number in layer.network_numbers), len(design.model.layers))
    shape = shape_before(design, position)
    return shape[-1] if shape else None


def shape_before(design: Design, position: int) -> Shape | None:
    """Return the shape that enters a layer, or leaves the model at its end; None if an earlier layer does not fit."""
    return shape_into(design.model, position, design.networks)


def new_layer(kind: type[Layer], design: Design, gap: int) -> Layer:
    """Return a layer of a kind with initial values that suit what goes through a gap and the network that follows."""
    shape = shape_in_gap(design.model, gap, design.networks)
    after = [design.model.layers[one] for one in layers_after(design.model, gap)]
    network = design.networks.get(after[0].network) if after and isinstance(after[0], NetworkDense) else None
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
