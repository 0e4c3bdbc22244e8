"""Attention of a sequence to itself, dense or with networks as projections."""

from dataclasses import dataclass
from typing import ClassVar

from tndesigner.model.kinds.projections import ProjectingLayer, Projection, sequence_width
from tndesigner.model.layer import Networks, Shape, size


@dataclass(frozen=True, kw_only=True)
class AttentionLayer(ProjectingLayer):
    """What all layers have that let each place of a sequence look at all places; a kind of it is a subclass."""

    num_heads: int = 4
    key_dim: int = 16
    """Numbers of a head, for queries, keys and values."""

    def projections(self, width: int) -> tuple[Projection, ...]:
        """Return query, key, value and output."""
        inner = self.num_heads * self.key_dim
        return (
            *(self.projection(name, width, inner) for name in ("query", "key", "value")),
            self.projection("output", inner, width),
        )

    def flops(self, shape: Shape, networks: Networks) -> int:
        """Count dense projections, scores and weighted sums; the softmax and the networks are not counted."""
        sequence_width(self, shape)
        looking = 2 * 2 * size(shape[:1]) ** 2 * self.num_heads * self.key_dim
        return ProjectingLayer.flops(self, shape, networks) + looking


@dataclass(frozen=True, kw_only=True)
class MultiHeadAttention(AttentionLayer):
    """``keras.layers.MultiHeadAttention`` of a sequence to itself."""

    kind: ClassVar[str] = "multi_head_attention"
    keras_class: ClassVar[str] = "MultiHeadAttention"


@dataclass(frozen=True, kw_only=True)
class NetworkAttention(AttentionLayer):
    """Attention of a sequence to itself whose projections may be networks; one without a network is dense."""

    kind: ClassVar[str] = "network_attention"
    network_fields: ClassVar[tuple[str, ...]] = ("query", "key", "value", "output")

    query: int | None = None
    key: int | None = None
    value: int | None = None
    output: int | None = None

    def twin(self, shape: Shape, networks: Networks) -> MultiHeadAttention:
        """Return the attention with dense projections."""
        return MultiHeadAttention(name=self.name, num_heads=self.num_heads, key_dim=self.key_dim)
