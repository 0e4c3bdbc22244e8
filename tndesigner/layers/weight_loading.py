"""Gives a model the trained weights of another one of the same design."""

from pathlib import Path
from typing import Any

import keras

from tndesigner.layers.errors import LayerError
from tndesigner.layers.source_weights import load_source_weights
from tndesigner.models import Model
from tndesigner.models.keras_file import holds_exports, read_model
from tndesigner.models.source import Source
from tndesigner.paths import is_file
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of

_REMEDY = Text("start from random numbers, or undo what changed the design")


def take_weights(graph: Model, built: keras.Model, path: Path) -> None:
    """Set all weights of a model to those of a Keras model in a file.

    A file with exported layers is read without Keras, by the names of the layers, since their classes are not here.

    Args:
        graph: the model of the design.
        built: the Keras model that was built from it.
        path: the file.

    Raises:
        LayerError: if there is no such file, or the weights are those of another design.
    """
    if not is_file(path):
        raise LayerError(Text("{0}: there are no trained weights; start from random numbers, or train again", path))
    if holds_exports(path):
        _take_by_name(graph, built, path)
    else:
        _take_in_order(built, path)


def _take_by_name(graph: Model, built: keras.Model, path: Path) -> None:
    source = Source(str(path), read_model(path).sha256)
    if missing := load_source_weights(graph, built, source):
        names = listed(quoted(graph.layers[position].title) for position in missing)
        raise LayerError(Text("{0}: the weights to start from are not those of {1}; {2}", path, names, _REMEDY))


def _take_in_order(built: keras.Model, path: Path) -> None:
    trained = _read(path)
    for own, other in zip(built.weights, trained.weights, strict=False):
        if tuple(own.shape) != tuple(other.shape):
            raise LayerError(
                Text(
                    "{0}: the weights to start from hold {1} of shape {2}, but the design has {3} of shape {4}; {5}",
                    *(path, _title(other), tuple(other.shape), _title(own), tuple(own.shape), _REMEDY),
                )
            )
    if len(built.weights) != len(trained.weights):
        raise LayerError(
            Text(
                "{0}: the weights to start from are {1} arrays, but the design has {2}; {3}",
                path,
                len(trained.weights),
                len(built.weights),
                _REMEDY,
            )
        )
    built.set_weights(trained.get_weights())


def _read(path: Path) -> keras.Model:
    try:
        return keras.saving.load_model(path, compile=False)
    except (OSError, TypeError, ValueError) as error:
        raise LayerError(Text("{0}: the trained weights cannot be read: {1}", path, message_of(error))) from error


def _title(weight: Any) -> str:
    return weight.path.partition("/")[2] or weight.path
