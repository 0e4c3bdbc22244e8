"""How much the answers of a model change with each output of its layers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.layers.observing import Batches

Array = NDArray[np.floating]

EVEN = 0.05
"""How much all outputs count alike, relative to how much they count by the changes of the answers. Derivatives tell of
small errors only: an output that never mattered may matter once the network has changed it."""


def output_weights(
    model: keras.Model, layers: Mapping[int, keras.layers.Layer], batches: Batches, spreads: Sequence[float]
) -> dict[int, Array]:
    """Return how much an error of each output of dense layers and convolutions counts, (output,), of mean 1.

    That is the mean square of the derivatives of the answers by what the layer gives before its activation. Summed over
    the answers, the squares are those of the derivative of one sum with random signs, on average (Hutchinson 1990, "A
    stochastic estimator of the trace of the influence matrix"), so that one backward pass serves all layers.

    Args:
        model: a built Keras model.
        layers: its layers by number, of which others than these kinds are left out.
        batches: the examples.
        spreads: how much each output of the model varies; its answers count relative to that.
    """
    if keras.backend.backend() != "tensorflow":
        return {}
    kinds = (keras.layers.Dense, keras.layers.Conv2D)
    seen = {number: layer for number, layer in layers.items() if type(layer) in kinds}
    signs = np.random.default_rng(0)
    sums: dict[int, Array] = {number: np.zeros(layer.kernel.shape[-1]) for number, layer in seen.items()}
    for batch in batches:
        with tf.GradientTape(watch_accessed_variables=False) as tape, _heard(seen, tape.watch) as given:
            answers = keras.tree.flatten(model(batch, training=False))
            drawn = [signs.choice((-1.0, 1.0), one.shape).astype(np.float32) for one in answers]
            pairs = zip(answers, drawn, spreads, strict=True)
            total = tf.add_n([tf.reduce_sum(one * sign) * spread**-0.5 for one, sign, spread in pairs])
        for number, slopes in zip(given, tape.gradient(total, list(given.values())), strict=True):
            for slope in slopes:
                if slope is not None:
                    squares = tf.reduce_sum(tf.square(slope), axis=range(len(slope.shape) - 1))
                    sums[number] += squares.numpy()
    return {number: _even(one) for number, one in sums.items() if np.isfinite(one).all() and one.any()}


def _even(squares: Array) -> Array:
    """Return weights of mean 1, none of which is far below that."""
    weights: Array = (squares / squares.mean() + EVEN) / (1.0 + EVEN)
    return weights


@contextmanager
def _heard(layers: Mapping[int, keras.layers.Layer], watch: Callable[[Any], object]) -> Iterator[dict[int, list[Any]]]:
    """Note what layers give before their activations, in each of their calls."""
    given: dict[int, list[Any]] = {number: [] for number in layers}
    with ExitStack() as stack:
        for number, layer in layers.items():
            stack.callback(setattr, layer, "activation", layer.activation)
            layer.activation = _listener(layer.activation, given[number], watch)
        yield given


def _listener(activation: Callable[[Any], Any], given: list[Any], watch: Callable[[Any], object]) -> Any:
    def listen(value: Any) -> Any:
        watch(value)
        given.append(value)
        return activation(value)

    return listen
