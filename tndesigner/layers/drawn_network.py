"""What the Keras layers of all drawn networks share: plan, weights, bias, configuration."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import cached_property
from math import prod, sqrt
from typing import Any

import keras
from keras import ops

from tndesigner.document.records import network_from_record, network_record
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import Tensor
from tndesigner.layers.isometries import HoldingLayer
from tndesigner.layers.weight_arguments import WeightArguments
from tndesigner.models.usage import DENSE, Usage
from tndesigner.network import ElementId, Network
from tndesigner.planning.calibrations import as_on_this_machine
from tndesigner.planning.choice import plan_network
from tndesigner.planning.initialisation import LARGEST_SIDE, core_deviations, halves, isometry_deviations
from tndesigner.planning.program import Program
from tndesigner.planning.ranges import Range, Ranges, known_batch, plan_ranges
from tndesigner.planning.weight_names import weight_names
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


class DrawnNetwork(HoldingLayer):
    """A drawn network as a layer with weights named like the cores; subclasses differ in the data that they feed it."""

    other_weights: tuple[str, ...] = ()
    """The names of weights that are neither cores nor the bias."""
    weights_start = "kernel"
    """What the arguments for the cores begin with in the layer that is replaced."""

    def __init__(  # noqa: PLR0913  # those of Keras
        self,
        network: Network | Mapping[str, Any],
        *,
        activation: Any = None,
        use_bias: bool = True,
        frozen: str | Sequence[str] = (),
        batch: int | None = None,
        order: Sequence[Sequence[int]] | None = None,
        **kwargs: Any,
    ) -> None:
        """Plan the network.

        Args:
            network: the drawing, or its record.
            activation: a name of a Keras activation, or a function.
            use_bias: whether the layer has a bias.
            frozen: the names of the cores that are not trained, or the name of one.
            batch: the number of examples that is known to come, or that stands for an unknown one. The layer holds
                the programs that are the fastest for any other, too.
            order: the pairwise contractions for that batch, if they have already been chosen.
            **kwargs: ``kernel_initializer``, ``kernel_regularizer`` and ``kernel_constraint`` (``embeddings_…`` for an
                embedding), which hold for each core by itself, the same for ``bias_…``, and the arguments of a
                ``HoldingLayer``: isometry, name, dtype, trainable, activity_regularizer.

        Raises:
            CheckError: if the network has errors.
            LayerError: if there is no such core to freeze.
        """
        self.core_arguments = WeightArguments.taken(self.weights_start, kwargs)
        self.bias_arguments = WeightArguments.taken("bias", kwargs, "zeros")
        super().__init__(**kwargs)
        self.network = network if isinstance(network, Network) else network_from_record(network)
        self.activation = keras.activations.get(activation)
        self.use_bias = use_bias
        self.batch = batch
        self.start_variance: float | None = None
        pairs = None if order is None else tuple((first, second) for first, second in order)
        self.order = pairs
        if batch is None:
            self.candidate = self.ranges.candidate
        else:
            with as_on_this_machine():
                self.candidate = plan_network(self.network, batch=batch, order=pairs, usage=self.usage)
        self.units = prod(self.network.leg(leg).dim for leg in self.network.outputs)
        self.bias: Any = None
        self.cores: dict[str, Any] = {}
        """The Keras variables of the cores by the names of the weights; empty before ``build``."""
        self._names = weight_names(self.network, *self.other_weights)
        self.frozen = (frozen,) if isinstance(frozen, str) else tuple(frozen)
        if unknown := set(self.frozen) - set(self._names.values()):
            names = listed(map(quoted, self._names.values()))
            raise LayerError(
                Text(
                    "{0!r} has no core {1} to freeze; its cores are {2}", self.network.name, quoted(min(unknown)), names
                )
            )

    @property
    def usage(self) -> Usage:
        """How the network is used."""
        return DENSE

    @property
    def biases(self) -> int:
        """The length of the bias."""
        return self.units

    @property
    def cores_by_id(self) -> dict[ElementId, Any]:
        """The Keras variables of the cores by the ids of their tensors."""
        return {core.id: self.cores[self._names[core.id]] for core in self.network.cores}

    def build(self, input_shape: Any) -> None:
        """Make a weight for each core, and the bias.

        If ``start_variance`` is not None, it replaces the initial variance of an output for unit normal data of the
        ordinary layer.
        """
        splits = self.splits
        fixed = isometry_deviations(splits.values())
        deviations = core_deviations(self.candidate.program.equation, self.start_variance, fixed)
        for place, core in enumerate(self.network.cores):
            name = self._names[core.id]
            arguments = self.core_arguments.for_weight(place, orthogonal_start(deviations[core.id]))
            arguments |= {"name": name, "trainable": name not in self.frozen}
            if core.id in splits:
                self.cores[name] = self.add_held_core(splits[core.id], arguments)
            else:
                self.cores[name] = self.add_weight(shape=core.shape, **arguments)
        if self.use_bias:
            self.bias = self.add_weight(shape=(self.biases,), name="bias", **self.bias_arguments.for_weight(0))

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer, with the network as a record."""
        return {
            **super().get_config(),
            "network": network_record(self.network),
            "activation": keras.activations.serialize(self.activation),
            "use_bias": self.use_bias,
            **self.core_arguments.config(),
            **self.bias_arguments.config(),
            "frozen": list(self.frozen),
            "batch": self.batch,
            "order": self.order and [list(pair) for pair in self.order],
        }

    @cached_property
    def ranges(self) -> Ranges:
        """The programs and the batches that they are for; planned when a batch comes that was not named."""
        with as_on_this_machine():
            return plan_ranges(self.network, batch=self.batch, order=self.order, usage=self.usage)

    def program_for(self, lead: Sequence[Any]) -> Program:
        """Return the program for data with these leading axes; those that are not numbers are unknown."""
        usual = self.candidate.plan.batch
        batch = known_batch(lead, usual)
        return self.candidate.program if batch == usual else self.ranges.at(batch).program

    def evaluate(self, lead: Sequence[Any], run: Callable[[Program], Tensor]) -> Tensor:
        """Return what ``run`` gives for the program of data with these leading axes.

        If an axis is unknown while a graph is traced, all programs go into the graph where that pays.
        """
        unknown = [axis for axis in lead if not isinstance(axis, int)]
        if self.batch is None and self.ranges.branches and unknown and all(map(ops.is_tensor, unknown)):
            return _branch(prod(lead), self.ranges.ranges, run)
        return run(self.program_for(lead))

    @contextmanager
    def planned_for(self, batch: int) -> Iterator[None]:
        """Within the block, use the program for that batch size, whatever the size of the batch is."""
        before = self.ranges, self.candidate
        self.candidate = self.ranges.at(batch)
        self.ranges = Ranges((Range(None, self.candidate),), self.candidate.plan.batch)
        try:
            yield
        finally:
            self.ranges, self.candidate = before

    def _finish(self, result: Tensor) -> Tensor:
        """Add the bias and apply the activation."""
        return self.activation(result if self.bias is None else ops.add(result, self.bias))


@contextmanager
def planned_for(model: keras.Model, batch: int | None) -> Iterator[None]:
    """Within the block, let all networks of a model use their programs for one batch size; None changes nothing."""
    with ExitStack() as stack:
        for layer in model._flatten_layers():
            if batch is not None and isinstance(layer, DrawnNetwork):
                stack.enter_context(layer.planned_for(batch))
        yield


def _branch(batch: Tensor, ranges: Sequence[Range], run: Callable[[Program], Tensor]) -> Tensor:
    """Run the program of the range that holds a batch, which is known when the graph runs."""
    first, *others = ranges
    if not others:
        return run(first.candidate.program)
    return ops.cond(batch <= first.most, lambda: run(first.candidate.program), lambda: _branch(batch, others, run))


def orthogonal_start(deviation: float) -> Callable[..., Tensor]:
    """Return an initialiser for a core: a random isometry whose numbers have that standard deviation.

    The axes of the core are cut into two groups of about equal size, between which it is a matrix with orthonormal
    columns or rows (Saxe et al. 2014, "Exact solutions to the nonlinear dynamics of learning", section 3). So a core
    has exactly the size that it is meant to have, and small cores do not make a network start too small or too large.
    """
    draw = keras.initializers.RandomNormal(stddev=1.0)

    def start(shape: Any, dtype: Any = None) -> Tensor:
        rows, columns = halves(tuple(shape))
        numbers = draw((max(rows, columns), min(rows, columns)), dtype="float32")
        if min(rows, columns) <= LARGEST_SIDE:
            numbers, triangle = ops.qr(numbers)
            numbers = numbers * ops.sign(ops.diagonal(triangle)) * sqrt(max(rows, columns))
        numbers = numbers if rows >= columns else ops.transpose(numbers)
        return ops.cast(ops.reshape(numbers * deviation, shape), dtype or keras.config.floatx())

    return start
