"""Adding layers with networks to the stack, and replacing ordinary layers by them."""

from collections.abc import Iterable

from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit
from tndesigner.drawing.changes.family_task import Made, Task
from tndesigner.drawing.changes.stack_edits import free_number, insertion, shape_before, substitution
from tndesigner.models import LAYER_KINDS, Layer, ModelError, NetworkDense, Networks, Shape
from tndesigner.models.family_choices import families_for, widths_of
from tndesigner.models.gaps import shape_in_gap
from tndesigner.models.layer import layer_title
from tndesigner.models.overviews import tensorizing_obstacle
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import TEMPLATES
from tndesigner.wording.text import Text


def with_loose(design: Design, gap: int, number: int) -> DesignEdit:
    """Return the edit that makes a layer of a network that no layer uses."""
    return insertion(design, gap, NetworkDense(network=number, activation="relu"))


def with_empty(design: Design, gap: int) -> tuple[DesignEdit, int]:
    """Return the edit that adds an empty network, and the number of the network."""
    drawn, number = _named(design, (Diagram(Network("network")),)), free_number(design)
    return insertion(design, gap, NetworkDense(network=number, activation="relu"), drawn), number


def addition_task(design: Design, gap: int) -> Task | None:
    """Return the task of adding a network in a gap; None if the shape that enters there is unknown."""
    shape, inputs = shape_in_gap(design.model, gap, design.networks), design.model.inputs
    if not shape or shape[-1] is None:
        return None
    tokens = gap < len(inputs) and inputs[gap].dtype != "float32"
    kinds = _kinds_for(shape, tokens)
    first = free_number(design)
    return Task(
        title=Text("Add Network"),
        sentence=Text("{0} in", shape),
        verb=Text("Add"),
        families=tuple(one for one in TEMPLATES.values() if one.layer_kind in kinds),
        edit=lambda made, _mode: insertion(design, gap, made.layer(first), _named(design, made.drawn.values())),
        shown=lambda _made: first,
        dense=lambda made: _dense(made, shape),
        objection=lambda made: _misfit(made.layer(), made.networks(), shape),
        widths={} if tokens else {name: str(shape[-1]) for name in ("in", "in_channels", "width")},
    )


def _kinds_for(shape: Shape, tokens: bool) -> set[str]:
    """Return the kinds of network layer that can take numbers or tokens of a shape."""
    kinds = (kind for kind in LAYER_KINDS.values() if kind.stands_for and kind.takes_tokens is tokens)
    return {kind.kind for kind in kinds if kind.example_axes in (None, len(shape))}


def _dense(made: Made, shape: Shape) -> int:
    """Count the weights of the layer that the networks stand for; if that does not fit, those of the networks."""
    layer, networks = made.layer(), made.networks()
    try:
        twin = layer.twin(shape, networks)
        return twin.parameters(shape, networks) - twin.biases(shape, networks)
    except ModelError:
        return made.weights


def tensorize_task(design: Design, position: int) -> Task | None:
    """Return the task of replacing the layer at a position; None if no family can, or its input shape is unknown.

    A layer with networks counts as the layer that it stands for, so that its family can be changed.
    """
    shape = shape_before(design, position)
    layer = design.model.layers[position]
    if shape is None or tensorizing_obstacle(layer, shape, design.networks):
        return None
    ordinary = layer.twin(shape, design.networks)
    result = ordinary.output_shape(shape, design.networks)
    dense = ordinary.parameters(shape, design.networks) - ordinary.biases(shape, design.networks)
    first = free_number(design)
    return Task(
        title=Text("Tensorize {0}", layer_title(ordinary, {})),
        sentence=Text("{0} in, {1} out; {2} numbers without biases", shape, result, dense),
        verb=Text("Tensorize"),
        families=families_for(ordinary),
        edit=lambda made, _mode: substitution(
            design, position, made.layer(first, layer), _named(design, made.drawn.values())
        ),
        shown=lambda _made: first,
        dense=lambda _made: dense,
        objection=lambda made: _misfit(
            made.layer(first, layer), {**design.networks, **made.networks(first)}, shape, result
        ),
        widths=widths_of(ordinary, shape),
        fixed=True,
    )


def _named(design: Design, drawn: Iterable[Diagram]) -> tuple[Diagram, ...]:
    """Return the drawings, each network with a name that the design does not have yet."""
    diagrams = tuple(drawn)
    taken = {network.name for network in design.networks.values()}
    for diagram in diagrams:
        wanted, number = diagram.network.name, 2
        while diagram.network.name in taken:
            diagram.network.name, number = f"{wanted}-{number}", number + 1
        taken.add(diagram.network.name)
    return diagrams


def _misfit(layer: Layer, networks: Networks, shape: Shape, result: Shape | None = None) -> str:
    """Return why a layer does not take a shape or does not give the required result; empty if it does both."""
    try:
        given = layer.output_shape(shape, networks)
    except ModelError as error:
        return error.message
    if result is not None and given != result:
        return Text("This network gives {0}, but the layer gives {1}", given, result)
    return ""
