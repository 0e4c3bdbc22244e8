"""Runs a program with ``keras.ops``, on any backend of Keras."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from keras import ops

from tndesigner.planning import program as programs
from tndesigner.planning.equation import OperandKind

Tensor = Any
"""A tensor of the backend."""

NOTHING: Mapping[int, Tensor] = MappingProxyType({})


def run_program(
    program: programs.Program,
    data: Sequence[Tensor],
    cores: Mapping[int, Tensor],
    *,
    picture: tuple[Any, Any] = (1, 1),
    prepared: Mapping[int, Tensor] = NOTHING,
) -> Tensor:
    """Return the network's result.

    Args:
        program: the program.
        data: one tensor for each input of the network, in their order: ``(batch, width)``, tokens ``(batch,)``, or
            for a convolution ``(places, channels)``.
        cores: the tensors of the cores by id, each with the shape of its legs.
        picture: height and width of the pictures of a convolution.
        prepared: what ``prepare_program`` returned for the same cores.

    Returns:
        A tensor ``(batch, width)``, the output legs row-major in the width.
    """
    values = _operands(program, data, cores)
    for operation in program.operations:
        if len(values) in prepared:
            values.append(prepared[len(values)])
            continue
        read = [values[source] for source in programs.sources(operation)]
        if isinstance(operation, programs.Convolve):
            moved = _convolve(operation, ops.reshape(read[0], (-1, *picture, read[0].shape[-1])), read[1])
            picture = tuple(ops.shape(moved)[1:3])
            values.append(ops.reshape(moved, (-1, _filters(operation, read[1]))))
        else:
            values.append(_RUN[type(operation)](operation, *read))
    return values[-1]


def prepare_program(program: programs.Program, cores: Mapping[int, Tensor]) -> dict[int, Tensor]:
    """Return the results of the operations that need no data, by their places among the values of the program.

    A program without convolutions that runs again and again with the same cores need not repeat them.
    """
    operands = program.equation.operands
    known = {place: cores[one.tensor] for place, one in enumerate(operands) if one.kind is OperandKind.CORE}
    found: dict[int, Tensor] = {}
    for place, operation in enumerate(program.operations, len(operands)):
        read = programs.sources(operation)
        if all(source in known for source in read):
            found[place] = known[place] = _RUN[type(operation)](operation, *(known[source] for source in read))
    return found


def _operands(program: programs.Program, data: Sequence[Tensor], cores: Mapping[int, Tensor]) -> list[Tensor]:
    waiting = iter(data)
    values: list[Tensor] = []
    for operand in program.equation.operands:
        match operand.kind:
            case OperandKind.INPUT | OperandKind.TOKENS:
                values.append(next(waiting))
            case OperandKind.CORE:
                values.append(cores[operand.tensor])
            case OperandKind.IDENTITY:
                dtype = next(iter(cores.values()), data[0]).dtype
                values.append(ops.eye(program.equation.sizes[operand.labels[0]], dtype=dtype))
    return values


def _digits(operation: programs.Digits, numbers: Tensor) -> Tensor:
    index = None
    for place, length in operation.parts:
        digit = numbers if place == 1 else ops.floor_divide(numbers, place)
        digit = digit if length is None else ops.mod(digit, length)
        index = digit if index is None else index * length + digit
    return index


def _convolve(operation: programs.Convolve, picture: Tensor, kernel: Tensor) -> Tensor:
    move = ops.depthwise_conv if operation.depthwise else ops.conv
    return move(
        ops.cast(picture, kernel.dtype),  # PyTorch demands it; there Keras's matmul makes float32 of float64
        kernel,
        strides=operation.strides,
        padding=operation.padding,
        data_format="channels_last",
        dilation_rate=operation.dilation,
    )


def _filters(operation: programs.Convolve, kernel: Tensor) -> int:
    """Return the number of channels of the result; TensorFlow reports a wrong one if there is no picture."""
    *_, taken, own = kernel.shape
    return taken * own if operation.depthwise else own


_RUN: dict[type[programs.Operation], Callable[..., Tensor]] = {
    programs.Reshape: lambda operation, array: ops.reshape(array, operation.shape),
    programs.Transpose: lambda operation, array: ops.transpose(array, operation.axes),
    programs.MatMul: lambda _, first, second: ops.matmul(first, second),
    programs.Multiply: lambda _, first, second: ops.multiply(first, second),
    programs.Sum: lambda operation, array: ops.sum(array, axis=operation.axis),
    programs.Einsum: lambda operation, array: ops.einsum(operation.equation, array),
    programs.Digits: _digits,
    programs.Take: lambda _, table, index: ops.take(table, index, axis=0),
}
"""How each operation is run, except a convolution, which needs the size of the picture."""
