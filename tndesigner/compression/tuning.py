"""Trains the numbers of a smaller model on: each replaced layer alone, then the whole."""

from collections.abc import Callable, Sequence
from typing import Any

import keras
import numpy as np
from keras import ops

from tndesigner.compression.calibration import MOST, Examples
from tndesigner.compression.distillation import DistillationTargets, distillation_targets
from tndesigner.compression.example_batches import model_data
from tndesigner.compression.progress import Reporter
from tndesigner.layers.keras_model import BuiltGraph, as_inputs
from tndesigner.models import Model

RATE = 1e-3
"""The learning rate at the start, from which it falls to 0 along a cosine."""
BATCH = 32

AfterEpoch = Callable[[int, int], None]
"""Is called after each epoch with its number, from 1 on, and the number of the last one."""


def _nothing(_epoch: int, _epochs: int) -> None:
    """Do nothing after an epoch."""


class Tuning:
    """Tunes a smaller model by examples; where that does not bring it closer, its numbers stay as they were."""

    def __init__(
        self, original: BuiltGraph, examples: Examples, *, seed: int, reporter: Reporter, batch: int = BATCH
    ) -> None:
        """Ask the original model what it gives for the examples.

        Args:
            original: the original model, built.
            examples: all that is learned from.
            seed: for the order of the examples.
            batch: how many examples make a step; fewer than usual where they are large.
            reporter: is told of the progress.

        Raises:
            CompressionError: if the answers do not fit what the model gives.
        """
        self._original, self._examples, self._seed, self._reporter = original, examples, seed, reporter
        self._batch = batch
        self._targets = distillation_targets(original.model, examples, batch)

    def tune(
        self,
        model: Model,
        smaller: BuiltGraph,
        positions: Sequence[int],
        epochs: int,
        after_epoch: AfterEpoch = _nothing,
    ) -> None:
        """Train each replaced layer alone for so many epochs, then the whole model.

        Alone, a layer learns to give what the original one gives for the same inputs, which needs no answers. The
        whole learns from the answers and from what the original model gives, or from the latter alone. Once the
        listener wants no more tuning, the numbers of the last step are kept if they are better than those before.

        Args:
            model: the graph of the original model.
            smaller: the smaller one, whose numbers change.
            positions: those of the replaced layers.
            epochs: how often each of the two is shown all examples.
            after_epoch: is called after each epoch; the layers alone and the whole model together have twice as many.

        Raises:
            CompressionError: if the listener cancels.
        """
        keras.utils.set_random_seed(self._seed)
        apart = layers_apart(model, positions, self._original, smaller)
        given = DistillationTargets([np.zeros(len(self._examples), np.float32)], ["mean_absolute_error"], [1.0])
        told = _Told(self._reporter, "tuning each layer, epoch", epochs, lambda done: after_epoch(done, 2 * epochs))
        self._fit(apart, given, told)
        whole = keras.Model(smaller.model.input, smaller.model.output)
        told = _Told(
            self._reporter, "tuning the model, epoch", epochs, lambda done: after_epoch(epochs + done, 2 * epochs)
        )
        self._fit(whole, self._targets, told)

    def _fit(self, trained: keras.Model, targets: DistillationTargets, told: "_Told") -> None:
        """Train a model, unless that makes it worse or not finite."""
        if self._reporter.tuning_ends:
            return
        data, right = model_data(self._examples, targets.answers, self._batch, self._seed)
        steps = told.epochs * -(-len(self._examples) // self._batch)
        rate = keras.optimizers.schedules.CosineDecay(RATE, steps)
        weights = targets.weights if len(targets.weights) > 1 else None
        trained.compile(keras.optimizers.Adam(rate), loss=as_inputs(targets.losses), loss_weights=weights)
        before, kept = self._loss(trained, targets), trained.get_weights()
        size = self._batch if right is not None else None
        callbacks = [told, keras.callbacks.TerminateOnNaN()]
        trained.fit(data, right, batch_size=size, epochs=told.epochs, verbose=0, callbacks=callbacks)
        if not self._loss(trained, targets) <= before:
            trained.set_weights(kept)

    def _loss(self, trained: keras.Model, targets: DistillationTargets) -> float:
        """Return the loss for some of the examples."""
        some = np.sort(np.random.default_rng(self._seed).permutation(len(self._examples))[:MOST])
        data, right = (as_inputs([one[some] for one in arrays]) for arrays in (self._examples.inputs, targets.answers))
        losses = keras.tree.flatten(trained.evaluate(data, right, batch_size=self._batch, verbose=0))
        return float(losses[0])


class _Told(keras.callbacks.Callback):
    """Tells how far the training has come, and ends it early if the listener wants that."""

    def __init__(self, reporter: Reporter, what: str, epochs: int, after_epoch: Callable[[int], None]) -> None:
        super().__init__()
        self._reporter, self._what, self.epochs, self._after_epoch = reporter, what, epochs, after_epoch

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        """Tell which epoch it is."""
        self._reporter.tell(self._what, epoch, self.epochs)

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        """Give the listener an opportunity to cancel, or to end the training."""
        self._reporter.tick()
        if self._reporter.tuning_ends:
            self.model.stop_training = True

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Measure what the epoch has reached."""
        self._after_epoch(epoch + 1)


class InferenceModel(keras.Model):
    """A model that does what it does after training even while it is trained: nothing is dropped or averaged."""

    def call(self, inputs: Any, training: bool | None = None, mask: Any = None) -> Any:
        """Compute as if not trained."""
        return super().call(inputs, training=False, mask=mask)


class _Alone(keras.layers.Layer):
    """A layer under another name, in a model that has one of its name already."""

    def __init__(self, layer: keras.layers.Layer) -> None:
        super().__init__(name=f"{layer.name}_alone")
        self.layer, self.supports_masking = layer, layer.supports_masking

    def call(self, data: Any) -> Any:
        """Return what the layer gives."""
        return self.layer(data)


def layers_apart(model: Model, positions: Sequence[int], original: BuiltGraph, changed: BuiltGraph) -> keras.Model:
    """Return a model that gives how far layers are from the original ones, given the same: (n,), summed over layers.

    Each layer counts by the mean square of the differences, in all of its calls. Only the changed layers are trained.

    Args:
        model: the graph of the original model.
        positions: those of the layers.
        original: the original model, whose weights are no longer trained from now on.
        changed: the model with other layers at these positions.
    """
    original.model.trainable = False
    first = len(model.inputs)
    alone = {position: _Alone(changed.layers[position]) for position in positions}
    differences = [
        _mean_square(alone[call.layer](original.values[call.takes[0]]) - original.values[first + number])
        for number, call in enumerate(model.all_calls)
        if call.layer in positions
    ]
    return InferenceModel(original.model.input, sum(differences[1:], differences[0]))


def _mean_square(apart: Any) -> Any:
    return ops.mean(ops.square(apart), axis=tuple(range(1, len(apart.shape))))
