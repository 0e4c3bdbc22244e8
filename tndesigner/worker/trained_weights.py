"""The weights that an optimizer changes: those of a model, the small ones joined to one vector."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import prod
from typing import Any

import keras
import tensorflow as tf

from tndesigner.worker.measures import Tensor

LARGEST_JOINED = 16_384
"""Only weights of at most this many numbers are joined.

Joining saves an operation a weight, half a microsecond on one thread and 20 on two, and costs a copy of its gradient.
With 65,536 numbers the copy takes longer.
"""


class TrainedWeights:
    """The variables that are changed in a step.

    Small weights are kept in one vector while a call of the epoch loop runs, so that one operation reads them and one
    changes them. Between calls, all weights are where Keras has them.
    """

    def __init__(self, weights: Sequence[Any], *, joined: bool) -> None:
        """Take the trainable Keras variables of a model.

        Args:
            weights: the variables.
            joined: whether to join the small ones.
        """
        small = [weight for weight in weights if joined and _can_be_joined(weight)]
        self._joined = small if len(small) > 1 else []
        ids = set(map(id, self._joined))
        self._others = [weight for weight in weights if id(weight) not in ids]
        self._sizes = [prod(weight.shape) for weight in self._joined]
        self._vector = tf.Variable(tf.zeros(sum(self._sizes))) if self._joined else None
        others = [weight.value for weight in self._others]
        self.variables = others if self._vector is None else [self._vector, *others]
        """The variables to differentiate by and to change: the vector, if there is one, then the others."""

    def join(self) -> None:
        """Copy the small weights into the vector."""
        if self._vector is not None:
            self._vector.assign(tf.concat([tf.reshape(weight.value, [-1]) for weight in self._joined], axis=0))

    def restore(self) -> None:
        """Copy the small weights from the vector."""
        for weight, part in zip(self._joined, self._parts(), strict=True):
            weight.value.assign(part)

    @contextmanager
    def in_use(self, model: keras.Model) -> Iterator[None]:
        """Let a model use the weights as they are between ``join`` and ``restore``.

        What it changes itself, such as the statistics of a normalisation or the seed of a dropout, is changed as ever.
        """
        if self._vector is None:
            yield
            return
        # Keras asks for a value here, too, when it works out a penalty.
        penalised = [(weight, weight.value) for weight in self._others if weight.regularizer is not None]
        values = [*zip(self._joined, self._parts(), strict=True), *penalised]
        scope = keras.StatelessScope(values, collect_losses=True, initialize_variables=False)
        with scope:
            yield
        for variable in model.non_trainable_variables:
            changed = scope.get_current_value(variable)
            if changed is not None:
                variable.assign(changed)

    def _parts(self) -> list[Tensor]:
        if self._vector is None:
            return []
        parts = tf.split(self._vector.value(), self._sizes)
        return [_shaped(part, tuple(weight.shape)) for weight, part in zip(self._joined, parts, strict=True)]


def _can_be_joined(weight: Any) -> bool:
    """Return whether a weight is small, of the type of most weights, and free."""
    return weight.constraint is None and weight.dtype == "float32" and prod(weight.shape) <= LARGEST_JOINED


def _shaped(part: Tensor, shape: tuple[int, ...]) -> Tensor:
    return part if len(shape) == 1 else tf.reshape(part, shape)
