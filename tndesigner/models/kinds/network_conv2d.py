"""A network that replaces a convolution."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from typing import ClassVar

from tndesigner.models.data import Data
from tndesigner.models.errors import ModelError
from tndesigner.models.kinds.ends import answer_layer
from tndesigner.models.kinds.pictures import (
    Conv2D,
    GlobalAveragePooling2D,
    Pair,
    channels_of,
    stride_words,
    window_shape,
)
from tndesigner.models.kinds.reshaping import Reshape
from tndesigner.models.layer import Layer, NetworkLayer, Networks, Shape, output_width, shared_values
from tndesigner.models.usage import AsConvolution
from tndesigner.network import Network

PICTURE = (28, 28)
"""The height and width of pictures in a design with a single convolution."""


@dataclass(frozen=True, kw_only=True)
class NetworkConv2D(NetworkLayer):
    """A network that maps a patch of a picture to channels.

    The first two legs of its input are the rows and columns of the kernel, the others factor the channels.
    """

    kind: ClassVar[str] = "network_conv2d"
    stands_for: ClassVar[str] = "conv2d"
    called: ClassVar[str] = "Network convolution"
    example_axes: ClassVar[int | None] = 3
    default_dataset: ClassVar[str] = "digits"

    strides: Pair = (1, 1)
    padding: str = "same"
    dilation_rate: Pair = (1, 1)
    activation: str = "linear"
    use_bias: bool = True

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Move the kernel over the picture."""
        network = self.network_in(networks)
        kernel, taken = _kernel_of(network)
        channels = channels_of(self, shape)
        if channels != taken:
            raise ModelError(
                "network {0!r} takes {1} channels, but gets {2} from the layer before it", network.name, taken, channels
            )
        return (*window_shape(self, shape, kernel), output_width(network))

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count one for each output."""
        return output_width(self.network_in(networks)) * self.use_bias

    def twin(self, shape: Shape, networks: Networks) -> Conv2D:
        """Return the convolution that the network stands for."""
        network = self.network_in(networks)
        kernel, _ = _kernel_of(network)
        return Conv2D(**shared_values(self, Conv2D), filters=output_width(network), kernel_size=kernel)

    @property
    def usage(self) -> AsConvolution:
        """The usage as a moving kernel."""
        return AsConvolution(self.strides, self.padding, self.dilation_rate)

    def details(self) -> Iterator[str]:
        """Yield strides and activation."""
        yield from stride_words(self.strides)
        yield from Layer.details(self)

    def starting_shape(self, networks: Networks) -> Shape:
        """Return the shape of a picture with as many channels as the network takes."""
        return (*PICTURE, _kernel_of(self.network_in(networks))[1])

    def stack(self, networks: Networks, data: Data) -> Iterator[Layer]:
        """Make the channels of grey pictures by an ordinary convolution."""
        if not data.are_pictures or len(data.input_shape) != 2:
            complaint = "dataset {0!r} holds no pictures, which a convolution needs; try digits"
            raise ModelError(complaint, data.dataset)
        yield Reshape(target_shape=(*data.input_shape, 1))
        yield Conv2D(filters=_kernel_of(self.network_in(networks))[1], activation="relu")
        yield self
        yield GlobalAveragePooling2D()
        yield answer_layer(data)


def _kernel_of(network: Network) -> tuple[Pair, int]:
    """Return the size of the kernel and the number of input channels."""
    legs = network.inputs[0].shape if len(network.inputs) == 1 else ()
    if len(legs) < 3:
        raise ModelError(
            "network {0!r} stands for a convolution and needs one input with a leg for rows, a leg for "
            "columns and legs for channels; it has {1} inputs with {2} legs",
            network.name,
            len(network.inputs),
            len(legs),
        )
    return (legs[0], legs[1]), prod(legs[2:])
