"""Makes a Keras model from a graph of layers."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import fields
from pathlib import Path
from typing import Any, NamedTuple

import keras

from tndesigner import models as kinds
from tndesigner.layers.attention_network import AttentionNetwork
from tndesigner.layers.convolution_network import ConvolutionNetwork
from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.embedding_network import EmbeddingNetwork
from tndesigner.layers.encoder_network import EncoderNetwork
from tndesigner.layers.kept_layers import make_kept
from tndesigner.layers.multilinear_attention_network import MultilinearAttentionNetwork
from tndesigner.layers.position_embedding import PositionEmbedding
from tndesigner.layers.precision import computing_in, policy_of_outputs
from tndesigner.layers.recurrent_networks import GRUNetwork, LSTMNetwork, SimpleRNNNetwork
from tndesigner.models import Layer, Model, NetworkLayer, Networks
from tndesigner.models.calling import keras_call
from tndesigner.models.layer_names import keras_names
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


class BuiltGraph(NamedTuple):
    """A Keras model and what it is made of, in the order of the graph that it was built from."""

    model: keras.Model
    layers: tuple[keras.layers.Layer, ...]
    values: tuple[Any, ...]
    """The symbolic tensors of the inputs, then of the result of each call."""


def build_model(
    model: Model, networks: Networks, *, batch: int, orders: Orders = NO_ORDERS, seed: int | None = None
) -> keras.Model:
    """Return a built Keras model of a graph, with initial weights; the arguments are those of ``build_graph``."""
    return build_graph(model, networks, batch=batch, orders=orders, seed=seed).model


def build_graph(
    model: Model, networks: Networks, *, batch: int, orders: Orders = NO_ORDERS, seed: int | None = None
) -> BuiltGraph:
    """Return a built Keras model of a graph, with initial weights, and its layers and values.

    Layers compute by the dtype policy of Keras; if that is mixed, those that give the outputs compute in float32.

    Args:
        model: the graph, checked.
        networks: the networks by number.
        batch: the batch size that networks are planned for; a network in a picture or sequence runs at every place.
        orders: how networks are contracted, if that has already been chosen.
        seed: for ``keras.utils.set_random_seed``; None to continue with the random numbers of the process.
    """
    if seed is not None:
        keras.utils.set_random_seed(seed)
    data = [keras.Input(one.shape, dtype=one.dtype, name=one.name or None) for one in model.inputs]
    names, made, values = keras_names(model), dict[int, keras.layers.Layer](), list(data)
    last = {call.layer for number, call in enumerate(model.all_calls, len(data)) if number in model.all_outputs}
    for call, one in zip(model.all_calls, model.called(networks), strict=True):
        if call.layer not in made:
            evaluations = batch * one.layer.evaluations(one.shapes[0])
            with computing_in(policy_of_outputs()) if call.layer in last else nullcontext():
                made[call.layer] = _keras_layer(one.layer, names[call.layer], networks, evaluations, orders)
        arguments, settings = keras_call(one.layer, [values[number] for number in call.takes])
        values.append(made[call.layer](*arguments, **settings))
    results = [values[number] for number in model.all_outputs]
    built = keras.Model(as_inputs(data), as_inputs(results))
    return BuiltGraph(built, tuple(made[position] for position in range(len(model.layers))), tuple(values))


def as_inputs(arrays: Sequence[Any]) -> Any:
    """Return the tensors of all inputs, or outputs, of a model as Keras has them: one alone, or a list."""
    return list(arrays) if len(arrays) > 1 else arrays[0]


def made_layers(model: Model, built: keras.Model) -> tuple[keras.layers.Layer, ...]:
    """Return the Keras layers of a model that was built, or loaded after it was saved, in the order of its layers."""
    if model.is_stack:
        return tuple(layer for layer in built.layers if not isinstance(layer, keras.layers.InputLayer))
    return tuple(built.get_layer(name) for name in keras_names(model))


def load_model(path: Path) -> keras.Model:
    """Return a model that was saved with layers of this package in it, without what it was trained by."""
    return keras.saving.load_model(path, compile=False)


def _keras_layer(layer: Layer, name: str | None, networks: Networks, batch: int, orders: Orders) -> keras.layers.Layer:
    """Make a Keras layer whose arguments are the fields of ours; networks go with the batch and their order."""
    if isinstance(layer, kinds.Kept):
        return make_kept(layer, name)
    arguments: dict[str, Any] = {field.name: getattr(layer, field.name) for field in fields(layer)}
    arguments["name"] = name
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
