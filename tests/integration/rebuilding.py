"""The dense kernel or table that a layer's cores stand for, in float64, and its gradients."""

from collections.abc import Sequence

import numpy as np
import tensorflow as tf
from cotengra import get_symbol

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.network import Network
from tndesigner.planning.choice import spread
from tndesigner.planning.equation import equation_of


def rebuild(network: Network, cores: Sequence[tf.Tensor]) -> tf.Tensor:
    """Return the network without its data: axes are the legs of the input, then the output legs.

    It is one einsum, so it serves networks of few indices. An index of the input that the result has, too, is one on
    its diagonal.
    """
    equation = spread(equation_of(network))
    (data,) = equation.inputs
    units = [tf.eye(equation.sizes[unit.labels[0]], dtype=tf.float64) for unit in equation.identities]
    terms = ["".join(map(get_symbol, one.labels)) for one in (*equation.cores, *equation.identities)]
    result = "".join(map(get_symbol, (*data.labels[1:], *equation.output[1:])))
    return tf.einsum(f"{','.join(terms)}->{result}", *cores, *units)


def core_values(layer: DrawnNetwork) -> list[tf.Tensor]:
    """Return a built layer's cores as float64 constants, in the order of the network."""
    count = len(layer.network.cores)
    return [tf.constant(np.asarray(weight, np.float64)) for weight in layer.weights[:count]]


def through_cores(layer: DrawnNetwork, shape: Sequence[int], outer: np.ndarray) -> list[np.ndarray]:
    """Return the gradients of the cores from the gradient of the rebuilt kernel or table of that shape."""
    cores = core_values(layer)
    with tf.GradientTape() as tape:
        tape.watch(cores)
        whole = tf.reshape(rebuild(layer.network, cores), shape)
    return [np.asarray(one) for one in tape.gradient(whole, cores, output_gradients=tf.constant(outer))]


def close(actual: np.ndarray, expected: np.ndarray, tolerance: float = 1e-5) -> None:
    """Compare within a share of the largest number."""
    actual, expected = np.asarray(actual, np.float64), np.asarray(expected, np.float64)
    assert actual.shape == expected.shape
    assert np.abs(actual - expected).max() <= tolerance * np.abs(expected).max()
