"""Recurrent layers with small networks, and Keras's own layers with the matrices that the cores make."""

import numpy as np
import tensorflow as tf
from keras import layers

from tests.integration.rebuilding import core_values, rebuild
from tndesigner.layers import DenseNetwork, GRUNetwork, LSTMNetwork, SimpleRNNNetwork
from tndesigner.network.templates import make

UNITS, WIDTH, LENGTH = 6, 10, 7
KINDS = {
    "lstm": (LSTMNetwork, layers.LSTM, 4, {}),
    "gru": (GRUNetwork, layers.GRU, 3, {}),
    "gru before": (GRUNetwork, layers.GRU, 3, {"reset_after": False}),
    "simple rnn": (SimpleRNNNetwork, layers.SimpleRNN, 1, {}),
}
GATES = {4: ("input", "forget", "cell", "output"), 3: ("update", "reset", "candidate"), 1: ()}
DRAWN = {
    "both": ("kernel", "recurrent"),
    "kernel": ("kernel",),
    "none": (),
    "each": ("kernel each", "recurrent each"),
    "kernel each": ("kernel each", "recurrent"),
}


def numbers(*shape: int, seed: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def networks(gates: int, drawn: str = "both") -> dict[str, dict[str, object]]:
    """A network for each matrix that is drawn, the gates in the first factor, or for each gate but the second."""
    found = {}
    for words in DRAWN[drawn]:
        name, *each = words.split()
        inputs = {"kernel": "2,5", "recurrent": "3,2"}[name]
        names = [f"{name}_{gate}" for place, gate in enumerate(GATES[gates]) if place != 1] if each else [name]
        outputs = "2,3" if each else f"{gates * 2},3"
        arguments = {"inputs": inputs, "outputs": outputs, "bond": "5"}
        found |= {one: {"network": make("mpo", arguments).network} for one in names}
    return found


def parts_of(layer: layers.RNN, matrix: str) -> list[layers.Layer]:
    """The matrix for all gates, or that of each gate."""
    return [one for name, one in layer.cell.matrices.items() if name.startswith(matrix)]


def layer_of(kind: str, drawn: str = "both", **settings: object) -> layers.RNN:
    make_layer, _, gates, own = KINDS[kind]
    layer = make_layer(UNITS, networks=networks(gates, drawn), **own, **settings)
    layer.build((2, LENGTH, WIDTH))
    for matrix in layer.cell.matrices.values():
        if matrix.bias is not None:
            matrix.bias.assign(numbers(*matrix.bias.shape, seed=11))
    return layer


def matrix_of(matrix: layers.Layer, takes: int) -> np.ndarray:
    if isinstance(matrix, DenseNetwork):
        return np.asarray(tf.reshape(rebuild(matrix.network, core_values(matrix)), (takes, -1)))
    return np.asarray(matrix.kernel, np.float64)


def keras_twin(kind: str, layer: layers.RNN, **settings: object) -> layers.RNN:
    """Keras's layer in float64 with the matrices that the cores make, and the same biases."""
    _, make_twin, _, own = KINDS[kind]
    twin = make_twin(UNITS, **{"dtype": "float64", **own, **settings})
    twin.build((2, LENGTH, WIDTH))
    parts = [parts_of(layer, "kernel"), parts_of(layer, "recurrent")]
    held = [[np.asarray(one.bias, np.float64) for one in both] for both in parts if both[0].bias is not None]
    biases = [np.concatenate(one) for one in held]
    weights = [
        np.concatenate([matrix_of(one, takes) for one in both], axis=1)
        for both, takes in zip(parts, (WIDTH, UNITS), strict=True)
    ]
    twin.set_weights([*weights, *([np.stack(biases) if len(biases) > 1 else biases[0]] if biases else [])])
    return twin
