"""The Keras layer for a block of a Transformer whose matrices may be networks."""

from collections.abc import Mapping
from typing import Any

import keras
from keras import ops

from tndesigner.layers.attention_network import PROJECTIONS, AttentionNetwork
from tndesigner.layers.inner_networks import (
    Arguments,
    CommonArguments,
    inner_arguments,
    make_dense,
    make_inner,
    require_width,
)
from tndesigner.layers.interpreter import Tensor
from tndesigner.layers.masks import require_attention
from tndesigner.models import Shape
from tndesigner.wording.text import Text


@keras.saving.register_keras_serializable(package="tndesigner")
class EncoderNetwork(keras.layers.Layer):
    """Attention, then a feed-forward network of two matrices, each with normalised input and a skip connection.

    ::

        x ─┬─ normalise ─ attention ─ + ─┬─ normalise ─ expand ─ contract ─ + ─ y      (batch, length, features)
           └──────────────────────────┘  └────────────────────────────────┘

    Source: Xiong et al. 2020, "On Layer Normalization in the Transformer Architecture", figure 1 (b). A matrix without
    a network is dense; attention without any is ``keras.layers.MultiHeadAttention``.
    """

    def __init__(  # noqa: PLR0913  # those of Keras
        self,
        *,
        num_heads: int,
        key_dim: int,
        hidden: int,
        networks: Mapping[str, Arguments],
        activation: Any = "relu",
        dropout: float = 0.0,
        value_dim: int | None = None,
        **kwargs: Any,
    ) -> None:
        """Plan the networks.

        Args:
            num_heads: the number of attention heads.
            key_dim: the size of each head for queries and keys.
            hidden: the width between the two matrices of the feed-forward network.
            networks: the arguments of a ``DenseNetwork`` by "query", "key", "value", "output", "expand" and
                "contract"; the others are dense.
            activation: the activation between the two matrices.
            dropout: the part of the attention weights that is left out in training.
            value_dim: the size of each head for values; ``key_dim`` if None.
            **kwargs: ``kernel_initializer``, ``kernel_regularizer`` and ``kernel_constraint``, the same for ``bias_…``,
                for all matrices, and the arguments of every Keras layer: name, dtype, trainable,
                activity_regularizer.
        """
        self._of_weights = CommonArguments.taken(kwargs, use_bias=kwargs.pop("use_bias", True))
        super().__init__(**kwargs)
        self.supports_masking = True
        self.input_spec = keras.layers.InputSpec(ndim=3)
        self._common = {"dtype": self.dtype_policy, **self._of_weights.objects()}
        self.num_heads, self.key_dim, self.hidden, self.dropout = num_heads, key_dim, hidden, dropout
        self.value_dim = value_dim
        self.activation = keras.activations.get(activation)
        drawn = {name: one for name, one in networks.items() if name not in PROJECTIONS}
        self.networks = make_inner(drawn, self._common, {"expand": self.activation})
        self.norms = [
            keras.layers.LayerNormalization(name=name, dtype=self.dtype_policy) for name in ("norm1", "norm2")
        ]
        self.attention = self._attention({name: one for name, one in networks.items() if name in PROJECTIONS})

    def build(self, input_shape: Any) -> None:
        """Make the two matrices of the feed-forward network, and the weights of all parts.

        Raises:
            LayerError: if a network takes or gives another number of numbers than its matrix.
        """
        self.expand = self._matrix("expand", self.hidden, self.activation)
        self.contract = self._matrix("contract", input_shape[-1], None)
        self.attention.build(input_shape, input_shape)
        for part in (*self.norms, self.expand):
            part.build(input_shape)
        self.contract.build((*input_shape[:-1], self.hidden))

    def call(
        self,
        inputs: Tensor,
        mask: Tensor = None,
        attention_mask: Tensor = None,
        use_causal_mask: bool = False,
        training: bool | None = None,
    ) -> Tensor:
        """Run the block on sequences (batch, length, features).

        Args:
            inputs: the sequences.
            mask: which places are real: (batch, length); nothing attends to the others.
            attention_mask: which place may attend to which: (batch, length, length).
            use_causal_mask: whether a place attends only to those before it and to itself.
            training: whether dropout is applied.
        """
        masks = {"mask": mask, "attention_mask": attention_mask}
        require_attention(masks, *[inputs.shape] * 3, heads=self.num_heads)
        first, second = self.norms
        normal = first(inputs)
        shown = {"attention_mask": attention_mask, "use_causal_mask": use_causal_mask, "training": training}
        shown |= {"query_mask": mask, "value_mask": mask, "key_mask": mask}
        seen = ops.add(inputs, self.attention(normal, normal, **shown))
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
            "dropout": self.dropout,
            "value_dim": self.value_dim,
            **self._of_weights.config(),
        }

    def _attention(self, networks: Mapping[str, Arguments]) -> Any:
        given = {key: value for key, value in self._common.items() if value is not None}
        given |= {"num_heads": self.num_heads, "key_dim": self.key_dim, "dropout": self.dropout, "name": "attention"}
        given["value_dim"] = self.value_dim
        return AttentionNetwork(networks=networks, **given) if networks else keras.layers.MultiHeadAttention(**given)

    def _matrix(self, name: str, units: int, activation: Any) -> Any:
        if name in self.networks:
            require_width(self.networks[name], "gives", units, Text("the {0} of a block of a Transformer", name))
        return self.networks.get(name) or make_dense(name, units, self._common, activation)
