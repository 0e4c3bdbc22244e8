"""A network that replaces an embedding."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from tndesigner.models.data import Data
from tndesigner.models.errors import ModelError
from tndesigner.models.kinds.ends import LENGTH, answer_layer, pooling, vocabulary_of
from tndesigner.models.kinds.tokens import Embedding
from tndesigner.models.layer import Layer, NetworkLayer, Networks, Shape, input_width, output_width, shared_values, size
from tndesigner.models.usage import AsEmbedding


@dataclass(frozen=True, kw_only=True)
class NetworkEmbedding(NetworkLayer):
    """A network that maps a token to features; the legs of its input are the digits of the token's number."""

    kind: ClassVar[str] = "network_embedding"
    stands_for: ClassVar[str] = "embedding"
    takes_tokens: ClassVar[bool] = True
    default_dataset: ClassVar[str] = "speeches"

    vocabulary: int
    """How many tokens there are; the legs of the input may stand for more."""
    mask_zero: bool = False
    """Whether token 0 fills up sequences and is masked."""

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Add an axis for the features."""
        network = self.network_in(networks)
        rows = input_width(network)
        if len(network.inputs) != 1 or rows < self.vocabulary:
            raise ModelError(
                "network {0!r} has room for {1} tokens, but the vocabulary of layer {2!r} has {3}; "
                "make a leg of its input larger",
                network.name,
                rows,
                self.title,
                self.vocabulary,
            )
        return (*shape, output_width(network))

    def evaluations(self, shape: Shape) -> int:
        """Return how many tokens an example has."""
        return size(shape)

    def twin(self, shape: Shape, networks: Networks) -> Embedding:
        """Return the embedding that the network stands for."""
        width = output_width(self.network_in(networks))
        return Embedding(**shared_values(self, Embedding), input_dim=self.vocabulary, output_dim=width)

    @property
    def usage(self) -> AsEmbedding:
        """The usage as a table of all tokens."""
        return AsEmbedding()

    def starting_shape(self, networks: Networks) -> Shape:
        """Return the length of a sequence of tokens."""
        return (LENGTH,)

    def stack(self, networks: Networks, data: Data) -> Iterator[Layer]:
        """Take tokens unchanged."""
        tokens = vocabulary_of(data, "an embedding")
        if self.vocabulary < tokens:
            complaint = "dataset {0!r} has {1} tokens, but the vocabulary has {2}; give vocabulary={3}"
            raise ModelError(complaint, data.dataset, tokens, self.vocabulary, str(tokens))
        yield self
        yield from pooling(data)
        yield answer_layer(data)
