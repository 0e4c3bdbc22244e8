"""Looks at which numbers a model gives for examples."""

import numpy as np

from tndesigner.datasets import Dataset, Task
from tndesigner.training.events import Estimates
from tndesigner.training.packing import packed
from tndesigner.worker.probes.subject import Subject

MOST_EXAMPLES = 500


class Numbers:
    """For examples with numbers to be met."""

    def __init__(self, dataset: Dataset, loss: str) -> None:
        """Look at some examples to validate with, from all over them."""
        step = max(1, len(dataset.x_val) // MOST_EXAMPLES)
        self._examples = dataset.x_val[::step][:MOST_EXAMPLES]
        right = dataset.y_val[::step][:MOST_EXAMPLES]
        self._right = right.reshape(len(right), -1).astype(np.float32)
        self._scaling = dataset.target_scaling

    @staticmethod
    def suits(dataset: Dataset) -> bool:
        """Tell whether the data have numbers to be met."""
        return dataset.info.task is Task.REGRESSION and len(dataset.x_val) > 0

    def look(self, subject: Subject, *, closely: bool) -> Estimates:
        """Answer the examples, in the units of the data."""
        given = subject.answers(self._examples).reshape(self._right.shape)
        pair = (self._right, given)
        if self._scaling is not None:
            pair = (self._scaling.restore(self._right), self._scaling.restore(given))
        right, estimated = (packed(np.asarray(numbers), "<f4") for numbers in pair)
        return Estimates(
            model=subject.name, epoch=subject.epoch, targets=self._right.shape[1], right=right, given=estimated
        )
