"""Makes a Keras model from a stack of layers."""

from dataclasses import fields
from pathlib import Path
from typing import Any

import keras

from tndesigner import models as kinds
from tndesigner.layers.attention_network import AttentionNetwork
from tndesigner.layers.convolution_network import ConvolutionNetwork
from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.embedding_network import EmbeddingNetwork
from tndesigner.layers.encoder_network import EncoderNetwork
from tndesigner.layers.multilinear_attention_network import MultilinearAttentionNetwork
from tndesigner.layers.position_embedding import PositionEmbedding
from tndesigner.layers.recurrent_networks import GRUNetwork, LSTMNetwork, SimpleRNNNetwork
from tndesigner.models import Layer, Model, NetworkLayer, Networks
from tndesigner.planning.choice import NO_ORDERS, Orders

OWN_LAYERS: dict[type[Layer], type[keras.layers.Layer]] = {
    kinds.NetworkDense: DenseNetwork,
    kinds.NetworkConv2D: ConvolutionNetwork,
    kinds.NetworkEmbedding: EmbeddingNetwork,
    kinds.NetworkAttention: AttentionNetwork,
    kinds.NetworkMultilinearAttention: MultilinearAttentionNetwork,
    kinds.TransformerEncoder: EncoderNetwork,
    kinds.NetworkLSTM: LSTMNetwork,
    kinds.NetworkGRU: GRUNetwork,
    kinds.NetworkSimpleRNN: SimpleRNNNetwork,
    kinds.PositionEmbedding: PositionEmbedding,
}
"""Our own Keras layers, by kind of layer; all others are in ``keras.layers``."""


def build_model(
    model: Model, networks: Networks, *, batch: int, orders: Orders = NO_ORDERS, seed: int | None = None
) -> keras.Model:
    """Return a built Keras model of the stack, with initial weights.

    Args:
        model: the stack, checked.
        networks: the networks by number.
        batch: the batch size that networks are planned for; a network in a picture or sequence runs at every place.
        orders: how networks are contracted, if that has already been chosen.
        seed: for ``keras.utils.set_random_seed``; None to go on with the random numbers of the process.
    """
    if seed is not None:
        keras.utils.set_random_seed(seed)
    data = keras.Input(model.input_shape, dtype=model.input_dtype)
    value = data
    for layer, shape in zip(model.layers, model.shapes(networks), strict=False):
        made = _keras_layer(layer, networks, batch * layer.evaluations(shape), orders)
        value = made(value, value) if isinstance(layer, kinds.MultiHeadAttention) else made(value)
    return keras.Model(data, value)


def load_model(path: Path) -> keras.Model:
    """Return a model that was saved with layers of this package in it, without what it was trained by."""
    return keras.saving.load_model(path, compile=False)


def _keras_layer(layer: Layer, networks: Networks, batch: int, orders: Orders) -> keras.layers.Layer:
    """Make a Keras layer whose arguments are the fields of ours; networks go with the batch and their order."""
    arguments: dict[str, Any] = {field.name: getattr(layer, field.name) for field in fields(layer)}
    arguments["name"] = layer.name or None
    numbers = {name: arguments.pop(name) for name in layer.network_fields}
    drawn = {
        name: {"network": networks[one], "batch": batch, "order": orders.get(one)}
        for name, one in numbers.items()
        if one is not None
    }
    if isinstance(layer, NetworkLayer):
        arguments.update(drawn["network"])
    elif numbers:
        arguments["networks"] = drawn
    make = OWN_LAYERS.get(type(layer)) or getattr(keras.layers, layer.keras_class)
    return make(**arguments)
