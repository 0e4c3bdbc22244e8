"""Runs a program with ``keras.ops``, on whatever backend Keras has."""

from collections.abc import Mapping, Sequence
from typing import Any

from keras import ops

from tndesigner.planning import (
    Einsum,
    MatMul,
    Multiply,
    OperandKind,
    Operation,
    Program,
    Reshape,
    Sum,
    Transpose,
    sources,
)

Tensor = Any
"""A tensor of the backend."""


def run_program(program: Program, data: Sequence[Tensor], cores: Mapping[int, Tensor]) -> Tensor:
    """Return the network's result.

    Args:
        program: what to do.
        data: one tensor ``(batch, width)`` for each input of the network, in their order.
        cores: the tensors of the cores by their ids, each of the shape of its legs.

    Returns:
        A tensor ``(batch, width)``, the output legs row-major in the width.
    """
    waiting = iter(data)
    values: list[Tensor] = []
    for operand in program.equation.operands:
        match operand.kind:
            case OperandKind.INPUT:
                values.append(next(waiting))
            case OperandKind.CORE:
                values.append(cores[operand.tensor])
            case OperandKind.IDENTITY:
                values.append(ops.eye(program.equation.sizes[operand.labels[0]], dtype=data[0].dtype))
    for operation in program.operations:
        values.append(_do(operation, [values[source] for source in sources(operation)]))
    return values[-1]


def _do(operation: Operation, read: list[Tensor]) -> Tensor:
    match operation:
        case Reshape():
            return ops.reshape(read[0], operation.shape)
        case Transpose():
            return ops.transpose(read[0], operation.axes)
        case MatMul():
            return ops.matmul(*read)
        case Multiply():
            return ops.multiply(*read)
        case Sum():
            return ops.sum(read[0], axis=operation.axis)
        case Einsum():
            return ops.einsum(operation.equation, read[0])
