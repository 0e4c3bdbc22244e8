"""The matrices of an ordinary Keras layer, and the numbers of the networks in their place."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import keras
import numpy as np

from tndesigner.layers.attention_network import AttentionNetwork
from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.recurrent_networks import RecurrentNetwork
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

Array = np.ndarray
"""An array of any type."""


class Kernel(NamedTuple):
    """A matrix of a layer, and its bias, if there is one."""

    kernel: Array
    """(input, output)."""
    bias: Array | None
    """(output,)."""


def kernel_of(made: keras.layers.Layer, matrix: str = "") -> Kernel:
    """Return the numbers of a matrix of a layer as float64.

    Args:
        made: a dense layer, a convolution, an embedding, attention or a recurrent layer of Keras.
        matrix: the name of the matrix in attention or a recurrent layer, as in the kinds of ``models``; else empty.

    Raises:
        LayerError: if it is another layer.
    """
    if isinstance(made, keras.layers.RNN):
        return _recurrent_kernel(made.cell, matrix)
    layer = getattr(made, f"{matrix}_dense") if matrix else made
    held = getattr(layer, "embeddings", None) if isinstance(layer, keras.layers.Embedding) else None
    kernel = held if held is not None else getattr(layer, "kernel", None)
    if kernel is None:
        raise LayerError(
            Text("layer {0} ({1}) has no kernel that a network replaces", quoted(made.name), type(made).__name__)
        )
    numbers, bias = _numbers(kernel), getattr(layer, "bias", None)
    heads = matrix in ("query", "key", "value")
    flat = numbers.reshape(len(numbers), -1) if heads else numbers.reshape(-1, numbers.shape[-1])
    return Kernel(flat, None if bias is None else _numbers(bias).ravel())


def set_kernel(made: keras.layers.Layer, matrix: str, kernel: Kernel) -> None:
    """Set a matrix of a layer of Keras, as ``kernel_of`` names it, and its bias, unless that is None or shared."""
    if isinstance(made, keras.layers.RNN):
        held, bias = made.cell.kernel if matrix == "kernel" else made.cell.recurrent_kernel, None
    else:
        layer = getattr(made, f"{matrix}_dense") if matrix else made
        held = layer.embeddings if isinstance(layer, keras.layers.Embedding) else layer.kernel
        bias = getattr(layer, "bias", None)
    held.assign(kernel.kernel.reshape(held.shape))
    if bias is not None and kernel.bias is not None:
        bias.assign(kernel.bias.reshape(bias.shape))


def set_kernels(made: keras.layers.Layer, kernels: Mapping[str, Kernel]) -> None:
    """Set those matrices of a layer with networks that are dense, by their names."""
    for name, layer in parts_of(made).items():
        if isinstance(layer, keras.layers.Dense):
            layer.kernel.assign(kernels[name].kernel)
            if layer.bias is not None:
                layer.bias.assign(kernels[name].bias)


def set_numbers(made: keras.layers.Layer, matrix: str, cores: Mapping[str, Array], bias: Array | None) -> None:
    """Set all cores of a network of a built layer by their names, and its bias, if there is one."""
    part = parts_of(made)[matrix]
    for name, core in part.cores.items():
        core.assign(cores[name])
    if part.bias is not None and bias is not None:
        part.bias.assign(bias)


def parts_of(made: keras.layers.Layer) -> Mapping[str, Any]:
    """Return the matrices of a built layer with networks, each a network or dense, by their names.

    A layer that is one network has one matrix, whose name is empty. Other layers have none.
    """
    if isinstance(made, DrawnNetwork):
        return {"": made}
    if isinstance(made, AttentionNetwork):
        return made.projections
    return made.cell.matrices if isinstance(made, RecurrentNetwork) else {}


def _recurrent_kernel(cell: Any, matrix: str) -> Kernel:
    """Return a matrix of a recurrent cell; where both have a bias, Keras keeps them in one array."""
    first = matrix == "kernel"
    weight, bias = cell.kernel if first else cell.recurrent_kernel, cell.bias
    both = bias is not None and len(bias.shape) == 2
    own = bias[0 if first else 1] if both else (bias if first else None)
    return Kernel(_numbers(weight), None if own is None else _numbers(own))


def _numbers(weight: Any) -> Array:
    return np.asarray(keras.ops.convert_to_numpy(weight), dtype=np.float64)
