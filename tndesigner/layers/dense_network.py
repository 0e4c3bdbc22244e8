"""The Keras layer of a network that stands for a dense layer."""

from collections.abc import Mapping
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import Tensor, run_program
from tndesigner.network import Network

Shape = tuple[int | None, ...]


@keras.saving.register_keras_serializable(package="tndesigner")
class DenseNetwork(DrawnNetwork):
    """A drawn network as a layer: the last axis goes into the legs of the input, the output legs come out.

    ::

             o1  o2            y = activation(x · network + bias)
             |   |             x: (batch, ..., i1*i2)
        x ---a---b             y: (batch, ..., o1*o2)

    It replaces ``keras.layers.Dense``; axes between batch and last axis are carried through. A network with
    several inputs takes a list of tensors, one for each input.
    """

    def __init__(self, network: Network | Mapping[str, Any], **kwargs: Any) -> None:
        """Plan the network; the arguments are those of ``DrawnNetwork``."""
        super().__init__(network, **kwargs)
        self.input_spec = [
            keras.layers.InputSpec(min_ndim=2, axes={-1: prod(tensor.shape)}) for tensor in self.network.inputs
        ]

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
        return self._finish(result)

    def compute_output_shape(self, input_shape: Any) -> Shape:
        """Replace the last axis by the product of the output legs."""
        first = input_shape[0] if isinstance(input_shape[0], list | tuple) else input_shape
        return (*first[:-1], self.units)
