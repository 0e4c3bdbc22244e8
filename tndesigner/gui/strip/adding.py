"""New layers: what can be added where, and what the dialogue of families is asked for a new network."""

from dataclasses import replace

from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit, SetDiagram, SetModel
from tndesigner.drawing.changes.stack_edits import insertion, shape_before
from tndesigner.gui.families.task import Made, Task
from tndesigner.gui.strip.chips import loose_networks
from tndesigner.gui.strip.tensorizing import named
from tndesigner.gui.translation import say, spoken
from tndesigner.model import LAYER_KINDS, Layer, ModelError, NetworkDense, Shape
from tndesigner.model.tensorized_layer import layer_of
from tndesigner.network import Diagram, Network
from tndesigner.network.edits import EditSequence
from tndesigner.network.templates import TEMPLATES
from tndesigner.wording.lists import shape_text


def loose_names(design: Design) -> dict[int, str]:
    """Return the names of the networks that no layer uses."""
    return {number: design.networks[number].name for number in loose_networks(design)}


def with_loose(design: Design, position: int, number: int) -> DesignEdit:
    """Return the edit that makes a layer of a network that no layer uses."""
    layers = design.model.layers
    layer = NetworkDense(network=number, activation="relu")
    return SetModel(replace(design.model, layers=(*layers[:position], layer, *layers[position:])))


def with_empty(design: Design, position: int) -> tuple[DesignEdit, int]:
    """Return the edit that adds a network with nothing drawn, and its number."""
    number = max(design.diagrams, default=0) + 1
    taken = {network.name for network in design.networks.values()}
    name = next(one for one in ("network", *(f"network-{n}" for n in range(2, number + 3))) if one not in taken)
    drawing = SetDiagram(number, Diagram(Network(name)))
    layers = design.model.layers
    layer = NetworkDense(network=number, activation="relu")
    model = replace(design.model, layers=(*layers[:position], layer, *layers[position:]))
    return EditSequence((drawing, SetModel(model))), number


def addition_task(design: Design, position: int) -> Task | None:
    """Return the task of adding a network at a position; None where it is not known what goes in there."""
    shape = shape_before(design, position)
    if not shape or shape[-1] is None:
        return None
    tokens = position == 0 and design.model.input_dtype != "float32"
    kinds = _kinds_for(shape, tokens)
    first = max(design.diagrams, default=0) + 1

    def edit(made: Made, _mode: str) -> DesignEdit:
        return insertion(design, position, _layer(made), named(design, made))

    return Task(
        title="Add Network",
        sentence=say("{0} in", shape_text(shape)),
        verb="Add",
        families=tuple(one for one in TEMPLATES.values() if one.layer_kind in kinds),
        edit=edit,
        shown=lambda _made: first,
        dense=lambda made: _dense(made, shape),
        objection=lambda made: _objection(made, shape),
        widths={} if tokens else {name: str(shape[-1]) for name in ("in", "in_channels", "width")},
    )


def _kinds_for(shape: Shape, tokens: bool) -> set[str]:
    """Return the kinds of network layer that can take numbers or tokens of a shape."""
    kinds = (kind for kind in LAYER_KINDS.values() if kind.stands_for and kind.takes_tokens is tokens)
    return {kind.kind for kind in kinds if kind.example_axes in (None, len(shape))}


def _layer(made: Made) -> Layer:
    return layer_of(made.template, made.values, made.drawn)


def _objection(made: Made, shape: Shape) -> str:
    try:
        _layer(made).output_shape(shape, _networks(made))
    except ModelError as error:
        return spoken(error.message)
    return ""


def _dense(made: Made, shape: Shape) -> int:
    """Count the numbers of what the networks stand for; what does not fit stands for itself."""
    layer, networks = _layer(made), _networks(made)
    try:
        twin = layer.twin(shape, networks)
        return twin.parameters(shape, networks) - twin.biases(shape, networks)
    except ModelError:
        return made.weights


def _networks(made: Made) -> dict[int, Network]:
    return {number: diagram.network for number, diagram in enumerate(made.drawn.values(), 1)}
