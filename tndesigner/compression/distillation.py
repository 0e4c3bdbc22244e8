"""The targets that a smaller model is tuned towards: the right answers, and those of the original model."""

from typing import Any, NamedTuple

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from tndesigner.compression.calibration import Examples
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.example_batches import model_data
from tndesigner.compression.judging import as_classes, class_numbers
from tndesigner.wording.text import Text

Array = NDArray[np.float32]

NEARLY = 1e-3
"""How far the sum of probabilities may be from 1."""
WEIGHED, LEAST = 2048, 1e-12
"""For about how many examples the loss of an output is looked at, and the smallest loss that tells anything."""


class DistillationTargets(NamedTuple):
    """What each output of a model should give, by which loss it is compared, and how much that counts."""

    answers: list[Any]
    losses: list[Any]
    weights: list[float]


def distillation_targets(original: keras.Model, examples: Examples, at_once: int = 32) -> DistillationTargets:
    """Return what a smaller model should give: the mean of the right answers and of what the original one gives.

    Cross entropies are linear in the answer, and so is the gradient of a squared error, so learning the mean of two
    answers is learning both. Without right answers, the original ones are all there is. Several outputs count alike.

    Args:
        original: the original model.
        examples: what it is asked.
        at_once: how many examples pass through it at a time.

    Raises:
        CompressionError: if the right answers do not fit what the model gives.
    """
    data, _ = model_data(examples, (), at_once, 0)
    predicted = original.predict(data, batch_size=at_once, verbose=0)
    given = [np.asarray(one, np.float32) for one in keras.tree.flatten(predicted)]
    if examples.targets is None:
        pairs = [_from_original(one) for one in given]
    elif len(given) == 1:
        pairs = [_from_both(given[0], examples.targets)]
    else:
        raise CompressionError(Text("there are answers for one output, but the model has {0}; leave out y", len(given)))
    weights = [_weight(answers, loss) for answers, loss in pairs] if len(pairs) > 1 else [1.0]
    return DistillationTargets([answers for answers, _ in pairs], [loss for _, loss in pairs], weights)


def _weight(answers: Array, loss: str) -> float:
    """Return how much the loss of one output of several counts.

    It is the inverse of what the loss loses by giving the mean answer for all examples, so that each output counts
    alike: the squared error of numbers below 1 would vanish beside a cross entropy.
    """
    some = answers[:: -(-len(answers) // WEIGHED)]
    compare = keras.losses.get(loss)
    mean, best = (float(np.mean(compare(some, given))) for given in (np.broadcast_to(some.mean(0), some.shape), some))
    return 1.0 / (mean - best) if mean - best > LEAST else 1.0


def _from_original(given: Array) -> tuple[Array, Any]:
    """Return what the original model gives for one output, and the loss."""
    return given, "categorical_crossentropy" if _are_probabilities(given) else "mean_squared_error"


def _from_both(given: Array, right: NDArray[np.generic]) -> tuple[Array, Any]:
    """Return the mean of what the original model gives and of the right answers, and the loss."""
    right = as_classes(right, given)
    whole = right.dtype.kind in "biu"
    if whole and given.shape[-1] > 1:
        certain = _ones_at(class_numbers(right, given.shape), given.shape[-1])
        if _are_probabilities(given):
            return _mean(given, certain), "categorical_crossentropy"
        likely = np.asarray(ops.convert_to_numpy(ops.softmax(given)))
        return _mean(likely, certain), keras.losses.CategoricalCrossentropy(from_logits=True)
    if right.size != given.size:
        raise CompressionError(Text("the answers have shape {0}, but the model gives {1}", right.shape, given.shape))
    is_share = whole and bool(given.min() >= 0.0 and given.max() <= 1.0)
    answers = _mean(given, right.reshape(given.shape).astype(np.float32))
    return answers, "binary_crossentropy" if is_share else "mean_squared_error"


def _mean(first: Array, second: Array) -> Array:
    mean: Array = (first + second) * np.float32(0.5)
    return mean


def _are_probabilities(given: Array) -> bool:
    """Return whether the numbers along the last axis are those of classes, as a softmax gives them."""
    return given.shape[-1] > 1 and bool(given.min() >= 0.0 and np.abs(given.sum(axis=-1) - 1.0).max() < NEARLY)


def _ones_at(numbers: NDArray[np.generic], classes: int) -> Array:
    """Return rows of 0 with a 1 at the right class."""
    return np.eye(classes, dtype=np.float32)[numbers.astype(np.int64)]
