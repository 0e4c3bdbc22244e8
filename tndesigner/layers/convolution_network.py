"""The Keras layer of a network that stands for a convolution."""

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import Tensor, run_program
from tndesigner.models import Shape, moved_length
from tndesigner.models.usage import AsConvolution
from tndesigner.network import Network
from tndesigner.wording.text import Text


@keras.saving.register_keras_serializable(package="tndesigner")
class ConvolutionNetwork(DrawnNetwork):
    """A drawn network as a convolution: it maps the rows, columns and channels of a patch to channels.

    ::

                o            x: (batch, height, width, channels)
                |            y: (batch, new height, new width, filters)
         h--w--(r)--c        the first two legs of the input are the rows and columns of the kernel

    It replaces ``keras.layers.Conv2D`` (Lebedev et al. 2015, "Speeding-up Convolutional Neural
    Networks Using Fine-tuned CP-Decomposition"); it runs factor by factor if that is cheaper.
    """

    def __init__(
        self,
        network: Network | Mapping[str, Any],
        *,
        strides: int | Sequence[int] = (1, 1),
        padding: str = "valid",
        dilation_rate: int | Sequence[int] = (1, 1),
        data_format: str | None = None,
        **kwargs: Any,
    ) -> None:
        """Plan the network; the arguments are those of ``DrawnNetwork`` and ``keras.layers.Conv2D``.

        Raises:
            ValueError: if ``keras.layers.Conv2D`` refuses an argument.
        """
        moves = {"strides": strides, "padding": padding, "dilation_rate": dilation_rate, "data_format": data_format}
        read = keras.layers.Conv2D(1, 1, **moves)
        self._moves = AsConvolution(read.strides, read.padding, read.dilation_rate)
        self.data_format = read.data_format
        super().__init__(network, **kwargs)
        rows, columns, *channels = self.network.inputs[0].shape
        self.kernel_size = (rows, columns)
        channels_axis = -1 if self.data_format == "channels_last" else 1
        self.input_spec = keras.layers.InputSpec(ndim=4, axes={channels_axis: prod(channels)})

    @property
    def usage(self) -> AsConvolution:
        """How the network is used."""
        return self._moves

    def build(self, input_shape: Any) -> None:
        """Make the weights; the channels must have the number that the network takes."""
        [(axis, channels)] = self.input_spec.axes.items()
        if input_shape[axis] != channels:
            got = str(tuple(input_shape))
            raise LayerError(
                Text(
                    "{0!r} takes {1} channels, but the shape {2} has {3}",
                    self.network.name,
                    channels,
                    got,
                    got[axis],
                )
            )
        super().build(input_shape)

    def call(self, inputs: Any) -> Tensor:
        """Convolve pictures of shape (batch, height, width, channels), or (batch, channels, height, width)."""
        first = self.data_format == "channels_first"
        if first:
            inputs = ops.transpose(inputs, (0, 2, 3, 1))
        *lead, channels = ops.shape(inputs)
        _, height, width = lead
        rows, columns = (self._length(length, axis) for axis, length in enumerate((height, width)))
        places = ops.reshape(inputs, (-1, channels))
        cores, picture = self.cores_by_id, (height, width)
        result = self.evaluate(lead, lambda program: run_program(program, [places], cores, picture=picture))
        result = self._finish(ops.reshape(result, (-1, rows, columns, self.units)))
        return ops.transpose(result, (0, 3, 1, 2)) if first else result

    def compute_output_shape(self, input_shape: Any) -> Shape:
        """Return the shape of the resulting pictures."""
        moves = self._moves
        ordinary = keras.layers.Conv2D(
            self.units, self.kernel_size, moves.strides, moves.padding, self.data_format, moves.dilation
        )
        return tuple(ordinary.compute_output_shape(input_shape))

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer."""
        return {
            **super().get_config(),
            "strides": self._moves.strides,
            "padding": self._moves.padding,
            "dilation_rate": self._moves.dilation,
            "data_format": self.data_format,
        }

    def _length(self, length: Any, axis: int) -> Any:
        """Return the length of an axis of the picture after the convolution; it may be a tensor."""
        moves, kernel = self._moves, self.kernel_size[axis]
        after: Any = moved_length(length, kernel, moves.strides[axis], moves.dilation[axis], moves.padding)
        if isinstance(after, int) and after < (moves.padding == "valid"):
            needed = (kernel - 1) * moves.dilation[axis] + 1
            spans = (
                "the kernel of {0!r} spans {1} rows, but the picture has {2}",
                "the kernel of {0!r} spans {1} columns, but the picture has {2}",
            )
            raise LayerError(Text(spans[axis], self.network.name, needed, length))
        return after
