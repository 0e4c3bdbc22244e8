"""Gives a model the trained weights of another one."""

from pathlib import Path
from typing import Any

import keras

from tndesigner.paths import is_file
from tndesigner.training.errors import TrainingError
from tndesigner.wording.text import shape_text


def take_weights(model: keras.Model, path: Path) -> None:
    """Set all weights of a model to those of a Keras model in a file.

    Raises:
        TrainingError: if there is no such file, or the weights are those of another design.
    """
    trained = read_model(path)
    for own, other in zip(model.weights, trained.weights, strict=False):
        if tuple(own.shape) != tuple(other.shape):
            raise TrainingError(
                f"{path}: the weights to start from hold {_title(other)} of shape {shape_text(other.shape)}, but the "
                f"design has {_title(own)} of shape {shape_text(own.shape)}; start from random numbers, or undo what "
                "changed the design"
            )
    if len(model.weights) != len(trained.weights):
        raise TrainingError(
            f"{path}: the weights to start from are {len(trained.weights)} arrays, but the design has "
            f"{len(model.weights)}; start from random numbers, or undo what changed the design"
        )
    model.set_weights(trained.get_weights())


def read_model(path: Path) -> keras.Model:
    """Return the Keras model in a file.

    Raises:
        TrainingError: if there is none.
    """
    if not is_file(path):
        raise TrainingError(f"{path}: there are no trained weights; start from random numbers, or train again")
    try:
        return keras.saving.load_model(path, compile=False)
    except (OSError, TypeError, ValueError) as error:
        raise TrainingError(f"{path}: the trained weights cannot be read: {error}") from error


def _title(weight: Any) -> str:
    return weight.path.partition("/")[2] or weight.path
