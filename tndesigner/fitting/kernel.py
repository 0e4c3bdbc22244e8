"""Reads the array that a network is fitted to."""

from math import prod

import numpy as np
from numpy.typing import NDArray

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.errors import FittingError
from tndesigner.fitting.problem import Structure
from tndesigner.network import Network
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import shape_text

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
        raise FittingError(f"{what} holds complex numbers ({found.dtype}), but cores are real; fit its real part")
    if not _is_floating(found.dtype):
        raise FittingError(
            f"{what} holds {_kind_of(found.dtype)} ({found.dtype}) instead of floating-point numbers; if these are "
            "weights, convert them with astype(float), scaled as the layer scales them"
        )
    if found.size == 0:
        raise FittingError(f"{what} of shape {shape_text(found.shape)} is empty: one of its axes has length 0")
    numbers = found.astype(np.float64, copy=False)
    wrong = int(np.count_nonzero(~np.isfinite(numbers)))
    if wrong:
        places = grouped(wrong)
        raise FittingError(f"{what} has {places} of {grouped(numbers.size)} numbers that are NaN or infinite")
    return numbers


def _is_floating(dtype: np.dtype[np.generic]) -> bool:
    return bool(np.issubdtype(dtype, np.floating)) or dtype.name == "bfloat16"


def _kind_of(dtype: np.dtype[np.generic]) -> str:
    return {"i": "whole numbers", "u": "whole numbers", "b": "truth values"}.get(dtype.kind, "no numbers")


def read_kernel(network: Network, structure: Structure, kernel: object) -> Array:
    """Return a kernel as a matrix (input, output), which may be smaller than that of the network.

    The axes of the kernel are those of a Dense (input, output), a Conv2D (rows, columns, in, out), an embedding
    (vocabulary, features), or others that multiply to the legs of the network.

    Raises:
        FittingError: if it is not an array of finite real numbers, or does not fit the legs.
    """
    array = read_numbers(kernel, "the kernel")
    shape, height, width = array.shape, structure.height, structure.width
    for place in range(array.ndim + 1):
        if (prod(shape[:place]), prod(shape[place:])) == (height, width):
            return array.reshape(height, width)
    for name, axis, legs, room in zip(("input", "output"), shape, ("input", "output"), (height, width), strict=False):
        if array.ndim == 2 and axis > room:
            raise FittingError(
                f"the kernel of shape {shape_text(shape)} has {grouped(axis)} {name}s, but the {legs} legs of network "
                f"{network.name!r} make {grouped(room)}{_other_way_round(shape, height, width)}"
            )
    if array.ndim != 2 or not _may_be_padded(network):
        raise FittingError(
            f"the kernel has shape {shape_text(shape)}, but network {network.name!r} stands for a matrix of "
            f"{shape_text((height, width))}, input by output: {_legs_text(network)}"
        )
    return array


def _may_be_padded(network: Network) -> bool:
    """Tell whether the layer may add zeros to its data and cut numbers off its result: not the patch of a picture."""
    return network.purpose is None or "conv" not in network.purpose.kind


def _other_way_round(shape: tuple[int, ...], height: int, width: int) -> str:
    return "; transpose it" if shape == (width, height) else ""


def _legs_text(network: Network) -> str:
    taken = shape_text(leg.dim for tensor in network.inputs for leg in tensor.legs)
    given = shape_text(network.leg(leg).dim for leg in network.outputs)
    return f"its input legs are {taken}, its output legs {given}"
