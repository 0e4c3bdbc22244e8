"""How the examples of a batch are divided among devices that train together, on this machine and on others."""

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.worker.measures import Tensor


def part_number() -> int:
    """Return which part of a batch the code that is being traced works on, counted from 0."""
    context = tf.distribute.get_replica_context()
    return int(tf.get_static_value(context.replica_id_in_sync_group))


class Division:
    """The parts into which the present strategy divides each batch; the batch itself stays as large as ever.

    Each device takes consecutive examples of it. What they find is added up, so that all of them change their weights
    by the gradient of the whole batch, as one device would.
    """

    def __init__(self) -> None:
        """Take the strategy in whose scope this is called."""
        self.strategy = tf.distribute.get_strategy()
        self.parts = int(self.strategy.num_replicas_in_sync)
        """How many devices share a batch."""
        resolver = self.strategy.cluster_resolver
        self.hosts = resolver.cluster_spec().num_tasks("worker") if resolver is not None else 1

    def run(self, step: Callable[..., Tensor], *given: Tensor) -> Tensor:
        """Let each device do a step that has the same result on all of them, and return that result."""
        return self.strategy.experimental_local_results(self.strategy.run(step, given))[0]

    def part(self, rows: Tensor) -> tuple[Tensor, float]:
        """Return the examples of a batch that this device takes, and by how much each counts.

        If there are fewer examples than devices, each takes all of them.
        """
        size = rows.shape[0]
        if self.parts == 1:
            return rows, 1.0
        if size < self.parts:
            return rows, 1.0 / self.parts
        number = part_number()
        return rows[size * number // self.parts : size * (number + 1) // self.parts], 1.0

    def add_up(self, tensors: Sequence[Tensor]) -> list[Tensor]:
        """Return the sums over all devices."""
        if self.parts == 1:
            return list(tensors)
        context = tf.distribute.get_replica_context()
        dense = [tf.identity(tf.convert_to_tensor(one)) for one in tensors]  # on this device, as is required
        return list(context.all_reduce(tf.distribute.ReduceOp.SUM, dense))

    def average(self, variables: Sequence[tf.Variable]) -> None:
        """Give variables their mean over all devices: what each learned from its part of a batch."""
        if self.parts > 1 and variables:
            sums = self.add_up(variables)
            for variable, total in zip(variables, sums, strict=True):
                variable.assign(total / self.parts)

    def agreed(self, figures: Tensor) -> Tensor:
        """Return the mean of what the hosts have found, so that all decide the same."""
        if self.hosts == 1:
            return figures
        return self.run(lambda found: self.add_up([found])[0] / self.parts, figures)

    def share_first(self, variables: Sequence[tf.Variable]) -> None:
        """Give variables the values that they have on the first host."""
        if self.hosts == 1:
            return

        def take() -> None:
            here = [one if part_number() == 0 else tf.zeros_like(one) for one in variables]
            for variable, value in zip(variables, self.add_up(here), strict=True):
                variable.assign(value)

        tf.function(lambda: self.strategy.run(take), autograph=False)()

    def tell(self, *numbers: int) -> NDArray[np.int64]:
        """Tell the other hosts some numbers, and return those of all of them, a row for each host."""
        if self.hosts == 1:
            return np.array([numbers], np.int64)
        rows = self._gather(tf.constant([numbers], tf.int64)).numpy()
        return np.asarray(rows[:: len(rows) // self.hosts])

    @cached_property
    def _gather(self) -> tf.types.experimental.GenericFunction:
        def own_row(numbers: Tensor) -> Tensor:
            before = part_number()
            return self.add_up([tf.pad(numbers, [[before, self.parts - 1 - before], [0, 0]])])[0]

        def gather(numbers: Tensor) -> Tensor:
            return self.run(own_row, numbers)

        return tf.function(gather, autograph=False, input_signature=[tf.TensorSpec((1, None), tf.int64)])
