"""The Keras layer for a block of a Transformer whose matrices may be networks."""

from collections.abc import Mapping
from typing import Any

import keras
from keras import ops

from tndesigner.layers.attention_network import PROJECTIONS, AttentionNetwork
from tndesigner.layers.inner_networks import Arguments, inner_arguments, make_inner
from tndesigner.layers.interpreter import Tensor
from tndesigner.model import Shape


@keras.saving.register_keras_serializable(package="tndesigner")
class EncoderNetwork(keras.layers.Layer):
    """Attention, then a feed-forward network of two matrices, each with normalised input and a skip connection.

    ::

        x ─┬─ normalise ─ attention ─ + ─┬─ normalise ─ expand ─ contract ─ + ─ y      (batch, length, features)
           └──────────────────────────┘  └────────────────────────────────┘

    Source: Xiong et al. 2020, "On Layer Normalization in the Transformer Architecture", figure 1 (b). A matrix without
    a network is dense; attention without any is ``keras.layers.MultiHeadAttention``.
    """

    def __init__(
        self,
        *,
        num_heads: int,
        key_dim: int,
        hidden: int,
        networks: Mapping[str, Arguments],
        activation: Any = "relu",
        **kwargs: Any,
    ) -> None:
        """Plan the networks.

        Args:
            num_heads: the number of attention heads.
            key_dim: the size of each head.
            hidden: the width between the two matrices of the feed-forward network.
            networks: the arguments of a ``DenseNetwork`` by "query", "key", "value", "output", "expand" and
                "contract"; the others are dense.
            activation: the activation between the two matrices.
            **kwargs: the arguments of every Keras layer: name, dtype, trainable.
        """
        super().__init__(**kwargs)
        self.num_heads, self.key_dim, self.hidden = num_heads, key_dim, hidden
        self.activation = keras.activations.get(activation)
        drawn = {name: one for name, one in networks.items() if name not in PROJECTIONS}
        self.networks = make_inner(drawn, self.dtype_policy, {"expand": self.activation})
        self.norms = [
            keras.layers.LayerNormalization(name=name, dtype=self.dtype_policy) for name in ("norm1", "norm2")
        ]
        self.attention = self._attention({name: one for name, one in networks.items() if name in PROJECTIONS})

    def build(self, input_shape: Any) -> None:
        """Make the two matrices of the feed-forward network, and the weights of all parts."""
        self.expand = self._matrix("expand", self.hidden, self.activation)
        self.contract = self._matrix("contract", input_shape[-1], None)
        self.attention.build(input_shape, input_shape)
        for part in (*self.norms, self.expand):
            part.build(input_shape)
        self.contract.build((*input_shape[:-1], self.hidden))

    def call(self, inputs: Tensor) -> Tensor:
        """Run the block on sequences (batch, length, features)."""
        first, second = self.norms
        normal = first(inputs)
        seen = ops.add(inputs, self.attention(normal, normal))
        return ops.add(seen, self.contract(self.expand(second(seen))))

    def compute_output_shape(self, input_shape: Any) -> Shape:
        """Return the shape of the input."""
        return tuple(input_shape)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer, with networks as records."""
        projections = self.attention.networks if isinstance(self.attention, AttentionNetwork) else {}
        return {
            **super().get_config(),
            "num_heads": self.num_heads,
            "key_dim": self.key_dim,
            "hidden": self.hidden,
            "networks": inner_arguments({**projections, **self.networks}),
            "activation": keras.activations.serialize(self.activation),
        }

    def _attention(self, networks: Mapping[str, Arguments]) -> Any:
        shape = {"num_heads": self.num_heads, "key_dim": self.key_dim, "name": "attention", "dtype": self.dtype_policy}
        return AttentionNetwork(networks=networks, **shape) if networks else keras.layers.MultiHeadAttention(**shape)

    def _matrix(self, name: str, units: int, activation: Any) -> Any:
        dense = keras.layers.Dense
        return self.networks.get(name) or dense(units, activation=activation, name=name, dtype=self.dtype_policy)
