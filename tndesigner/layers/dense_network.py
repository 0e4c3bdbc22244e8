"""The Keras layer of a network that stands for a dense layer."""

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.document.records import network_from_record, network_record
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import Tensor, run_program
from tndesigner.network import Network
from tndesigner.planning import DEFAULT_BATCH, core_deviations, plan_network

Shape = tuple[int | None, ...]


@keras.saving.register_keras_serializable(package="tndesigner")
class DenseNetwork(keras.layers.Layer):
    """A drawn network as a layer: the last axis goes into the legs of the input, the output legs come out.

    ::

             o1  o2            y = activation(x · network + bias)
             |   |             x: (batch, ..., i1*i2)
        x ---a---b             y: (batch, ..., o1*o2)

    It replaces ``keras.layers.Dense``; axes between batch and last axis are carried through. A network with
    several inputs takes a list of tensors, one for each input. The weights bear the names of the cores.
    """

    def __init__(
        self,
        network: Network | Mapping[str, Any],
        *,
        activation: Any = None,
        use_bias: bool = True,
        batch: int = DEFAULT_BATCH,
        order: Sequence[Sequence[int]] | None = None,
        **kwargs: Any,
    ) -> None:
        """Plan the network.

        Args:
            network: the drawing, or its record.
            activation: a name of a Keras activation, or a function.
            use_bias: whether a number is added to each output.
            batch: the number of examples that the plan is made for; any other is right, too.
            order: the pairwise contractions, where they have been chosen already.
            **kwargs: what every Keras layer takes: name, dtype, trainable.

        Raises:
            CheckError: if the network has errors.
        """
        super().__init__(**kwargs)
        self.network = network if isinstance(network, Network) else network_from_record(network)
        self.activation = keras.activations.get(activation)
        self.use_bias = use_bias
        self.batch = batch
        pairs = None if order is None else tuple((first, second) for first, second in order)
        self.candidate = plan_network(self.network, batch=batch, order=pairs)
        self.input_spec = [
            keras.layers.InputSpec(min_ndim=2, axes={-1: prod(tensor.shape)}) for tensor in self.network.inputs
        ]
        self.units = prod(self.network.leg(leg).dim for leg in self.network.outputs)
        self._cores: dict[int, Any] = {}
        self.bias: Any = None

    def build(self, input_shape: Any) -> None:
        """Make a weight for each core, and the bias."""
        deviations = core_deviations(self.candidate.program.equation)
        for core in self.network.cores:
            start = keras.initializers.RandomNormal(stddev=deviations[core.id])
            self._cores[core.id] = self.add_weight(shape=core.shape, initializer=start, name=weight_name(core.name))
        if self.use_bias:
            self.bias = self.add_weight(shape=(self.units,), initializer="zeros", name="bias")

    def call(self, inputs: Any) -> Tensor:
        """Evaluate the network on data of shape (batch, ..., width), or on a list of such tensors."""
        data = list(inputs) if isinstance(inputs, list | tuple) else [inputs]
        if len(data) != len(self.network.inputs):
            raise LayerError(
                f"{self.network.name!r} has {len(self.network.inputs)} inputs, but got {len(data)} tensors"
            )
        lead = ops.shape(data[0])[:-1]
        if len(lead) > 1:
            data = [ops.reshape(tensor, (-1, tensor.shape[-1])) for tensor in data]
        result = run_program(self.candidate.program, data, self._cores)
        if len(lead) > 1:
            result = ops.reshape(result, (*lead, self.units))
        if self.bias is not None:
            result = ops.add(result, self.bias)
        return self.activation(result)

    def compute_output_shape(self, input_shape: Any) -> Shape:
        """Replace the last axis by the product of the output legs."""
        first = input_shape[0] if isinstance(input_shape[0], list | tuple) else input_shape
        return (*first[:-1], self.units)

    def get_config(self) -> dict[str, Any]:
        """Return what is needed to make the layer again; the network as its record."""
        return {
            **super().get_config(),
            "network": network_record(self.network),
            "activation": keras.activations.serialize(self.activation),
            "use_bias": self.use_bias,
            "batch": self.batch,
            "order": [list(pair) for pair in self.candidate.plan.pairs],
        }


def weight_name(name: str) -> str:
    """Return the name of a core as Keras allows it for a weight."""
    return name.replace("/", "_") or "core"
