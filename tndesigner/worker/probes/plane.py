"""Looks at what a model answers all over the plane."""

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets import Dataset, Kind, Task
from tndesigner.training.events import Surface
from tndesigner.training.packing import packed
from tndesigner.worker.probes.subject import Subject

COARSE, FINE = 48, 96
"""Points along each side of the grid, while a run goes on and at its end."""
MARGIN = 0.15
"""The grid reaches beyond the points by this part of their width."""


class Plane:
    """For points in the plane that belong to classes."""

    def __init__(self, dataset: Dataset, loss: str) -> None:
        """Let the grid hold all points."""
        points = np.concatenate([dataset.x_train, dataset.x_val])
        low, high = points.min(axis=0), points.max(axis=0)
        margin = MARGIN * np.maximum(high - low, 1e-6)
        self._sides = tuple(zip(low - margin, high + margin, strict=True))
        self._classes = dataset.info.output_size
        self._from_zero = loss == "binary_crossentropy"

    @staticmethod
    def suits(dataset: Dataset) -> bool:
        """Tell whether the data are such points."""
        info = dataset.info
        return info.kind is Kind.POINTS and info.input_shape == (2,) and info.task is not Task.REGRESSION

    def look(self, subject: Subject, *, closely: bool) -> Surface:
        """Answer the points of a grid, of a finer one where that is wanted."""
        size = FINE if closely else COARSE
        x, y = (np.linspace(low, high, size) for low, high in self._sides)
        grid = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2).astype(np.float32)
        (left, right), (below, above) = self._sides
        return Surface(
            model=subject.name,
            epoch=subject.epoch,
            classes=self._classes,
            bounds=(float(left), float(right), float(below), float(above)),
            size=size,
            values=packed(self._values(subject.answers(grid)), "<f2"),
        )

    def _values(self, answers: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return one number for each point, from -1 to 1 for two classes, else the number of the class."""
        if self._classes > 2:
            return answers.argmax(axis=1).astype(np.float32)
        if self._classes == 2:
            return answers[:, 1] - answers[:, 0]
        return 2 * answers[:, 0] - 1 if self._from_zero else answers[:, 0]
