"""The layers of pictures: convolution and pooling, channels last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import ClassVar

from tndesigner.models.errors import ModelError
from tndesigner.models.layer import Layer, Networks, Shape
from tndesigner.wording.text import Text, shape_text

PADDINGS = ("valid", "same")
"""What happens at the border of a picture, by the Keras names."""

Pair = tuple[int, int]
"""One number for the rows, one for the columns."""


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
        kernel = prod(self.kernel_size) * picture_of(self, shape)[2] * self.filters
        return kernel + self.biases(shape, networks)

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count one for each filter."""
        return self.filters * self.use_bias

    def flops(self, shape: Shape, networks: Networks) -> int:
        """Count two operations a weight at every place of the output, without the bias."""
        height, width, _ = picture_of(self, (*window_shape(self, shape, self.kernel_size), 1))
        return 2 * height * width * prod(self.kernel_size) * picture_of(self, shape)[2] * self.filters

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
        height, width, channels = picture_of(self, shape)
        rows, columns = height // self.pool_size[0], width // self.pool_size[1]
        if rows < 1 or columns < 1:
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
        return (picture_of(self, shape)[2],)


def picture_of(layer: Layer, shape: Shape) -> tuple[int, int, int]:
    """Return height, width and channels.

    Raises:
        ModelError: if the shape is not that of a picture.
    """
    if len(shape) != 3 or None in shape:
        raise ModelError(
            "layer {0!r} needs pictures of shape (height, width, channels), but gets {1}", layer.title, shape
        )
    height, width, channels = (int(dim or 0) for dim in shape)
    return height, width, channels


def window_shape(layer: Layer, shape: Shape, kernel: Pair) -> Pair:
    """Return height and width of the output when the layer's kernel moves over the picture.

    Raises:
        ModelError: if the kernel is larger than the picture, or strides and dilation exclude each other.
    """
    height, width, _ = picture_of(layer, shape)
    strides, padding, dilation = (getattr(layer, name) for name in ("strides", "padding", "dilation_rate"))
    if max(strides) > 1 and max(dilation) > 1:
        raise ModelError(
            "layer {0!r} has strides {1} and dilation {2}; one of both must be 1", layer.title, strides, dilation
        )
    rows, columns = (
        moved_length(*each, padding) for each in zip((height, width), kernel, strides, dilation, strict=True)
    )
    if rows < 1 or columns < 1:
        spread = Text("{0} with dilation {1}", kernel, dilation)
        largest = ((height - 1) // dilation[0] + 1, (width - 1) // dilation[1] + 1)
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


def moved_length(length: int, kernel: int, stride: int, dilation: int, padding: str) -> int:
    """Return the length of an axis after a kernel has moved along it, with the padding of Keras."""
    if padding == "same":
        return -(-length // stride)
    return (length - (kernel - 1) * dilation - 1) // stride + 1
