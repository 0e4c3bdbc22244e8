"""The layers of pictures: convolution and pooling, channels last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import ClassVar

from tndesigner.models.errors import ModelError
from tndesigner.models.layer import Layer, Networks, Shape, last_axis, size
from tndesigner.wording.text import Text, shape_text

PADDINGS = ("valid", "same")
"""What happens at the border of a picture, by the Keras names."""

Pair = tuple[int, int]
"""One number for the rows, one for the columns."""

Lengths = tuple[int | None, int | None]
"""Height and width of a picture; None for any."""


@dataclass(frozen=True, kw_only=True)
class Conv2D(Layer):
    """``keras.layers.Conv2D``: a kernel moves over the picture, with bias and activation."""

    kind: ClassVar[str] = "conv2d"
    keras_class: ClassVar[str] = "Conv2D"
    called: ClassVar[str] = "Convolution"
    width_field: ClassVar[str] = "filters"
    shown_fields: ClassVar[tuple[str, ...]] = ("filters", "kernel_size")

    filters: int
    kernel_size: Pair = (3, 3)
    strides: Pair = (1, 1)
    padding: str = "same"
    dilation_rate: Pair = (1, 1)
    activation: str = "linear"
    use_bias: bool = True

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Move the kernel over the picture."""
        return (*window_shape(self, shape, self.kernel_size), self.filters)

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count the kernel and the biases."""
        kernel = prod(self.kernel_size) * channels_of(self, shape) * self.filters
        return kernel + self.biases(shape, networks)

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count one for each filter."""
        return self.filters * self.use_bias

    def flops(self, shape: Shape, networks: Networks) -> int:
        """Count two operations a weight at every place of the output, without the bias; any length counts once."""
        places = size(window_shape(self, shape, self.kernel_size))
        return 2 * places * prod(self.kernel_size) * channels_of(self, shape) * self.filters

    def details(self) -> Iterator[str]:
        """Yield kernel, strides and activation."""
        yield shape_text(self.kernel_size)
        yield from stride_words(self.strides)
        yield from Layer.details(self)

    def template_arguments(self, shape: Shape) -> Mapping[str, object]:
        """Return both numbers of channels and the kernel."""
        taken, given = shape[-1], self.filters
        channels = {"in": taken, "in_channels": taken, "out": given, "out_channels": given}
        return {**channels, "kernel": self.kernel_size}


@dataclass(frozen=True, kw_only=True)
class Pooling2D(Layer):
    """The base class of layers that reduce each window of a picture to one number."""

    shown_fields: ClassVar[tuple[str, ...]] = ("pool_size",)

    pool_size: Pair = (2, 2)

    def details(self) -> Iterator[str]:
        """Yield the size of the windows."""
        yield shape_text(self.pool_size)

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Divide height and width, rounded down."""
        lengths, channels = picture_of(self, shape), channels_of(self, shape)
        pairs = zip(lengths, self.pool_size, strict=True)
        rows, columns = (None if length is None else length // window for length, window in pairs)
        if 0 in (rows, columns):
            raise ModelError(
                "layer {0!r} pools windows of {1}, larger than the picture {2}", self.title, self.pool_size, shape
            )
        return (rows, columns, channels)


@dataclass(frozen=True, kw_only=True)
class MaxPooling2D(Pooling2D):
    """``keras.layers.MaxPooling2D``: the largest number of each window."""

    kind: ClassVar[str] = "max_pooling2d"
    keras_class: ClassVar[str] = "MaxPooling2D"
    called: ClassVar[str] = "Max pooling"


@dataclass(frozen=True, kw_only=True)
class AveragePooling2D(Pooling2D):
    """``keras.layers.AveragePooling2D``: the mean of each window."""

    kind: ClassVar[str] = "average_pooling2d"
    keras_class: ClassVar[str] = "AveragePooling2D"
    called: ClassVar[str] = "Average pooling"


@dataclass(frozen=True, kw_only=True)
class GlobalAveragePooling2D(Layer):
    """``keras.layers.GlobalAveragePooling2D``: the mean of each channel."""

    kind: ClassVar[str] = "global_average_pooling2d"
    keras_class: ClassVar[str] = "GlobalAveragePooling2D"
    called: ClassVar[str] = "Mean of a picture"

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Keep the channels."""
        return (channels_of(self, shape),)


def picture_of(layer: Layer, shape: Shape) -> Lengths:
    """Return height and width.

    Raises:
        ModelError: if the shape is not that of a picture.
    """
    if len(shape) != 3 or shape[2] is None:
        raise ModelError(
            "layer {0!r} needs pictures of shape (height, width, channels), but gets {1}", layer.title, shape
        )
    return shape[0], shape[1]


def channels_of(layer: Layer, shape: Shape) -> int:
    """Return the number of channels.

    Raises:
        ModelError: if the shape is not that of a picture.
    """
    picture_of(layer, shape)
    return last_axis(layer, shape)


def window_shape(layer: Layer, shape: Shape, kernel: Pair) -> Lengths:
    """Return height and width of the output when the layer's kernel moves over the picture; None stays None.

    Raises:
        ModelError: if the kernel is larger than the picture, or strides and dilation exclude each other.
    """
    height, width = picture_of(layer, shape)
    strides, padding, dilation = (getattr(layer, name) for name in ("strides", "padding", "dilation_rate"))
    if max(strides) > 1 and max(dilation) > 1:
        raise ModelError(
            "layer {0!r} has strides {1} and dilation {2}; one of both must be 1", layer.title, strides, dilation
        )
    rows, columns = (
        moved_length(*each, padding) for each in zip((height, width), kernel, strides, dilation, strict=True)
    )
    if any(length is not None and length < 1 for length in (rows, columns)):
        spread = Text("{0} with dilation {1}", kernel, dilation)
        fits = zip((height, width), kernel, dilation, strict=True)
        largest = tuple(window if length is None else (length - 1) // step + 1 for length, window, step in fits)
        raise ModelError(
            "layer {0!r} moves a kernel of {1} over a picture of {2}, which is smaller; the largest that fits is "
            '{3}, or use padding "same"',
            layer.title,
            shape_text(kernel) if max(dilation) == 1 else spread,
            (height, width),
            largest,
        )
    return rows, columns


def stride_words(strides: Pair) -> Iterator[Text]:
    """Yield how far a kernel moves, if that is more than one place at a time."""
    if max(strides) > 1:
        yield Text("every {0}", strides)


def moved_length(length: int | None, kernel: int, stride: int, dilation: int, padding: str) -> int | None:
    """Return the length of an axis after a kernel has moved along it, with the padding of Keras; None stays None."""
    if length is None:
        return None
    if padding == "same":
        return -(-length // stride)
    return (length - (kernel - 1) * dilation - 1) // stride + 1
