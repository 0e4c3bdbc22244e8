"""New designs that need no dataset: with a network with nothing drawn in it, or with what a template draws."""

from tndesigner.document.design import Design
from tndesigner.model import Model, NetworkDense
from tndesigner.model.tensorized_layer import layer_of
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import Template, read_arguments


def new_design() -> Design:
    """Return a design whose only layer is a network with nothing drawn in it."""
    return Design({1: Diagram(Network("network"))}, Model((2,), (NetworkDense(network=1),)))


def family_design(template: Template) -> Design:
    """Return a design whose only layer is what a template draws when nothing is said, with an input that fits."""
    values = read_arguments(template, {})
    drawn = template.draw(values)
    layer = layer_of(template, values, drawn)
    design = Design(dict(enumerate(drawn.values(), 1)))
    shape = layer.starting_shape(design.networks)
    design.model = Model(shape, (layer,), "int32" if layer.takes_tokens else "float32")
    return design
