"""The functions that an exported convolution needs: one that moves a kernel, and a plain numpy one for comparison."""

from tndesigner.codegen.text import literal
from tndesigner.models.usage import AsConvolution

_CONVOLVE = '''\
def convolve(places, picture, kernel, strides, dilation_rate, depthwise):
    """Convolve pictures, given and returned as (places, channels) and a size."""
    taken, given = kernel.shape[2:]
    axes = zip(picture, kernel.shape, strides, dilation_rate, strict=False)
    size = tuple(moved(*axis) for axis in axes)
    places = ops.cast(places, kernel.dtype)  # PyTorch demands it, in float64 too.
    move = ops.depthwise_conv if depthwise else ops.conv
    pictures = move(
        ops.reshape(places, (-1, *picture, taken)),
        kernel,
        strides=strides,
        padding=$padding,
        data_format="channels_last",
        dilation_rate=dilation_rate,
    )
    channels = taken * given if depthwise else given
    # TensorFlow leaves pictures as they are if nothing comes out.
    return ops.reshape(pictures, (-1, channels)), size
'''

_MOVED = '''\
def moved(length, kernel, stride, dilation):
    """Return the length of an axis after a convolution."""
    if length is None:
        return None
    after = $length
    if isinstance(length, int) and after < min(length, 1):
        reach = (kernel - 1) * dilation + 1
        raise ValueError(
            f"the kernel spans {reach} places, but the picture has {length}"
        )
    return after
'''

_PLAIN = '''\
def convolution(pictures, kernel):
    """Sum over the places of the kernel, as Keras's Conv2D does."""
    strides, dilation = $strides, $dilation
    lengths = []
    for axis in (0, 1):
        length, places = pictures.shape[1 + axis], kernel.shape[axis]
        after = moved(length, places, strides[axis], dilation[axis])
        spread = (after - 1) * strides[axis] + (places - 1) * dilation[axis] + 1
        missing = max(spread - length, 0)
        pads = [(0, 0)] * 4
        pads[1 + axis] = (missing // 2, missing - missing // 2)
        pictures = np.pad(pictures, pads)
        lengths.append(after)
    result = 0.0
    for row, column in np.ndindex(kernel.shape[:2]):
        rows = row * dilation[0] + strides[0] * np.arange(lengths[0])
        columns = column * dilation[1] + strides[1] * np.arange(lengths[1])
        result = result + pictures[:, rows][:, :, columns] @ kernel[row, column]
    return result
'''

_NUMPY = '''\
def convolve(places, picture, kernel, strides, dilation_rate, depthwise):
    """Convolve pictures, given and returned as (places, channels) and a size."""
    taken, given = kernel.shape[2:]
    pictures = np.reshape(places, (-1, *picture, taken))
    lengths = []
    for axis in (0, 1):
        stride, dilation = strides[axis], dilation_rate[axis]
        length, size = pictures.shape[1 + axis], kernel.shape[axis]
        after = moved(length, size, stride, dilation)
        missing = max((after - 1) * stride + (size - 1) * dilation + 1 - length, 0)
        pads = [(0, 0)] * 4
        pads[1 + axis] = (missing // 2, missing - missing // 2)
        pictures = np.pad(pictures, pads)
        lengths.append(after)
    result = 0.0
    for row, column in np.ndindex(kernel.shape[:2]):
        rows = row * dilation_rate[0] + strides[0] * np.arange(lengths[0])
        columns = column * dilation_rate[1] + strides[1] * np.arange(lengths[1])
        seen, numbers = pictures[:, rows][:, :, columns], kernel[row, column]
        result = result + (seen[..., None] * numbers if depthwise else seen @ numbers)
    return np.reshape(result, (-1, taken * given if depthwise else given)), lengths
'''

_LENGTHS = {
    "same": "-(-length // stride)",
    "valid": "(length - (kernel - 1) * dilation - 1) // stride + 1",
}


def convolution_functions(moves: AsConvolution, *, plain: bool = False) -> list[list[str]]:
    """Return the functions of a layer and of its self-test, each as its lines.

    Args:
        moves: how the kernel moves.
        plain: whether the layer uses one kernel as Keras does, and so needs no function for it.
    """
    return [*([] if plain else [_filled(_CONVOLVE, moves)]), *reference_functions(moves)]


def reference_functions(moves: AsConvolution) -> list[list[str]]:
    """Return the numpy functions of a self-test, each as its lines."""
    return [_filled(text, moves) for text in (_MOVED, _PLAIN)]


def plain_functions(moves: AsConvolution) -> list[list[str]]:
    """Return the functions that a numpy function needs, each as its lines."""
    return [_filled(text, moves) for text in (_MOVED, _NUMPY)]


def _filled(text: str, moves: AsConvolution) -> list[str]:
    values = {
        "$padding": literal(moves.padding),
        "$length": _LENGTHS[moves.padding],
        "$strides": str(moves.strides),
        "$dilation": str(moves.dilation),
    }
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text.splitlines()
