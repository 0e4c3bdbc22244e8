"""The Keras layer of a network that stands for a convolution."""

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.interpreter import Tensor, run_program
from tndesigner.model import Shape, moved_length
from tndesigner.model.usage import AsConvolution
from tndesigner.network import Network


@keras.saving.register_keras_serializable(package="tndesigner")
class ConvolutionNetwork(DrawnNetwork):
    """A drawn network as a convolution: it maps the rows, columns and channels of a patch to channels.

    ::

                o            x: (batch, height, width, channels)
                |            y: (batch, new height, new width, filters)
         h--w--(r)--c        the first two legs of the input are the rows and columns of the kernel

    It replaces ``keras.layers.Conv2D`` with channels last (Lebedev et al. 2015, "Speeding-up Convolutional Neural
    Networks Using Fine-tuned CP-Decomposition"); it runs factor by factor if that is cheaper.
    """

    def __init__(
        self,
        network: Network | Mapping[str, Any],
        *,
        strides: Sequence[int] = (1, 1),
        padding: str = "valid",
        dilation_rate: Sequence[int] = (1, 1),
        **kwargs: Any,
    ) -> None:
        """Plan the network; the arguments are those of ``DrawnNetwork`` and ``keras.layers.Conv2D``."""
        self._moves = AsConvolution(_pair(strides), padding, _pair(dilation_rate))
        super().__init__(network, **kwargs)
        rows, columns, *channels = self.network.inputs[0].shape
        self.kernel_size = (rows, columns)
        self.input_spec = keras.layers.InputSpec(ndim=4, axes={-1: prod(channels)})

    @property
    def usage(self) -> AsConvolution:
        """How the network is used."""
        return self._moves

    def call(self, inputs: Any) -> Tensor:
        """Convolve pictures of shape (batch, height, width, channels)."""
        _, height, width, channels = ops.shape(inputs)
        places = ops.reshape(inputs, (-1, channels))
        result = run_program(self.candidate.program, [places], self._cores, picture=(height, width))
        shape = (height, width)
        rows, columns = (self._length(length, axis) for axis, length in enumerate(shape))
        return self._finish(ops.reshape(result, (-1, rows, columns, self.units)))

    def compute_output_shape(self, input_shape: Any) -> Shape:
        """Return the shape of the resulting pictures."""
        lengths = (self._length(length, axis) if length else None for axis, length in enumerate(input_shape[1:3]))
        return (input_shape[0], *lengths, self.units)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer."""
        return {
            **super().get_config(),
            "strides": self._moves.strides,
            "padding": self._moves.padding,
            "dilation_rate": self._moves.dilation,
        }

    def _length(self, length: Any, axis: int) -> Any:
        """Return the length of an axis of the picture after the convolution; it may be a tensor."""
        moves = self._moves
        return moved_length(length, self.kernel_size[axis], moves.strides[axis], moves.dilation[axis], moves.padding)


def _pair(values: Sequence[int]) -> tuple[int, int]:
    first, second = values
    return first, second
