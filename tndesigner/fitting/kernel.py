"""Reads the array that a network is fitted to."""

from math import prod

import numpy as np
from numpy.typing import NDArray

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.errors import FittingError
from tndesigner.fitting.problem import Structure
from tndesigner.network import Network
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text, shape_text

Numeric = NDArray[np.generic]
"""An array of any type."""


def read_numbers(array: object, what: str) -> Array:
    """Return an array of finite real numbers as float64.

    Args:
        array: the array, or nested lists.
        what: what messages call it.

    Raises:
        FittingError: if it holds no numbers, other numbers than real ones, or numbers that are not finite.
    """
    found: Numeric = np.asarray(array)
    if np.iscomplexobj(found):
        raise FittingError(
            Text("{0} holds complex numbers ({1}), but cores are real; fit its real part", what, found.dtype)
        )
    if not _is_floating(found.dtype):
        raise FittingError(
            Text(
                "{0} holds {1} ({2}) instead of floating-point numbers; if these are weights, convert them with "
                "astype(float), scaled as the layer scales them",
                what,
                _kind_of(found.dtype),
                found.dtype,
            )
        )
    if found.size == 0:
        raise FittingError(Text("{0} of shape {1} is empty: one of its axes has length 0", what, found.shape))
    numbers = found.astype(np.float64, copy=False)
    wrong = int(np.count_nonzero(~np.isfinite(numbers)))
    if wrong:
        places = grouped(wrong)
        raise FittingError(Text("{0} has {1} of {2} numbers that are NaN or infinite", what, places, numbers.size))
    return numbers


def _is_floating(dtype: np.dtype[np.generic]) -> bool:
    return bool(np.issubdtype(dtype, np.floating)) or dtype.name == "bfloat16"


def _kind_of(dtype: np.dtype[np.generic]) -> str:
    return Text({"i": "whole numbers", "u": "whole numbers", "b": "truth values"}.get(dtype.kind, "no numbers"))


_TOO_LARGE = (
    "the kernel of shape {0} has {1} inputs, but the input legs of network {2!r} make {3}",
    "the kernel of shape {0} has {1} outputs, but the output legs of network {2!r} make {3}",
)


def read_kernel(network: Network, structure: Structure, kernel: object) -> Array:
    """Return a kernel as a matrix (input, output), which may be smaller than that of the network.

    The axes of the kernel are those of a Dense (input, output), a Conv2D (rows, columns, in, out), an embedding
    (vocabulary, features), or others that multiply to the legs of the network.

    Raises:
        FittingError: if it is not an array of finite real numbers, or does not fit the legs.
    """
    array = read_numbers(kernel, Text("the kernel"))
    shape, height, width = array.shape, structure.height, structure.width
    for place in range(array.ndim + 1):
        if (prod(shape[:place]), prod(shape[place:])) == (height, width):
            return array.reshape(height, width)
    for template, axis, room in zip(_TOO_LARGE, shape, (height, width), strict=False):
        if array.ndim == 2 and axis > room:
            too_large = Text(template, shape, axis, network.name, room)
            is_turned = shape == (width, height)
            raise FittingError(Text("{0}; transpose it", too_large) if is_turned else too_large)
    if array.ndim != 2 or not _may_be_padded(network):
        raise FittingError(
            Text(
                "the kernel has shape {0}, but network {1!r} stands for a matrix of {2}, input by output: {3}",
                shape,
                network.name,
                (height, width),
                _legs_text(network),
            )
        )
    return array


def _may_be_padded(network: Network) -> bool:
    """Tell whether the layer may add zeros to its data and cut numbers off its result: not the patch of a picture."""
    return network.purpose is None or "conv" not in network.purpose.kind


def _legs_text(network: Network) -> str:
    taken = shape_text(leg.dim for tensor in network.inputs for leg in tensor.legs)
    given = shape_text(network.leg(leg).dim for leg in network.outputs)
    return Text("its input legs are {0}, its output legs {1}", taken, given)
