"""The kernel of an ordinary Keras layer, and the numbers of the network in its place."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import keras
import numpy as np

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.wording.names import quoted

Array = np.ndarray
"""An array of any type."""


class Kernel(NamedTuple):
    """The kernel of a layer with the shape that Keras gives it, and the bias, if there is one."""

    kernel: Array
    bias: Array | None


def kernel_of(made: keras.layers.Layer) -> Kernel:
    """Return the numbers of a dense layer, a convolution or an embedding as float64.

    Raises:
        LayerError: if it is none of these.
    """
    held = getattr(made, "embeddings", None) if isinstance(made, keras.layers.Embedding) else None
    kernel = held if held is not None else getattr(made, "kernel", None)
    if kernel is None:
        raise LayerError(f"layer {quoted(made.name)} ({type(made).__name__}) has no kernel that a network replaces")
    bias = getattr(made, "bias", None)
    return Kernel(_numbers(kernel), None if bias is None else _numbers(bias))


def set_numbers(made: DrawnNetwork, cores: Mapping[str, Array], bias: Array | None) -> None:
    """Set all cores of a built layer by their names, and the bias, if the layer has one."""
    for name, core in made.cores.items():
        core.assign(cores[name])
    if made.bias is not None and bias is not None:
        made.bias.assign(bias)


def _numbers(weight: Any) -> Array:
    return np.asarray(keras.ops.convert_to_numpy(weight), dtype=np.float64)
