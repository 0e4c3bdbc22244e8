"""The kinds of layer that trained layers become if they can be said with them; all others are kept as they are."""

import re
from collections.abc import Callable
from typing import Any

from tndesigner import models as kinds
from tndesigner.document.trained.settings import Settings
from tndesigner.models import Layer, Shape
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_MATRIX_PRODUCT = re.compile(r"(?P<lead>(?:\.\.\.)?\w*)(?P<of>\w),(?P=of)(?P<to>\w)->(?P=lead)(?P=to)")

Making = Callable[[str, Settings, tuple[Shape, ...]], Layer]
"""Makes a layer of a name, settings and the shapes of what it takes; what it cannot say is an obstacle."""


def _dense(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
    return kinds.Dense(
        name=name, units=has.take("units"), activation=has.take_activation(), use_bias=has.take("use_bias", True)
    )


def _einsum_dense(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
    """Return a dense layer, if the equation is that of a matrix on the last axis."""
    equation, bias, shape = str(has.take("equation")), has.take("bias_axes"), has.take("output_shape")
    product = _MATRIX_PRODUCT.fullmatch(equation.replace(" ", ""))
    if product is None or bias not in (None, product["to"]):
        no_matrix = Text("its equation {0} is not a matrix on the last axis with its bias", quoted(equation))
        has.obstacle = has.obstacle or no_matrix
    units = shape[-1] if isinstance(shape, tuple) else shape
    return kinds.Dense(name=name, units=units, activation=has.take_activation(), use_bias=bias is not None)


def _conv2d(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
    has.require("groups", 1)
    has.require("data_format", None, "channels_last")
    has.require("padding", "same", "valid")
    return kinds.Conv2D(
        name=name,
        filters=has.take("filters"),
        kernel_size=has.pair("kernel_size"),
        strides=has.pair("strides", 1),
        padding=has.take("padding", "valid"),
        dilation_rate=has.pair("dilation_rate", 1),
        activation=has.take_activation(),
        use_bias=has.take("use_bias", True),
    )


def _pooling(make: type[kinds.MaxPooling2D | kinds.AveragePooling2D]) -> Making:
    def made(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
        size = has.pair("pool_size", 2)
        has.require("strides", None, size, list(size), size[0] if size[0] == size[1] else None)
        has.require("padding", "valid")
        has.require("data_format", None, "channels_last")
        return make(name=name, pool_size=size)

    return made


def _mean(make: type[kinds.GlobalAveragePooling2D | kinds.GlobalAveragePooling1D]) -> Making:
    def made(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
        has.require("data_format", None, "channels_last")
        return make(name=name)

    return made


def _embedding(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
    return kinds.Embedding(
        name=name,
        input_dim=has.take("input_dim"),
        output_dim=has.take("output_dim"),
        mask_zero=bool(has.take("mask_zero", False)),
    )


def _attention(name: str, has: Settings, shapes: tuple[Shape, ...]) -> Layer:
    """Return attention of a sequence to itself, which takes it once."""
    key_dim, value_dim = has.take("key_dim"), has.take("value_dim")
    has.require("use_bias", True)
    has.require("dropout", 0, 0.0)
    has.require("attention_axes", None, (1,))
    if len(shapes) > 1:
        has.obstacle = has.obstacle or Text("it looks at another sequence than its own")
    return kinds.MultiHeadAttention(
        name=name,
        num_heads=has.take("num_heads"),
        key_dim=key_dim,
        value_dim=None if value_dim == key_dim else value_dim,
    )


def _recurrent(make: type[kinds.LSTM | kinds.GRU | kinds.SimpleRNN]) -> Making:
    def made(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
        has.require("activation", "tanh")
        has.require("recurrent_activation", "sigmoid")
        for key in ("use_bias", "unit_forget_bias", "reset_after"):
            has.require(key, True)
        for key in ("dropout", "recurrent_dropout"):
            has.require(key, 0, 0.0)
        return make(name=name, units=has.take("units"), return_sequences=has.take("return_sequences", False))

    return made


def _layer_normalization(name: str, has: Settings, shapes: tuple[Shape, ...]) -> Layer:
    has.require("axis", -1, (-1,), len(shapes[0]), (len(shapes[0]),))
    has.require("epsilon", 0.001)
    has.require("center", True)
    has.require("scale", True)
    return kinds.LayerNormalization(name=name)


def _flatten(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
    has.require("data_format", None, "channels_last")
    return kinds.Flatten(name=name)


def _reshape(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
    target = has.take("target_shape")
    if not all(isinstance(dim, int) and dim > 0 for dim in target):
        has.obstacle = has.obstacle or Text("it leaves a length open")
    return kinds.Reshape(name=name, target_shape=target)


def _activation(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
    return kinds.Activation(name=name, activation=has.take_activation())


def _dropout(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
    return kinds.Dropout(name=name, rate=has.take("rate"))


def _joining(make: type[Layer], *fields: str) -> Making:
    def made(name: str, has: Settings, _shapes: tuple[Shape, ...]) -> Layer:
        given: dict[str, Any] = {key: has.take(key) for key in fields}
        return make(name=name, **{key: value for key, value in given.items() if value is not None})

    return made


MAKING: dict[str, Making] = {
    "Activation": _activation,
    "Add": _joining(kinds.Add),
    "Average": _joining(kinds.Average),
    "AveragePooling2D": _pooling(kinds.AveragePooling2D),
    "Concatenate": _joining(kinds.Concatenate, "axis"),
    "Conv2D": _conv2d,
    "Dense": _dense,
    "Dot": _joining(kinds.Dot, "axes", "normalize"),
    "Dropout": _dropout,
    "EinsumDense": _einsum_dense,
    "Embedding": _embedding,
    "Flatten": _flatten,
    "GRU": _recurrent(kinds.GRU),
    "GlobalAveragePooling1D": _mean(kinds.GlobalAveragePooling1D),
    "GlobalAveragePooling2D": _mean(kinds.GlobalAveragePooling2D),
    "LSTM": _recurrent(kinds.LSTM),
    "LayerNormalization": _layer_normalization,
    "MaxPooling2D": _pooling(kinds.MaxPooling2D),
    "Maximum": _joining(kinds.Maximum),
    "Minimum": _joining(kinds.Minimum),
    "MultiHeadAttention": _attention,
    "Multiply": _joining(kinds.Multiply),
    "Reshape": _reshape,
    "SimpleRNN": _recurrent(kinds.SimpleRNN),
    "Subtract": _joining(kinds.Subtract),
}
"""By the class in ``keras.layers``."""
