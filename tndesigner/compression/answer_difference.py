"""By how much the answers of a model differ from those of the original one."""

from collections.abc import Mapping
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from tndesigner.compression.calibration import Examples
from tndesigner.compression.output_weights import output_weights
from tndesigner.compression.progress import Reporter
from tndesigner.layers.observing import Batches, answers

Array = NDArray[np.floating]

NUMBERS, FEWEST = 32_768, 2
"""So many numbers in the answers tell how far they are apart, of at least so many examples."""


class AnswerDifference:
    """What the original model answers to some of the examples."""

    def __init__(self, original: Any, examples: Examples, at_once: int, reporter: Reporter) -> None:
        """Ask the original model, a built Keras model.

        Args:
            original: the model.
            examples: as many of them are taken as give enough numbers; maps and pictures are few, classes many.
            at_once: how many pass through a model at a time.
            reporter: is told of the progress.
        """
        one = answers(original, Batches(examples.some(1, 0).inputs, size=1, seed=0))
        count = max(FEWEST, -(-NUMBERS // max(1, sum(array.size for array in one))))
        self._batches = Batches(examples.some(count, 0).inputs, size=at_once, seed=0, tick=reporter.tick)
        self._original = original
        self._answers = answers(original, self._batches)
        self._spreads = [float(array.var(axis=0, dtype=np.float64).mean()) or 1.0 for array in self._answers]

    def output_weights(self, layers: Mapping[int, keras.layers.Layer]) -> dict[int, Array]:
        """Return how much an error of each output of layers of the original model changes the answers."""
        return output_weights(self._original, layers, self._batches, self._spreads)

    def of(self, model: Any) -> float:
        """Return the mean square of the differences of a model's answers, relative to how much each output varies."""
        rows = zip(answers(model, self._batches), self._answers, self._spreads, strict=True)
        apart = [float(np.square(given - right, dtype=np.float64).mean()) / spread for given, right, spread in rows]
        difference = sum(apart) / len(apart)
        return difference if np.isfinite(difference) else float(np.finfo(np.float32).max)
