"""Ends the training of a model early, and keeps its best weights."""

import keras
import numpy as np
import tensorflow as tf

from tndesigner.models.schedule import Stopping
from tndesigner.training.events import Epoch
from tndesigner.worker.measures import Tensor
from tndesigner.worker.trained_weights import TrainedWeights


class EarlyStopping:
    """Follows the validation loss of a model, as ``EarlyStopping`` of Keras does.

    The graph of the epoch loop compares the losses and keeps the weights, so that a call may have many epochs.
    """

    def __init__(self, stopping: Stopping, weights: TrainedWeights, model: keras.Model) -> None:
        """Start before the first epoch."""
        self.best: Epoch | None = None
        """The epoch with the smallest validation loss, as far as it is followed."""
        self._stopping, self._weights = stopping, weights
        self.restored = False
        """Whether the model has its best weights again."""
        self._waited = 0
        others = [weight.value for weight in model.non_trainable_weights]
        self._variables = [*weights.variables, *others] if stopping.keep_best else []
        if stopping.watches:
            self._lowest, self._count = tf.Variable(np.float32(np.inf)), tf.Variable(0)
            self._kept = [tf.Variable(tf.zeros_like(variable)) for variable in self._variables]

    @property
    def watches(self) -> bool:
        """Whether the validation loss matters at all."""
        return self._stopping.watches

    @property
    def stops(self) -> bool:
        """Whether the validation loss has not fallen for as many epochs as the patience."""
        return 0 < self._stopping.patience <= self._waited

    @property
    def kept(self) -> Epoch | None:
        """The epoch whose weights are kept; None for those of the last."""
        return self.best if self._stopping.keep_best else None

    def compare(self, loss: Tensor) -> tuple[Tensor, Tensor]:
        """Return in a graph whether a validation loss is the smallest so far, and whether training continues after it.

        The weights are kept if it is; small ones are still in the vector of the optimizer.
        """
        patience = self._stopping.patience

        def keep() -> Tensor:
            self._lowest.assign(loss)
            for kept, variable in zip(self._kept, self._variables, strict=True):
                kept.assign(variable)
            self._count.assign(0)
            return tf.constant(0)

        def wait() -> Tensor:
            waited = self._count + 1
            self._count.assign(waited)
            return waited

        smaller = loss < self._lowest - self._stopping.min_delta
        waited = tf.cond(smaller, keep, wait)
        return smaller, waited < patience if patience else tf.constant(True)  # as a tensor

    def take(self, epoch: Epoch, *, smaller: bool) -> None:
        """Learn how an epoch went, after the graph has compared its validation loss."""
        if not self.watches or epoch.val_loss is None:
            return
        if smaller:
            self.best, self._waited = epoch, 0
        else:
            self._waited += 1

    def start_over(self) -> None:
        """Wait again as long as at the start."""
        self._waited, self.restored = 0, False
        if self.watches:
            self._count.assign(0)

    def restore(self) -> None:
        """Give the model its best weights, if they are kept."""
        if self.kept is not None:
            for kept, variable in zip(self._kept, self._variables, strict=True):
                variable.assign(kept)
            self._weights.restore()
            self.restored = True
