"""Attention of a sequence to itself, dense or with networks as projections."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from tndesigner.models.data import Data
from tndesigner.models.kinds.ends import LENGTH, sequence_stack
from tndesigner.models.kinds.projections import ProjectingLayer, Projection, sequence_width
from tndesigner.models.layer import Layer, Networks, Shape, input_width, output_width, shared_values, size
from tndesigner.wording.text import Text


@dataclass(frozen=True, kw_only=True)
class AttentionLayer(ProjectingLayer):
    """The base class of layers in which each place in a sequence attends to all places."""

    example_axes: ClassVar[int | None] = 2
    default_dataset: ClassVar[str] = "sort"

    num_heads: int = 4
    key_dim: int = 16
    """Numbers of a head, for queries and keys."""
    value_dim: int | None = None
    """Numbers of a head for values; as for keys if None."""

    def projections(self, width: int) -> tuple[Projection, ...]:
        """Return query, key, value and output."""
        seen = self.num_heads * self.numbers_of_values
        return (
            *(self.projection(name, width, self.num_heads * self.key_dim) for name in ("query", "key")),
            self.projection("value", width, seen),
            self.projection("output", seen, width),
        )

    @property
    def numbers_of_values(self) -> int:
        """The numbers of a head for values."""
        return self.key_dim if self.value_dim is None else self.value_dim

    def flops(self, shape: Shape, networks: Networks) -> int:
        """Count dense projections, scores and weighted sums, without the softmax and the networks."""
        sequence_width(self, shape)
        looking = 2 * size(shape[:1]) ** 2 * self.num_heads * (self.key_dim + self.numbers_of_values)
        return ProjectingLayer.flops(self, shape, networks) + looking

    def details(self) -> Iterator[str]:
        """Yield the heads and the activation, if there is one."""
        yield Text("{0} heads", self.num_heads)
        yield from Layer.details(self)

    def template_arguments(self, shape: Shape) -> Mapping[str, object]:
        """Return the sizes of the sequence and of the heads."""
        return {"width": shape[-1], "sequence": shape[0], "num_heads": self.num_heads, "key_dim": self.key_dim}

    def starting_shape(self, networks: Networks) -> Shape:
        """Return the shape of a sequence of the width that the networks are drawn for."""
        return (LENGTH, self._width(networks))

    def stack(self, networks: Networks, data: Data) -> Iterator[Layer]:
        """Take tokens by an embedding that knows their places."""
        return sequence_stack(self, self._width(networks), data)

    def _width(self, networks: Networks) -> int:
        """Return how many numbers the networks take at each place or, if only the last matrix is drawn, give."""
        numbers = (getattr(self, name, None) for name in ("query", "key", "value", "expand"))
        number: int | None = next((one for one in numbers if one is not None), None)
        if number is None:
            return output_width(networks[self.network_numbers[0]])
        return input_width(networks[number])


@dataclass(frozen=True, kw_only=True)
class MultiHeadAttention(AttentionLayer):
    """``keras.layers.MultiHeadAttention`` of a sequence to itself."""

    kind: ClassVar[str] = "multi_head_attention"
    keras_class: ClassVar[str] = "MultiHeadAttention"
    called: ClassVar[str] = "Attention"


@dataclass(frozen=True, kw_only=True)
class NetworkAttention(AttentionLayer):
    """Attention of a sequence to itself whose projections may be networks; one without a network is dense."""

    kind: ClassVar[str] = "network_attention"
    stands_for: ClassVar[str] = "multi_head_attention"
    network_fields: ClassVar[tuple[str, ...]] = ("query", "key", "value", "output")

    query: int | None = None
    key: int | None = None
    value: int | None = None
    output: int | None = None

    def twin(self, shape: Shape, networks: Networks) -> MultiHeadAttention:
        """Return the attention with dense projections."""
        return MultiHeadAttention(**shared_values(self, MultiHeadAttention))
