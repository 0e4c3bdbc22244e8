"""By how much the answers of a model differ from those of the original one."""

from typing import Any

import numpy as np

from tndesigner.compression.calibration import Examples
from tndesigner.compression.progress import Reporter
from tndesigner.layers.observing import Batches, answers, squared_difference

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
        self._answers = answers(original, self._batches)

    def of(self, model: Any) -> float:
        """Return the mean square of the differences of a model's answers."""
        numbers = sum(array.size for array in self._answers)
        difference = squared_difference(self._answers, model, self._batches) / numbers
        return difference if np.isfinite(difference) else float(np.finfo(np.float32).max)
