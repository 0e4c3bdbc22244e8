"""Probes, which look at models while they are trained: a new kind is a class and a row in the table here."""

from typing import Protocol

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.datasets import Dataset, Task
from tndesigner.datasets.dataset import DataArray
from tndesigner.datasets.stored_pictures import StoredPictures, chosen_examples
from tndesigner.training.events import Confusion, Estimates, Surface, TrainedModel
from tndesigner.training.events.answers import Answer, answer_for
from tndesigner.training.packing import packed
from tndesigner.worker.samples import at_once

EAGER_CALLS = 4
"""This many calls are answered without a graph, since making one takes as long as many calls."""
COARSE, FINE = 48, 96
"""Points along each side of the grid, during a run and at its end."""
MARGIN = 0.15
"""The grid reaches beyond the points by this part of their width."""
MOST_CLASSIFIED = 2_000
"""At most this many examples are used."""
SHOWN = 60
"""The answers to this many of them are sent."""
MOST_CLASSES = 64
"""With more classes there is no confusion table."""
MOST_ESTIMATED = 500


class Subject:
    """Answers examples with the current weights of a model."""

    def __init__(self, name: TrainedModel, model: keras.Model) -> None:
        """Look at a model."""
        self.name: TrainedModel = name
        self.epoch, self.best = 0, False
        """After which epoch the weights are, and whether they are kept as the best."""
        shape, dtype = model.inputs[0].shape, model.inputs[0].dtype
        self._model = model
        self._calls = 0
        self._compiled = tf.function(self._answer, autograph=False, input_signature=(tf.TensorSpec(shape, dtype),))

    def answers(self, examples: DataArray | StoredPictures) -> NDArray[np.float32]:
        """Return the model's answers."""
        step = at_once(examples.shape[1:])
        starts = range(0, len(examples), step)
        return np.concatenate([self._call(tf.constant(examples[start : start + step])) for start in starts])

    def _call(self, examples: tf.Tensor) -> NDArray[np.float32]:
        self._calls += 1
        run = self._answer if self._calls <= EAGER_CALLS else self._compiled
        return np.asarray(run(examples))

    def _answer(self, examples: tf.Tensor) -> tf.Tensor:
        return self._model(examples, training=False)


class Probe(Protocol):
    """One way to look at models."""

    def __init__(self, dataset: Dataset, loss: str) -> None:
        """Choose the examples."""

    @staticmethod
    def suits(dataset: Dataset) -> bool:
        """Return whether the dataset has such examples."""

    def look(self, subject: Subject, *, closely: bool) -> Answer:
        """Return what a model answers, in more detail if ``closely``."""


class Plane:
    """For points in the plane that belong to classes."""

    def __init__(self, dataset: Dataset, loss: str) -> None:
        """Choose a grid that covers all points."""
        points = np.concatenate([dataset.x_train, dataset.x_val])
        low, high = points.min(axis=0), points.max(axis=0)
        margin = MARGIN * np.maximum(high - low, 1e-6)
        self._sides = tuple(zip(low - margin, high + margin, strict=True))
        self._classes = dataset.info.output_size
        self._from_zero = loss == "binary_crossentropy"

    @staticmethod
    def suits(dataset: Dataset) -> bool:
        """Return whether there are points."""
        return len(dataset.x_train) > 0

    def look(self, subject: Subject, *, closely: bool) -> Surface:
        """Answer the points of a grid, which is finer if ``closely``."""
        size = FINE if closely else COARSE
        x, y = (np.linspace(low, high, size) for low, high in self._sides)
        grid = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2).astype(np.float32)
        (left, right), (below, above) = self._sides
        return Surface(
            model=subject.name,
            epoch=subject.epoch,
            best=subject.best,
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


class Verdicts:
    """For examples that belong to classes, and for sequences of them."""

    def __init__(self, dataset: Dataset, loss: str) -> None:
        """Look at the validation examples."""
        info = dataset.info
        self._binary = info.task is Task.BINARY
        self._middle = 0.5 if loss == "binary_crossentropy" else 0.0
        self._classes = 2 if self._binary else info.output_size
        first = np.arange(min(MOST_CLASSIFIED, len(dataset.x_val)))
        self._examples = chosen_examples(dataset.x_val, first)
        right = dataset.y_val[:MOST_CLASSIFIED]
        self._right = (right[:, 0] > 0).astype(np.int64) if self._binary else right.astype(np.int64)

    @staticmethod
    def suits(dataset: Dataset) -> bool:
        """Return whether there are examples, and not too many classes."""
        return dataset.info.output_size <= MOST_CLASSES and len(dataset.x_val) > 0

    def look(self, subject: Subject, *, closely: bool) -> Confusion:
        """Answer the examples."""
        given, certainty = self._judge(subject.answers(self._examples))
        pairs = self._right.ravel() * self._classes + given.ravel()
        counts = np.bincount(pairs, minlength=self._classes**2)
        return Confusion(
            model=subject.name,
            epoch=subject.epoch,
            best=subject.best,
            classes=self._classes,
            counts=tuple(counts.tolist()),
            given=tuple(given[:SHOWN].ravel().tolist()),
            certainty=tuple(np.round(certainty[:SHOWN].ravel(), 4).tolist()),
        )

    def _judge(self, answers: NDArray[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return the class of each answer, and how certain the model is of it."""
        if not self._binary:
            return answers.argmax(axis=-1), answers.max(axis=-1).astype(np.float64).clip(0.0, 1.0)
        side = answers[:, 0].astype(np.float64) - self._middle
        reach = 1.0 - self._middle
        return (side > 0).astype(np.int64), (0.5 + np.abs(side) / reach / 2).clip(0.5, 1.0)


class Numbers:
    """For examples whose answers are numbers."""

    def __init__(self, dataset: Dataset, loss: str) -> None:
        """Look at some validation examples, spread over all of them."""
        step = max(1, len(dataset.x_val) // MOST_ESTIMATED)
        self._examples = dataset.x_val[::step][:MOST_ESTIMATED]
        right = dataset.y_val[::step][:MOST_ESTIMATED]
        self._right = right.reshape(len(right), -1).astype(np.float32)
        self._scaling = dataset.target_scaling

    @staticmethod
    def suits(dataset: Dataset) -> bool:
        """Return whether there are examples."""
        return len(dataset.x_val) > 0

    def look(self, subject: Subject, *, closely: bool) -> Estimates:
        """Answer the examples, in the units of the data."""
        given = subject.answers(self._examples).reshape(self._right.shape)
        pair = (self._right, given)
        if self._scaling is not None:
            pair = (self._scaling.restore(self._right), self._scaling.restore(given))
        right, estimated = (packed(np.asarray(numbers), "<f4") for numbers in pair)
        return Estimates(
            model=subject.name,
            epoch=subject.epoch,
            best=subject.best,
            targets=self._right.shape[1],
            right=right,
            given=estimated,
        )


PROBES: dict[type[Answer], type[Probe]] = {Surface: Plane, Confusion: Verdicts, Estimates: Numbers}
"""The probe for each kind of answer."""


def probe_for(dataset: Dataset, loss: str) -> Probe | None:
    """Return the probe for the data, if there is one."""
    kind = PROBES[answer_for(dataset.info)]
    return kind(dataset, loss) if kind.suits(dataset) else None
