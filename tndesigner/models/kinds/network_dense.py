"""A network that replaces a dense layer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import prod
from typing import ClassVar

from tndesigner.models.data import Data
from tndesigner.models.errors import ModelError
from tndesigner.models.kinds.dense import Dense
from tndesigner.models.kinds.ends import answer_layer, pooling
from tndesigner.models.kinds.reshaping import Flatten
from tndesigner.models.kinds.tokens import Embedding
from tndesigner.models.layer import Layer, NetworkLayer, Networks, Shape, input_width, output_width, shared_values
from tndesigner.wording.text import Text

_TAKES = "layer {0!r} takes {1} numbers, but the input legs of its network make {2}; {3}"
_GIVES = "layer {0!r} gives {1} numbers, but the output legs of its network make {2}; {3}"


@dataclass(frozen=True, kw_only=True)
class NetworkDense(NetworkLayer):
    """A network that maps the last axis, reshaped into the legs of its input, to its output legs, flattened."""

    kind: ClassVar[str] = "network_dense"
    stands_for: ClassVar[str] = "dense"
    called: ClassVar[str] = "Network"
    default_dataset: ClassVar[str] = "blobs"

    activation: str = "linear"
    use_bias: bool = True
    takes: int | None = None
    """How many numbers come in, if the legs of the input take more, which are padded with zeros; None for all."""
    gives: int | None = None
    """How many numbers come out, if the output legs give more, of which the last are cut off; None for all."""

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Replace the last axis by the product of the output legs."""
        network = self.network_in(networks)
        if len(network.inputs) != 1:
            raise ModelError(
                "network {0!r} has {1} inputs; in a stack it needs exactly 1", network.name, len(network.inputs)
            )
        taken, given = input_width(network), output_width(network)
        _require_room(self, _TAKES, self.takes, taken)
        _require_room(self, _GIVES, self.gives, given)
        width = self.takes or taken
        if not shape or shape[-1] != width:
            got = shape[-1] if shape else Text("nothing")
            raise ModelError(
                "network {0!r} takes {1} numbers, but gets {2} from the layer before it", network.name, width, got
            )
        return (*shape[:-1], self.gives or given)

    def padding(self, networks: Networks) -> tuple[int, int]:
        """Return how many zeros are added to the input, and how many numbers are cut off the output."""
        network = self.network_in(networks)
        taken, given = input_width(network), output_width(network)
        return taken - (self.takes or taken), given - (self.gives or given)

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count one for each output."""
        return (self.gives or output_width(self.network_in(networks))) * self.use_bias

    def twin(self, shape: Shape, networks: Networks) -> Dense:
        """Return the dense layer that the network stands for."""
        units = self.gives or output_width(self.network_in(networks))
        return Dense(**shared_values(self, Dense), units=units)

    def starting_shape(self, networks: Networks) -> Shape:
        """Return the width of what the layer takes: usually the product of the dimensions of the input's legs."""
        return (self.takes or input_width(self.network_in(networks)),)

    def stack(self, networks: Networks, data: Data) -> Iterator[Layer]:
        """Take numbers unchanged, pictures flattened, and tokens by an embedding."""
        network = self.network_in(networks)
        width = self.takes or input_width(network)
        if data.vocabulary_size:
            yield Embedding(input_dim=data.vocabulary_size, output_dim=width)
            yield from pooling(data)
        else:
            if len(data.input_shape) > 1:
                yield Flatten()
            if prod(data.input_shape) != width:
                yield Dense(units=width, activation="relu")
        if (self.gives or output_width(network)) == data.output_size:
            yield replace(self, activation=data.activation)
        else:
            yield self
            yield answer_layer(data)


def _require_room(layer: Layer, complaint: str, wanted: int | None, room: int) -> None:
    """Refuse a layer that takes or gives more numbers than its network."""
    if wanted is not None and not 1 <= wanted <= room:
        mend = Text("make one of them larger" if wanted > room else "let it be at least 1")
        raise ModelError(complaint, layer.title, wanted, room, mend)
