"""Starts a model from the weights of the trained model that its design was made from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keras

from tndesigner.compression.source_matrices import Matrices, Matrix, source_matrices
from tndesigner.fitting import fit
from tndesigner.layers import load_source_weights
from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.keras_model import made_layers
from tndesigner.layers.kernels import parts_of, set_numbers
from tndesigner.models import Model
from tndesigner.models.source import Source
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


@dataclass(slots=True)
class Start:
    """What came of it, by the names of layers."""

    source: Source
    anew: list[str] = field(default_factory=list)
    """Layers with weights that stay random, at least in part."""
    fitted: dict[str, float] = field(default_factory=dict)
    """The relative error of the network in the place of a layer; the largest one, if there are several."""

    def sentences(self, title: str) -> Iterator[Text]:
        """Yield what to say of it; ``title`` is what the model is called."""
        file = Path(self.source.path).name
        if self.anew:
            anew = listed(map(quoted, self.anew))
            yield Text("{0} starts from the weights of {1}, but {2} from random numbers", title, file, anew)
        else:
            yield Text("{0} starts from the weights of {1}", title, file)
        for name, error in self.fitted.items():
            fitted = "the network of {0} is fitted to the trained layer; its relative error is {1:.3g}"
            yield Text(fitted, quoted(name), error)


def start_from_source(graph: Model, built: keras.Model, source: Source, *, fits: bool, seed: int) -> Start:
    """Set all weights of a model that the trained model has, in whatever form.

    Args:
        graph: the model of the design, or its dense twin.
        built: the Keras model that was built from it.
        source: the file of the trained model.
        fits: whether networks are fitted to the matrices that they stand for.
        seed: for random starts of fits.

    Raises:
        KerasFileError: if the file is missing or has changed.
        LayerError: if a kept layer is not in the file, or weights have other shapes.
    """
    positions = load_source_weights(graph, built, source)
    start = Start(source)
    made = made_layers(graph, built)
    matrices = source_matrices(source, {graph.layers[one].name for one in positions}) if positions else {}
    for position in positions:
        name = graph.layers[position].name
        errors = [
            _set(part, matrix, fits=fits, seed=seed) for part, matrix in _pairs(made[position], matrices.get(name, {}))
        ]
        known = [error for error in errors if error is not None]
        if len(known) < len(errors) or not errors:
            start.anew.append(graph.layers[position].title)
        elif any(known):
            start.fitted[name] = max(known)
    return start


def _pairs(made: keras.layers.Layer, matrices: Matrices) -> Sequence[tuple[Any, Matrix | None]]:
    """Return the parts of a layer that have a matrix each, with those of the trained layer, where it has them."""
    parts = parts_of(made) or {"": made}
    return [(part, matrices.get(name)) for name, part in parts.items()]


def _set(part: Any, matrix: Matrix | None, *, fits: bool, seed: int) -> float | None:
    """Set the weights of a part, and return how far it is from the matrix; None if they stay as they are."""
    if matrix is None:
        return None
    if isinstance(part, DrawnNetwork):
        return _fitted(part, matrix, seed) if fits else None
    held = [matrix.kernel, *([] if matrix.bias is None else [matrix.bias])]
    weights = part.weights
    if [one.size for one in held] != [keras.ops.size(one) for one in weights]:
        return None
    part.set_weights([array.reshape(weight.shape) for array, weight in zip(held, weights, strict=True)])
    return 0.0


def _fitted(part: DrawnNetwork, matrix: Matrix, seed: int) -> float:
    found = fit(part.network, matrix.kernel, seed=seed)
    set_numbers(part, "", found.cores, matrix.bias)
    return found.error
