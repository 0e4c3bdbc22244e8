"""The Keras layer of attention whose projections may be networks."""

from collections.abc import Mapping, Sequence
from inspect import signature
from math import sqrt
from typing import Any

import keras
from keras import ops

from tndesigner.layers.inner_networks import (
    Arguments,
    CommonArguments,
    inner_arguments,
    make_dense,
    make_inner,
    require_width,
)
from tndesigner.layers.interpreter import Tensor
from tndesigner.layers.masks import Masks, joined_mask, require_attention
from tndesigner.models import Shape
from tndesigner.wording.text import Text

PROJECTIONS = ("query", "key", "value", "output")
PLAIN_IS_FASTER = keras.config.backend() == "tensorflow"
"""Whether products of matrices are faster than Keras's ``dot_product_attention``, which other backends compute in one
operation; on TensorFlow it takes up to twice as long."""


@keras.saving.register_keras_serializable(package="tndesigner")
class AttentionNetwork(keras.layers.Layer):
    """Multi-head attention with networks instead of its matrices.

    ::

        query ── (q) ── heads ─┐
        key ──── (k) ── heads ─┴ softmax ─┐          queries: (batch, targets, features)
        value ── (v) ── heads ────────────┴ (o) ──   keys and values: (batch, sources, features)

    It replaces ``keras.layers.MultiHeadAttention`` (Vaswani et al. 2017, "Attention Is All You Need", section 3.2) and
    is called like it; with one tensor, a sequence attends to itself. A projection without a network is dense.
    """

    def __init__(  # noqa: PLR0913  # those of Keras
        self,
        *,
        num_heads: int,
        key_dim: int,
        networks: Mapping[str, Arguments],
        value_dim: int | None = None,
        dropout: float = 0.0,
        use_bias: bool = True,
        seed: int | None = None,
        **kwargs: Any,
    ) -> None:
        """Plan the networks.

        Args:
            num_heads: the number of attention heads.
            key_dim: the size of each head for queries and keys.
            networks: the arguments of a ``DenseNetwork`` by "query", "key", "value" and "output"; the others are
                dense.
            value_dim: the size of each head for values; ``key_dim`` if None.
            dropout: the part of the attention weights that is left out in training.
            use_bias: whether the projections have a bias.
            seed: of the dropout.
            **kwargs: ``kernel_initializer``, ``kernel_regularizer`` and ``kernel_constraint``, the same for ``bias_…``,
                and the arguments of every Keras layer: name, dtype, trainable, activity_regularizer.
        """
        self._of_weights = CommonArguments.taken(kwargs, use_bias=use_bias)
        super().__init__(**kwargs)
        self.supports_masking = True
        self.num_heads, self.key_dim, self.value_dim, self.seed = num_heads, key_dim, value_dim or key_dim, seed
        self._common = {"dtype": self.dtype_policy, **self._of_weights.objects()}
        self.networks = make_inner(networks, self._common)
        self.projections: dict[str, Any] = {}
        self.dropout = keras.layers.Dropout(dropout, seed=seed, dtype=self.dtype_policy)
        self.input_spec = keras.layers.InputSpec(ndim=3)

    def build(self, query_shape: Any, value_shape: Any = None, key_shape: Any = None) -> None:
        """Make the projections.

        Raises:
            LayerError: if a network takes or gives another number of numbers than its projection, or value and key
                do not fit together.
        """
        width, inner = query_shape[-1], self.num_heads * self.key_dim
        value_shape = value_shape or query_shape
        require_attention({}, query_shape, value_shape, key_shape or value_shape, heads=self.num_heads)
        self._project("query", query_shape, inner)
        self._project("key", key_shape or value_shape, inner)
        values = self.num_heads * self.value_dim
        self._project("value", value_shape, values)
        self._project("output", (*query_shape[:-1], values), width)

    def call(  # noqa: PLR0913  # those of Keras
        self,
        query: Tensor,
        value: Tensor = None,
        key: Tensor = None,
        query_mask: Tensor = None,
        value_mask: Tensor = None,
        key_mask: Tensor = None,
        attention_mask: Tensor = None,
        return_attention_scores: bool = False,
        training: bool | None = None,
        use_causal_mask: bool = False,
        mask: Tensor = None,
    ) -> Any:
        """Let each place of a sequence (batch, targets, features) attend to another sequence, or to its own.

        Args:
            query: the sequence that attends.
            value: the sequence that is attended to; the query if None.
            key: what its places are found by; the value if None.
            query_mask: which places of the query are real: (batch, targets).
            value_mask: which places of the value are: (batch, sources).
            key_mask: which places of the key are: (batch, sources).
            attention_mask: which place may attend to which: (batch, targets, sources), or with an axis for the heads
                before the targets.
            return_attention_scores: whether the attention weights (batch, heads, targets, sources) are returned too.
            training: whether dropout is applied.
            use_causal_mask: whether a place attends only to those before it and to itself.
            mask: the mask of a sequence that attends to itself.
        """
        masks = {"mask": mask, "query_mask": query_mask, "value_mask": value_mask, "key_mask": key_mask}
        masks["attention_mask"] = attention_mask
        self._require_fit(masks, query, value, key)
        if query_mask is None:
            masks["query_mask"] = mask
        if value is None:
            value, masks["value_mask"] = query, masks["query_mask"] if value_mask is None else value_mask
        data = {"query": query, "key": value if key is None else key, "value": value}
        heads = [self._heads(name, one) for name, one in data.items()]
        shown = joined_mask(masks, *(ops.shape(one)[1] for one in heads[:2]), causal=use_causal_mask)
        apart = self.value_dim != self.key_dim  # which dot_product_attention of Keras's JAX backend refuses
        plain = PLAIN_IS_FASTER or return_attention_scores or self.dropout.rate or apart
        if plain:
            seen, scores = self._attend(heads, shown, training)
        else:
            seen, scores = ops.dot_product_attention(*heads, mask=shown), None
        joined = ops.reshape(seen, (*ops.shape(seen)[:2], self.num_heads * self.value_dim))
        result = self.projections["output"](joined)
        return (result, scores) if return_attention_scores else result

    def compute_output_shape(self, query_shape: Any, value_shape: Any = None, key_shape: Any = None) -> Shape:
        """Return the shape of the queries."""
        return tuple(query_shape)

    def compute_output_spec(self, *args: Any, **kwargs: Any) -> Any:
        """Return what ``call`` gives for such tensors, the attention weights included if they are asked for."""
        given = signature(self.call).bind(*args, **kwargs).arguments
        query, value = given["query"].shape, (given["query"] if given.get("value") is None else given["value"]).shape
        masks = {name: given[name] for name in given if name.endswith("mask") and name != "use_causal_mask"}
        self._require_fit(masks, given["query"], given.get("value"), given.get("key"))
        result = keras.KerasTensor(query, dtype=self.compute_dtype)
        if not given.get("return_attention_scores"):
            return result
        scores = (query[0], self.num_heads, query[1], value[1])
        return result, keras.KerasTensor(scores, dtype=self.compute_dtype)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer, with networks as records."""
        return {
            **super().get_config(),
            "num_heads": self.num_heads,
            "key_dim": self.key_dim,
            "networks": inner_arguments(self.networks),
            "value_dim": self.value_dim,
            "dropout": self.dropout.rate,
            "seed": self.seed,
            **self._of_weights.config(),
        }

    def _require_fit(self, masks: Masks, query: Tensor, value: Tensor, key: Tensor) -> None:
        """Refuse tensors that do not fit together, as ``require_attention`` does."""
        value = query if value is None else value
        key = value if key is None else key
        require_attention(masks, query.shape, value.shape, key.shape, heads=self.num_heads)

    def _project(self, name: str, shape: Any, units: int) -> None:
        """Make and build one projection."""
        if name in self.networks:
            size = self.key_dim if name in ("query", "key") else self.value_dim
            role = Text("the {0} of attention with {1} heads of {2} numbers", name, self.num_heads, size)
            require_width(self.networks[name], "takes", shape[-1], role)
            require_width(self.networks[name], "gives", units, role)
        self.projections[name] = self.networks.get(name) or make_dense(name, units, self._common)
        self.projections[name].build(shape)

    def _heads(self, name: str, data: Tensor) -> Tensor:
        """Project data and split the last axis into heads.

        The axes before it are asked of the data: tf2onnx merges this reshape with the last one of the projection, and
        would take axes of the projected tensor from what is reshaped first.
        """
        projected = self.projections[name](data)
        size = projected.shape[-1] // self.num_heads  # JAX cannot tell it from an empty batch
        return ops.reshape(projected, (*ops.shape(data)[:-1], self.num_heads, size))

    def _attend(self, heads: Sequence[Tensor], mask: Tensor, training: bool | None) -> tuple[Tensor, Tensor]:
        """Return what the places see (batch, targets, heads, size), and the attention weights.

        The softmax is computed with at least 32 bits, as in ``dot_product_attention`` of Keras.
        """
        query, value = (ops.transpose(one, (0, 2, 1, 3)) for one in (heads[0] / sqrt(self.key_dim), heads[2]))
        scores = ops.matmul(query, ops.transpose(heads[1], (0, 2, 3, 1)))
        scores = keras.layers.Softmax(dtype=keras.backend.result_type(scores.dtype, "float32"))(scores, mask=mask)
        scores = ops.cast(scores, self.compute_dtype)
        seen = ops.matmul(self.dropout(scores, training=training), value)
        return ops.transpose(seen, (0, 2, 1, 3)), scores
