"""Runs a program with numpy in float64, so that planning is tested without Keras."""

from collections.abc import Mapping, Sequence

import numpy as np

from tndesigner.planning.equation import OperandKind
from tndesigner.planning.program import (
    Convolve,
    Digits,
    Einsum,
    MatMul,
    Multiply,
    Operation,
    Program,
    Reshape,
    Sum,
    Take,
    Transpose,
    sources,
)

Picture = tuple[int, int]


def run(
    program: Program, data: Sequence[np.ndarray], arrays: Mapping[str, np.ndarray], picture: Picture = (1, 1)
) -> tuple[np.ndarray, Picture]:
    """Return the result and the size of the pictures that came out; arrays are by name of the core."""
    waiting = iter(data)
    values: list[np.ndarray] = []
    for operand in program.equation.operands:
        match operand.kind:
            case OperandKind.CORE:
                values.append(arrays[operand.name])
            case OperandKind.IDENTITY:
                values.append(np.eye(program.equation.sizes[operand.labels[0]]))
            case _:
                values.append(next(waiting))
    for operation in program.operations:
        read = [values[source] for source in sources(operation)]
        if isinstance(operation, Convolve):
            result, picture = convolved(read[0], picture, read[1], operation)
        else:
            result = _done(operation, read)
        values.append(result)
    return values[-1], picture


def convolved(places: np.ndarray, picture: Picture, kernel: np.ndarray, move: Convolve) -> tuple[np.ndarray, Picture]:
    """Return a convolution by the definition: a sum over the places of the kernel."""
    images = places.reshape(-1, *picture, places.shape[-1])
    for axis in (0, 1):
        images = _padded(images, axis, kernel.shape[axis], move)
    size = tuple(
        (images.shape[1 + axis] - (kernel.shape[axis] - 1) * move.dilation[axis] - 1) // move.strides[axis] + 1
        for axis in (0, 1)
    )
    result = 0.0
    for row in range(kernel.shape[0]):
        for column in range(kernel.shape[1]):
            rows = row * move.dilation[0] + move.strides[0] * np.arange(size[0])
            columns = column * move.dilation[1] + move.strides[1] * np.arange(size[1])
            seen = images[:, rows][:, :, columns]
            if move.depthwise:
                result = result + np.einsum("bhwc,cm->bhwcm", seen, kernel[row, column]).reshape(*seen.shape[:3], -1)
            else:
                result = result + seen @ kernel[row, column]
    assert isinstance(result, np.ndarray)
    return result.reshape(-1, result.shape[-1]), (size[0], size[1])


def _padded(images: np.ndarray, axis: int, kernel: int, move: Convolve) -> np.ndarray:
    """Pad one axis with zeros as Keras does for padding "same"."""
    if move.padding != "same":
        return images
    length, stride, dilation = images.shape[1 + axis], move.strides[axis], move.dilation[axis]
    missing = max((-(-length // stride) - 1) * stride + (kernel - 1) * dilation + 1 - length, 0)
    pads = [(0, 0)] * 4
    pads[1 + axis] = (missing // 2, missing - missing // 2)
    return np.pad(images, pads)


def _done(operation: Operation, read: list[np.ndarray]) -> np.ndarray:
    match operation:
        case Reshape():
            return read[0].reshape(operation.shape)
        case Transpose():
            return read[0].transpose(operation.axes)
        case MatMul():
            return read[0] @ read[1]
        case Multiply():
            return read[0] * read[1]
        case Sum():
            return read[0].sum(operation.axis)
        case Einsum():
            return np.einsum(operation.equation, read[0])
        case Take():
            return read[0][read[1]]
    return _digits(operation, read[0])


def _digits(operation: Operation, numbers: np.ndarray) -> np.ndarray:
    assert isinstance(operation, Digits)
    index = np.zeros_like(numbers)
    for place, length in operation.parts:
        digit = numbers // place
        index = digit if length is None else index * length + digit % length
    return index
