"""The Keras layer of a network that joins queries, keys and values."""

from collections.abc import Mapping
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.interpreter import Tensor, run_program
from tndesigner.layers.masks import require_mask
from tndesigner.models import Shape
from tndesigner.models.kinds.network_multilinear_attention import ROLES
from tndesigner.network import Network
from tndesigner.planning.initialisation import attention_variance


@keras.saving.register_keras_serializable(package="tndesigner")
class MultilinearAttentionNetwork(DrawnNetwork):
    """Multi-linear attention: a drawn network with three inputs joins the queries, keys and values of a sequence.

    ::

               i
               |               x: (batch, length, features)
               q---r           q = x · query, k = x · key, v = x · value: (batch, length, rank)
                   •---g       the drawing: T(i, j, k) = sum over r of g(r) q(i, r) k(j, r) v(k, r),
             j-k---r---v-k     then a core that takes j and k to the features

    Source: Ma et al. 2019, "A Tensorized Transformer for Language Modeling", equations 6 and 7. T itself is not
    built if another order is cheaper. As all heads have the same projections there, the mean of their cores is one
    core, so one block stands for all heads. It replaces ``keras.layers.MultiHeadAttention`` of a sequence to itself.
    """

    other_weights = ROLES

    def __init__(self, network: Network | Mapping[str, Any], *, num_heads: int = 4, **kwargs: Any) -> None:
        """Plan the network; the arguments are those of ``DrawnNetwork``, and the heads of the replaced attention."""
        super().__init__(network, **kwargs)
        self.num_heads = num_heads
        self.supports_masking = True
        self.length = self.network.leg(self.network.outputs[0]).dim
        self.input_spec = keras.layers.InputSpec(ndim=3, axes={1: self.length})
        self.projections: list[Any] = []

    def build(self, input_shape: Any) -> None:
        """Make the projections, the cores, and one bias for each feature."""
        width = input_shape[-1]
        self.input_spec = keras.layers.InputSpec(ndim=3, axes={1: self.length, -1: width})
        self.start_variance = attention_variance(self.length, self.biases, self.num_heads)
        super().build(input_shape)
        for place, (name, tensor) in enumerate(zip(ROLES, self.network.inputs, strict=True), 1):
            shape = (width, prod(tensor.shape[1:]))
            start = keras.initializers.VarianceScaling(1.0, mode="fan_in", distribution="uniform")
            arguments = self.core_arguments.for_weight(len(self.cores) + place, start)
            self.projections.append(self.add_weight(shape=shape, name=name, **arguments))

    def call(self, inputs: Tensor, mask: Tensor = None) -> Tensor:
        """Join the places of sequences (batch, length, features); masked places add nothing to others."""
        queries, *others = (ops.matmul(inputs, projection) for projection in self.projections)
        if mask is not None:
            require_mask("mask", mask, tuple(inputs.shape[:2]))
            kept = ops.cast(ops.expand_dims(mask, -1), queries.dtype)
            others = [ops.multiply(one, kept) for one in others]
        data = [self._joined(one) for one in (queries, *others)]
        cores = self.cores_by_id
        result = self.evaluate(ops.shape(inputs)[:1], lambda program: run_program(program, data, cores))
        return self._finish(ops.reshape(result, (-1, self.length, self.biases)))

    def compute_output_shape(self, input_shape: Any) -> Shape:
        """Replace the last axis by the features."""
        return (*input_shape[:-1], self.biases)

    @property
    def biases(self) -> int:
        """The length of the bias: one number for each feature."""
        return self.units // self.length

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer."""
        return {**super().get_config(), "num_heads": self.num_heads}

    def _joined(self, projected: Tensor) -> Tensor:
        """Merge length and rank into the single axis of the input of the network."""
        return ops.reshape(projected, (-1, self.length * projected.shape[-1]))
