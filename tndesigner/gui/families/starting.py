"""A design around the networks of a template, to start from."""

from math import prod

from tndesigner.document import Design
from tndesigner.model import Layer, Model, NetworkConv2D, NetworkDense, NetworkEmbedding, Shape, input_width
from tndesigner.model.tensorized_layer import layer_of
from tndesigner.network import Network
from tndesigner.network.templates import Template, read_arguments

PICTURE = (28, 28)
"""Height and width of the pictures that a convolution takes at first."""
LENGTH = 64
"""Length of the sequences that an embedding or a Transformer's block takes at first."""


def family_design(template: Template) -> Design:
    """Return a design whose only layer is what a template draws when nothing is said, with an input that fits."""
    values = read_arguments(template, {})
    drawn = template.draw(values)
    layer = layer_of(template, values, drawn)
    shape = _input_shape(layer, next(iter(drawn.values())).network)
    dtype = "int32" if isinstance(layer, NetworkEmbedding) else "float32"
    return Design(dict(enumerate(drawn.values(), 1)), Model(shape, (layer,), dtype))


def _input_shape(layer: Layer, network: Network) -> Shape:
    first = network.inputs[0].shape
    match layer:
        case NetworkDense():
            return (input_width(network),)
        case NetworkConv2D():
            return (*PICTURE, prod(first[2:]))
        case NetworkEmbedding():
            return (LENGTH,)
        case _ if len(network.inputs) > 1:  # attention over a whole sequence
            return (first[0], prod(network.leg(leg).dim for leg in network.outputs[1:]))
        case _:
            return (LENGTH, input_width(network))
