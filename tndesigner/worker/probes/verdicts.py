"""Looks at which classes a model gives to examples."""

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets import Dataset, Task
from tndesigner.training.events import Confusion
from tndesigner.worker.probes.subject import Subject

MOST_EXAMPLES = 2_000
"""At most so many examples are looked at."""
SHOWN = 60
"""Of so many of them the answer itself is told."""
MOST_CLASSES = 64
"""With more classes there is no table of which is taken for which."""


class Verdicts:
    """For examples that belong to classes, and for sequences of them."""

    def __init__(self, dataset: Dataset, loss: str) -> None:
        """Look at the examples to validate with."""
        info = dataset.info
        self._binary = info.task is Task.BINARY
        self._middle = 0.5 if loss == "binary_crossentropy" else 0.0
        self._classes = 2 if self._binary else info.output_size
        self._examples = dataset.x_val[:MOST_EXAMPLES]
        right = dataset.y_val[:MOST_EXAMPLES]
        self._right = (right[:, 0] > 0).astype(np.int64) if self._binary else right.astype(np.int64)

    @staticmethod
    def suits(dataset: Dataset) -> bool:
        """Tell whether the data belong to classes, and not to too many."""
        info = dataset.info
        return info.task is not Task.REGRESSION and info.output_size <= MOST_CLASSES and len(dataset.x_val) > 0

    def look(self, subject: Subject, *, closely: bool) -> Confusion:
        """Answer the examples."""
        given, certainty = self._judge(subject.answers(self._examples))
        pairs = self._right.ravel() * self._classes + given.ravel()
        counts = np.bincount(pairs, minlength=self._classes**2)
        return Confusion(
            model=subject.name,
            epoch=subject.epoch,
            classes=self._classes,
            counts=tuple(counts.tolist()),
            given=tuple(given[:SHOWN].ravel().tolist()),
            certainty=tuple(np.round(certainty[:SHOWN].ravel(), 4).tolist()),
        )

    def _judge(self, answers: NDArray[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return the class that each answer means, and how sure the model is of it."""
        if not self._binary:
            return answers.argmax(axis=-1), answers.max(axis=-1).astype(np.float64).clip(0.0, 1.0)
        side = answers[:, 0].astype(np.float64) - self._middle
        reach = 1.0 - self._middle
        return (side > 0).astype(np.int64), (0.5 + np.abs(side) / reach / 2).clip(0.5, 1.0)
