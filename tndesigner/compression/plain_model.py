"""A model whose networks are layers of an exported file, so that it loads without tndesigner."""

import inspect
from collections.abc import Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import keras
import numpy as np

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.judging import zeros_for
from tndesigner.layers.keras_model import as_inputs, made_layers
from tndesigner.layers.named_weights import name_inside
from tndesigner.models import Model
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

TOLERANCE = 1e-5
"""How far the answers of both models may be apart, relative to the largest."""
TESTED = 3
"""The number of random examples."""

_OF_EVERY_LAYER = ("name", "trainable", "dtype")


def loaded(path: Path) -> ModuleType:
    """Return what an exported file defines, as a module of the file's name."""
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def plain_model(graph: Model, built: keras.Model, classes: Mapping[int, type[keras.layers.Layer]]) -> keras.Model:
    """Return a copy of a built model with exported classes in the place of the layers of this program.

    Args:
        graph: what it was built of.
        built: the model.
        classes: the exported class of each layer with networks, by its position in the graph.

    Raises:
        CompressionError: if both models do not give the same.
    """
    made = made_layers(graph, built)
    exported = {id(made[position]): kind for position, kind in classes.items()}

    def copied(layer: keras.layers.Layer) -> keras.layers.Layer:
        kind = exported.get(id(layer))
        return layer.__class__.from_config(layer.get_config()) if kind is None else _like(layer, kind)

    plain = keras.models.clone_model(built, clone_function=copied)
    for layer, copy in zip(made, made_layers(graph, plain), strict=True):
        if id(layer) in exported:
            _take_weights(copy, layer)
        else:
            copy.set_weights(layer.get_weights())
            if hasattr(copy, "finalize_state"):
                copy.finalize_state()
    _require_same(graph, built, plain)
    return plain


def _like(layer: keras.layers.Layer, kind: type[keras.layers.Layer]) -> keras.layers.Layer:
    """Make a layer of an exported class with the arguments of another layer that it knows."""
    known = {name for one in kind.__mro__ if one.__module__ == kind.__module__ for name in _arguments(one)}
    config = layer.get_config()
    made: keras.layers.Layer = kind.from_config(
        {name: value for name, value in config.items() if name in known or name in _OF_EVERY_LAYER}
    )
    return made


def _arguments(kind: type[object]) -> list[str]:
    return [*inspect.signature(kind).parameters]


def _take_weights(copy: keras.layers.Layer, layer: keras.layers.Layer) -> None:
    """Give an exported layer the weights of their names."""
    arrays = {name_inside(weight, layer): np.asarray(weight) for weight in layer.weights}
    if {name_inside(weight, copy) for weight in copy.weights} != arrays.keys():
        raise CompressionError(
            Text("layer {0} has other weights in its exported file; please report this", quoted(layer.name))
        )
    for weight in copy.weights:
        weight.assign(arrays[name_inside(weight, copy)])


def _require_same(graph: Model, built: keras.Model, plain: keras.Model) -> None:
    """Compare both models on random examples; tokens are 0 or 1."""
    numbers = np.random.default_rng(0)
    data = []
    for zeros in zeros_for(graph.inputs).inputs:
        shape = (TESTED, *zeros.shape[1:])
        whole = zeros.dtype.kind in "biu"
        drawn = numbers.integers(0, 2, shape) if whole else numbers.normal(size=shape)
        data.append(drawn.astype(zeros.dtype))
    ours, theirs = (keras.tree.flatten(one.predict_on_batch(as_inputs(data))) for one in (built, plain))
    for first, second in zip(ours, theirs, strict=True):
        if not np.allclose(first, second, rtol=0.0, atol=TOLERANCE * max(float(np.abs(first).max()), TOLERANCE)):
            apart = float(np.abs(first - second).max())
            raise CompressionError(
                Text(
                    "the exported layers give other answers than the model, by up to {0:.2g}; please report this", apart
                )
            )
