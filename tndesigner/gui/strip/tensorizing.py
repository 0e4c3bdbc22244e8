"""Putting a network in the place of an ordinary layer: what the dialogue of families is asked to do."""

from dataclasses import replace

from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit
from tndesigner.drawing.changes.stack_edits import shape_before, substitution
from tndesigner.gui.families.task import Made, Task
from tndesigner.gui.strip.wording import layer_words
from tndesigner.gui.translation import say, spoken
from tndesigner.model import Layer, ModelError, Shape
from tndesigner.model.family_choices import families_for, widths_of
from tndesigner.model.tensorized_layer import layer_of
from tndesigner.network import Diagram
from tndesigner.wording.lists import shape_text
from tndesigner.wording.numbers import grouped


def tensorize_task(design: Design, position: int) -> Task | None:
    """Return the task for the layer at a position; None where no family stands for it or its input is not known.

    A network is taken for what it stands for, so that its family can be changed.
    """
    shape = shape_before(design, position)
    if shape is None:
        return None
    layer = design.model.layers[position]
    try:
        ordinary = layer.twin(shape, design.networks)
        result = ordinary.output_shape(shape, design.networks)
        dense = ordinary.parameters(shape, design.networks) - ordinary.biases(shape, design.networks)
    except (ModelError, KeyError):
        return None
    families = families_for(ordinary)
    if not families:
        return None
    first = max(design.diagrams, default=0) + 1
    title = layer_words(ordinary, {})[0]

    def edit(made: Made, _mode: str) -> DesignEdit:
        return substitution(design, position, _layer(made, layer), named(design, made))

    return Task(
        title=say("Tensorize {0}", title),
        sentence=say(
            "{0} in, {1} out; {2} numbers without biases", shape_text(shape), shape_text(result), grouped(dense)
        ),
        verb=say("Tensorize"),
        families=families,
        edit=edit,
        shown=lambda _made: first,
        dense=lambda _made: dense,
        objection=lambda made: _objection(made, layer, shape, result),
        widths=widths_of(ordinary, shape),
    )


def named(design: Design, made: Made) -> tuple[Diagram, ...]:
    """Return what was drawn, each network with a name that the design does not have yet."""
    taken = {network.name for network in design.networks.values()}
    for diagram in made.drawn.values():
        wanted, number = diagram.network.name, 2
        while diagram.network.name in taken:
            diagram.network.name, number = f"{wanted}-{number}", number + 1
        taken.add(diagram.network.name)
    return tuple(made.drawn.values())


def _layer(made: Made, like: Layer) -> Layer:
    return layer_of(made.template, made.values, made.drawn, like=like)


def _objection(made: Made, like: Layer, shape: Shape, result: Shape) -> str:
    """Say why a network does not fit into the place of a layer; empty where it does."""
    networks = {number: diagram.network for number, diagram in enumerate(made.drawn.values(), 1)}
    try:
        given = replace(_layer(made, like)).output_shape(shape, networks)
    except ModelError as error:
        return spoken(error.message)
    if given != result:
        return say("This network gives {0}, but the layer gives {1}", shape_text(given), shape_text(result))
    return ""
