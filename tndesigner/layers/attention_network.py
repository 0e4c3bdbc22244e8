"""The Keras layer of attention whose projections may be networks."""

from collections.abc import Mapping
from typing import Any

import keras
from keras import ops

from tndesigner.layers.inner_networks import Arguments, inner_arguments, make_inner
from tndesigner.layers.interpreter import Tensor
from tndesigner.model import Shape

PROJECTIONS = ("query", "key", "value", "output")


@keras.saving.register_keras_serializable(package="tndesigner")
class AttentionNetwork(keras.layers.Layer):
    """Multi-head attention with networks instead of its matrices.

    ::

        query ── (q) ── heads ─┐
        key ──── (k) ── heads ─┴ softmax ─┐          queries: (batch, targets, features)
        value ── (v) ── heads ────────────┴ (o) ──   keys and values: (batch, sources, features)

    It replaces ``keras.layers.MultiHeadAttention`` (Vaswani et al. 2017, "Attention Is All You Need", section 3.2);
    with one tensor, a sequence attends to itself. A projection without a network is dense.
    """

    def __init__(self, *, num_heads: int, key_dim: int, networks: Mapping[str, Arguments], **kwargs: Any) -> None:
        """Plan the networks.

        Args:
            num_heads: the number of attention heads.
            key_dim: the size of each head for queries, keys and values.
            networks: the arguments of a ``DenseNetwork`` by "query", "key", "value" and "output"; the others are
                dense.
            **kwargs: the arguments of every Keras layer: name, dtype, trainable.
        """
        super().__init__(**kwargs)
        self.num_heads, self.key_dim = num_heads, key_dim
        self.networks = make_inner(networks, self.dtype_policy)
        self.projections: dict[str, Any] = {}

    def build(self, query_shape: Any, value_shape: Any = None, key_shape: Any = None) -> None:
        """Make the projections."""
        width, inner = query_shape[-1], self.num_heads * self.key_dim
        value_shape = value_shape or query_shape
        shapes = {"query": query_shape, "key": key_shape or value_shape, "value": value_shape}
        for name, shape in shapes.items():
            self._project(name, shape, inner)
        self._project("output", (*query_shape[:-1], inner), width)

    def call(self, query: Tensor, value: Tensor = None, key: Tensor = None) -> Tensor:
        """Let each place of a sequence (batch, targets, features) attend to another sequence, or to its own."""
        value = query if value is None else value
        data = {"query": query, "key": value if key is None else key, "value": value}
        heads = (self._heads(self.projections[name](one)) for name, one in data.items())
        seen = ops.dot_product_attention(*heads)
        joined = ops.reshape(seen, (*ops.shape(seen)[:2], self.num_heads * self.key_dim))
        return self.projections["output"](joined)

    def compute_output_shape(self, query_shape: Any, value_shape: Any = None, key_shape: Any = None) -> Shape:
        """Return the shape of the queries."""
        return tuple(query_shape)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer, with networks as records."""
        return {
            **super().get_config(),
            "num_heads": self.num_heads,
            "key_dim": self.key_dim,
            "networks": inner_arguments(self.networks),
        }

    def _project(self, name: str, shape: Any, units: int) -> None:
        """Make and build one projection."""
        layer = self.networks.get(name) or keras.layers.Dense(units, name=name, dtype=self.dtype_policy)
        self.projections[name] = layer
        layer.build(shape)

    def _heads(self, projected: Tensor) -> Tensor:
        """Split the last axis into heads."""
        return ops.reshape(projected, (*ops.shape(projected)[:-1], self.num_heads, self.key_dim))
