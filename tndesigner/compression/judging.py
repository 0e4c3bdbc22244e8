"""How good models are on examples whose answers are known, and how long they take."""

from collections.abc import Mapping, Sequence
from math import prod
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tndesigner.compression.calibration import Examples
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.progress import Reporter
from tndesigner.layers.keras_model import as_inputs
from tndesigner.models import ModelInput
from tndesigner.wording.text import Text, shape_text

Array = NDArray[np.generic]

ROUNDS, LONGEST = 15, 2.0
"""The largest number of rounds of timing, and the seconds after which no new round begins for a batch size."""
SOME = 16
"""The length of an axis of any length in an example of zeros."""
TIMED = (1, 32)
"""The batches for which models are timed."""


def metrics(model: Any, examples: Examples, at_once: int, reporter: Reporter) -> dict[str, float] | None:
    """Return the accuracy, where the answers are classes, or else the mean squared error; None without answers.

    Args:
        model: a built Keras model with one output.
        at_once: how many examples pass through it at a time.
        reporter: is told of the progress.
        examples: the answers may be numbers of classes (n,), (n, 1) or one for each place, or rows of 0 with a 1.

    Raises:
        CompressionError: if the answers do not fit the output.
    """
    if examples.targets is None:
        return None
    parts = []
    for start in range(0, len(examples), at_once):
        reporter.tick()
        parts.append(_predicted(model, examples, slice(start, start + at_once)))
    given = np.concatenate(parts)
    right = as_classes(examples.targets, given)
    if right.dtype.kind in "biu" and given.shape[-1] > 1:
        return {"accuracy": float(np.mean(given.argmax(-1) == class_numbers(right, given.shape)))}
    if right.size != given.size:
        raise CompressionError(Text("the answers have shape {0}, but the model gives {1}", right.shape, given.shape))
    right = right.reshape(given.shape)
    if right.dtype.kind in "biu":
        return {"accuracy": float(np.mean((given > 0.5) == (right.astype(np.int64) > 0)))}
    return {"mean_squared_error": float(np.mean((given - right.astype(np.float64)) ** 2))}


def as_classes(right: Array, given: Array) -> Array:
    """Return labels of -1 and +1 as 0 and 1, if a model gives shares from 0 to 1; all other answers as they are."""
    if right.dtype.kind != "f" or given.shape[-1] != 1 or given.min() < 0.0 or given.max() > 1.0:
        return right
    return right == 1.0 if np.isin(right, (-1.0, 1.0)).all() else right


def lost(before: Mapping[str, float], after: Mapping[str, float]) -> float:
    """Return by how many percentage points of accuracy, or percent of the error, a model is worse than another."""
    if "accuracy" in before:
        return 100.0 * (before["accuracy"] - after["accuracy"])
    (old,), (new,) = before.values(), after.values()
    return 100.0 * (new - old) / (old or 1.0)


def seconds(models: Mapping[str, Any], examples: Examples, reporter: Reporter) -> dict[str, dict[str, float]]:
    """Return the median time of a call of each model, by its name and by the batch, measured by turns.

    The first call of each also prepares it, and counts only if it takes so long that there is no other.
    """
    found: dict[str, dict[str, float]] = {name: {} for name in models}
    for batch in TIMED:
        inputs = as_inputs([one[np.arange(batch) % len(one)] for one in examples.inputs])
        taken: dict[str, list[float]] = {name: [] for name in models}
        begin = perf_counter()
        for number in range(ROUNDS + 1):
            if number and perf_counter() - begin > LONGEST:
                break
            for name, model in models.items():
                reporter.tick()
                start = perf_counter()
                model.predict_on_batch(inputs)
                taken[name].append(perf_counter() - start)
        for name, all_of_it in taken.items():
            found[name][str(batch)] = median(all_of_it[1:] or all_of_it)
    return found


def zeros_for(inputs: Sequence[ModelInput]) -> Examples:
    """Return an example of zeros; axes of any length have ``SOME``."""
    shapes = ([SOME if axis is None else axis for axis in one.shape] for one in inputs)
    return Examples(tuple(np.zeros((1, *shape), one.dtype) for shape, one in zip(shapes, inputs, strict=True)))


def saved_bytes(model: Any) -> int:
    """Return the size of the ``.keras`` file of a model."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.keras"
        model.save(path)
        return path.stat().st_size


def _predicted(model: Any, examples: Examples, part: slice) -> NDArray[np.float64]:
    given = model.predict_on_batch(as_inputs([one[part] for one in examples.inputs]))
    if isinstance(given, list | tuple | dict):
        raise CompressionError(
            Text("the model has {0} outputs, but only a model with one output can be evaluated", len(given))
        )
    return np.asarray(given, np.float64)


def class_numbers(right: Array, given: tuple[int, ...]) -> Array:
    """Return the number of the right class for each answer, for the shape of what the model gives.

    Raises:
        CompressionError: if there is another number of answers, or a class that the model does not know.
    """
    if right.shape == given:
        return right.argmax(-1)
    if right.size != prod(given[:-1]):
        raise CompressionError(
            Text("the answers have shape {0}, but the model gives {1}", right.shape, shape_text(given))
        )
    _require_known(right, given[-1])
    return right.reshape(given[:-1])


def _require_known(right: Array, classes: int) -> None:
    least, most = int(right.min()), int(right.max())
    if least < 0 or most >= classes:
        wrong = least if least < 0 else most
        raise CompressionError(
            Text(
                "the answers name class {0}, but the model gives {1} numbers, for the classes 0 to {2}",
                wrong,
                classes,
                classes - 1,
            )
        )
