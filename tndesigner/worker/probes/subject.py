"""A model that is looked at while it learns."""

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.datasets.dataset import DataArray
from tndesigner.training.events import TrainedModel

BATCH = 1024
"""At most so many examples are answered at once."""
EAGER_CALLS = 4
"""So many calls are answered without a graph: making one takes as long as many of them."""


class Subject:
    """Answers examples as its model does at the moment."""

    def __init__(self, name: TrainedModel, model: keras.Model) -> None:
        """Look at a model."""
        self.name: TrainedModel = name
        self.epoch = 0
        """After so many epochs."""
        shape, dtype = model.inputs[0].shape, model.inputs[0].dtype
        self._model = model
        self._calls = 0
        self._compiled = tf.function(self._answer, autograph=False, input_signature=(tf.TensorSpec(shape, dtype),))

    def answers(self, examples: DataArray) -> NDArray[np.float32]:
        """Return the model's answers, one after another."""
        parts = [examples[start : start + BATCH] for start in range(0, len(examples), BATCH)]
        return np.concatenate([self._call(tf.constant(part)) for part in parts])

    def _call(self, examples: tf.Tensor) -> NDArray[np.float32]:
        self._calls += 1
        run = self._answer if self._calls <= EAGER_CALLS else self._compiled
        return np.asarray(run(examples))

    def _answer(self, examples: tf.Tensor) -> tf.Tensor:
        return self._model(examples, training=False)
