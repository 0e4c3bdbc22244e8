"""The matrices of the layers of a trained model, whatever their form: dense, of a convolution, or a network."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tndesigner.document.trained import open_model
from tndesigner.fitting.reconstruction import network_matrix
from tndesigner.models import GRU, LSTM, Layer, NetworkDense, NetworkLayer, Networks, SimpleRNN
from tndesigner.models.keras_file import EXPORTS, OWN, KerasLayer, opened_weights, read_model
from tndesigner.models.source import Source

Array = NDArray[np.floating]
Arrays = Mapping[str, Array]


class Matrix(NamedTuple):
    """A matrix (input, output), and the bias that is added, if there is one."""

    kernel: Array
    bias: Array | None


Matrices = dict[str, Matrix]
"""By the names that the parts of a layer have, as "query" or "kernel_forget"; by "" for the only one."""


def source_matrices(source: Source, names: set[str]) -> dict[str, Matrices]:
    """Return the matrices of the trained layers of these names that networks can stand for.

    Raises:
        KerasFileError: if the file is missing or has changed.
    """
    records = [one for one in read_model(source.path).layers if one.name in names and one.weights]
    drawn = open_model(source.path).design if any(one.module in (OWN, EXPORTS) for one in records) else None
    layers = {layer.name: layer for layer in drawn.model.layers} if drawn else {}
    found = {}
    with opened_weights(source.path, source.sha256) as weights:
        for record in records:
            arrays = weights.arrays(record)
            if record.module == "keras.layers":
                found[record.name] = _of_keras(record, arrays)
            elif drawn and record.name in layers:
                found[record.name] = _of_network(layers[record.name], drawn.networks, arrays)
    return found


def _of_keras(record: KerasLayer, arrays: Arrays) -> Matrices:
    making = _OF_KERAS.get(record.class_name)
    return making(arrays) if making else {}


def _of_network(layer: Layer, networks: Networks, arrays: Arrays) -> Matrices:
    """Return the matrix of a network, given its weights by their names in a file."""
    if not isinstance(layer, NetworkLayer):
        return {}
    held = {name.rpartition("weight ")[2]: array for name, array in arrays.items()}
    matrix = network_matrix(layer.network_in(networks), held)
    if isinstance(layer, NetworkDense):
        matrix = matrix[: layer.takes, : layer.gives]
    return {"": Matrix(matrix, held.get("bias"))}


def _only(name: str) -> Callable[[Arrays], Matrices]:
    def made(arrays: Arrays) -> Matrices:
        return {"": Matrix(arrays[name].reshape(-1, arrays[name].shape[-1]), arrays.get("bias"))}

    return made


def _attention(arrays: Arrays) -> Matrices:
    found = {}
    for name in ("query", "key", "value", "output"):
        kernel, bias = arrays[f"{name}/kernel"], arrays.get(f"{name}/bias")
        width = kernel.shape[-1] if name == "output" else int(np.prod(kernel.shape[1:]))
        found[name] = Matrix(kernel.reshape(-1, width), None if bias is None else bias.ravel())
    return found


def _recurrent(kind: type[LSTM | GRU | SimpleRNN]) -> Callable[[Arrays], Matrices]:
    """Return a function that gives both matrices of a recurrent layer, whole and for each gate."""

    def made(arrays: Arrays) -> Matrices:
        bias = arrays.get("bias")
        biases = (None, None) if bias is None else (*np.atleast_2d(bias), None)[:2]
        found = {}
        for name, kernel, own in zip(("kernel", "recurrent"), _kernels(arrays), biases, strict=True):
            found[name] = Matrix(kernel, own)
            units = kernel.shape[1] // len(kind.gates)
            for place, gate in enumerate(kind.gates):
                cut = slice(place * units, (place + 1) * units)
                found[f"{name}_{gate}"] = Matrix(kernel[:, cut], None if own is None else own[cut])
        return found

    return made


def _kernels(arrays: Arrays) -> tuple[Array, Array]:
    return arrays["kernel"], arrays["recurrent_kernel"]


_OF_KERAS: dict[str, Callable[[Arrays], Matrices]] = {
    "Conv2D": _only("kernel"),
    "Dense": _only("kernel"),
    "EinsumDense": _only("kernel"),
    "Embedding": _only("embeddings"),
    "GRU": _recurrent(GRU),
    "LSTM": _recurrent(LSTM),
    "MultiHeadAttention": _attention,
    "SimpleRNN": _recurrent(SimpleRNN),
}
"""How the weights of a class of ``keras.layers`` make matrices."""
