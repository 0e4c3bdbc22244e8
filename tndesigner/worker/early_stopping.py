"""Ends the training of a model early, and keeps its best weights."""

from typing import Any

import keras
import tensorflow as tf

from tndesigner.models.schedule import Stopping
from tndesigner.training.events import Epoch


class EarlyStopping:
    """Follows the validation loss of a model, as ``EarlyStopping`` of Keras does."""

    def __init__(self, stopping: Stopping, model: keras.Model) -> None:
        """Start before the first epoch."""
        self.best: Epoch | None = None
        """The epoch with the smallest validation loss, as far as it is followed."""
        self._stopping, self._model = stopping, model
        self._waited = 0
        self._weights: list[Any] = []

    @property
    def stops(self) -> bool:
        """Whether the validation loss has not fallen for as many epochs as the patience."""
        return 0 < self._stopping.patience <= self._waited

    @property
    def kept(self) -> Epoch | None:
        """The epoch whose weights are kept; None for those of the last."""
        return self.best if self._weights else None

    def take(self, epoch: Epoch) -> None:
        """Learn how an epoch went, while the model has its weights."""
        if not self._stopping.watches or epoch.val_loss is None:
            return
        best = self.best.val_loss if self.best is not None else None
        if best is not None and not epoch.val_loss < best - self._stopping.min_delta:
            self._waited += 1
            return
        self.best, self._waited = epoch, 0
        if self._stopping.keep_best:
            self._weights = [tf.identity(weight.value) for weight in self._model.weights]

    def go_on(self) -> None:
        """Wait again as long as at the start."""
        self._waited = 0

    def restore(self) -> None:
        """Give the model its best weights, if they are kept."""
        if self._weights:
            for weight, value in zip(self._model.weights, self._weights, strict=True):
                weight.assign(value)
