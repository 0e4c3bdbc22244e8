"""Makes a Keras model of a stack of layers."""

from dataclasses import fields

import keras

from tndesigner.layers.convolution_network import ConvolutionNetwork
from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.embedding_network import EmbeddingNetwork
from tndesigner.model import Layer, Model, NetworkConv2D, NetworkDense, NetworkEmbedding, NetworkLayer, Networks
from tndesigner.planning import places_of

OWN_LAYERS: dict[type[Layer], type[keras.layers.Layer]] = {
    NetworkDense: DenseNetwork,
    NetworkConv2D: ConvolutionNetwork,
    NetworkEmbedding: EmbeddingNetwork,
}
"""The Keras layers of our own, by the kind of layer that they are; all others are in ``keras.layers``."""


def build_model(model: Model, networks: Networks, *, batch: int) -> keras.Model:
    """Return a built Keras model of the stack, its weights at their start.

    Args:
        model: the stack, checked.
        networks: the networks by number.
        batch: the batch size that networks are planned for; a network in a picture or sequence runs at every place.
    """
    data = keras.Input(model.input_shape, dtype=model.input_dtype)
    value = data
    for layer, shape in zip(model.layers, model.shapes(networks), strict=False):
        places = places_of(layer, shape) if isinstance(layer, NetworkLayer) else 1
        value = _keras_layer(layer, networks, batch * places)(value)
    return keras.Model(data, value)


def _keras_layer(layer: Layer, networks: Networks, batch: int) -> keras.layers.Layer:
    """Make a Keras layer whose arguments are the fields of ours; a network goes with the batch to plan for."""
    arguments = {field.name: getattr(layer, field.name) for field in fields(layer)}
    arguments["name"] = layer.name or None
    if isinstance(layer, NetworkLayer):
        arguments.update(network=networks[layer.network], batch=batch)
    make = OWN_LAYERS.get(type(layer)) or getattr(keras.layers, layer.keras_class)
    return make(**arguments)
