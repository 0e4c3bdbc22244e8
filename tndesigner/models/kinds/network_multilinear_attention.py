"""A network with three inputs that replaces attention."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from typing import ClassVar

from tndesigner.models.data import Data
from tndesigner.models.errors import ModelError
from tndesigner.models.kinds.attention import MultiHeadAttention
from tndesigner.models.kinds.ends import sequence_stack, vocabulary_of
from tndesigner.models.kinds.projections import sequence_width
from tndesigner.models.layer import Layer, NetworkLayer, Networks, Shape, size
from tndesigner.network import Network
from tndesigner.wording.lists import listed
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text

ROLES = ("query", "key", "value")
"""What the three inputs of the network are, in their order."""


@dataclass(frozen=True, kw_only=True)
class NetworkMultilinearAttention(NetworkLayer):
    """Multi-linear attention: a network joins queries, keys and values, each a dense projection of the sequence.

    The first leg of each input and the first output leg run over the sequence, so that has one length.
    """

    kind: ClassVar[str] = "network_multilinear_attention"
    stands_for: ClassVar[str] = "multi_head_attention"
    example_axes: ClassVar[int | None] = 2
    default_dataset: ClassVar[str] = "sort"

    num_heads: int = 4
    """Heads of the attention that it stands for."""
    use_bias: bool = True

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Keep the length; the features are the other output legs."""
        network, wanted = self.network_in(networks), self.starting_shape(networks)
        sequence_width(self, shape)
        if shape != wanted:
            raise ModelError(
                "network {0!r} takes and gives sequences of shape {1}, but gets {2} from the layer before it",
                network.name,
                wanted,
                shape,
            )
        return shape

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count the weights of all cores, the three projections and the biases."""
        return NetworkLayer.parameters(self, shape, networks) + self._projected(shape, self.network_in(networks))

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count one for each feature."""
        return _features(self.network_in(networks)) * self.use_bias

    def flops(self, shape: Shape, networks: Networks) -> int:
        """Count the projections, without the network."""
        return 2 * size(shape[:1]) * self._projected(shape, self.network_in(networks))

    def evaluations(self, shape: Shape) -> int:
        """Return one: the network takes a whole sequence at once."""
        return 1

    def twin(self, shape: Shape, networks: Networks) -> MultiHeadAttention:
        """Return the attention of the same width."""
        key_dim = max(1, sequence_width(self, shape) // self.num_heads)
        return MultiHeadAttention(name=self.name, num_heads=self.num_heads, key_dim=key_dim)

    def details(self) -> Iterator[str]:
        """Yield the heads."""
        yield Text("{0} heads", self.num_heads)

    def starting_shape(self, networks: Networks) -> Shape:
        """Return the length and features of the sequences that the network joins."""
        network = self.network_in(networks)
        return (_length_of(network), _features(network))

    def stack(self, networks: Networks, data: Data) -> Iterator[Layer]:
        """Take tokens by an embedding that knows their places."""
        network = self.network_in(networks)
        vocabulary_of(data, "attention")
        length, given = _length_of(network), data.input_shape[0]
        if length != given:
            complaint = "dataset {0!r} has sequences of {1}, but the network takes {2}; give sequence={3}"
            raise ModelError(complaint, data.dataset, given, length, str(given))
        yield from sequence_stack(self, _features(network), data)

    def _projected(self, shape: Shape, network: Network) -> int:
        """Count the weights of the projections."""
        width = sequence_width(self, shape)
        return width * sum(prod(tensor.shape[1:]) for tensor in network.inputs)


def _length_of(network: Network) -> int:
    """Return the length of the sequences."""
    if len(network.inputs) != 3:
        raise ModelError(
            "network {0!r} stands for attention and needs three inputs, for queries, keys and values; it has {1}",
            network.name,
            len(network.inputs),
        )
    lengths = [tensor.shape[0] if tensor.legs else 1 for tensor in network.inputs]
    lengths.append(network.leg(network.outputs[0]).dim if network.outputs else 1)
    if len(set(lengths)) > 1:
        raise ModelError(
            "network {0!r} stands for attention, so the first leg of each input and the first output leg "
            "run over one sequence; they have lengths {1}",
            network.name,
            listed(map(grouped, lengths)),
        )
    return lengths[0]


def _features(network: Network) -> int:
    return prod(network.leg(leg).dim for leg in network.outputs[1:])
