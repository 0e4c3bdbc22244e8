"""The shapes of the arrays of a program, for any batch."""

from collections.abc import Callable
from itertools import zip_longest
from math import prod

from tndesigner.planning import program as programs
from tndesigner.planning.cost import Array, Cost, operation_cost
from tndesigner.planning.equation import BATCH, Operand, OperandKind

NOTHING = Cost()


def shapes_of_values(program: programs.Program, batch: int) -> list[Array]:
    """Return the shape of each value for a batch, operands first; for a convolution, the batch counts all places."""
    shapes = [_operand_shape(program, value, batch) for value in range(len(program.equation.operands))]
    for operation in program.operations:
        read = [shapes[source] for source in programs.sources(operation)]
        shapes.append(_SHAPES[type(operation)](operation, *read))
    return shapes


def program_cost(program: programs.Program, batch: int) -> Cost:
    """Predict the time of a program for a batch, which may be another than the one that it was made for."""
    shapes = shapes_of_values(program, batch)
    total = NOTHING
    for value, operation in enumerate(program.operations, len(program.equation.operands)):
        read = tuple(shapes[source] for source in programs.sources(operation))
        total += operation_cost(operation, read, shapes[value])
    return total


def _operand_shape(program: programs.Program, value: programs.Value, batch: int) -> Array:
    operand: Operand = program.equation.operands[value]
    labels, sizes = program.values[value], {**program.equation.sizes, BATCH: batch}
    if operand.kind is OperandKind.INPUT:
        return batch, program.equation.width(labels)
    return tuple(sizes[label] for label in labels)


def _reshaped(operation: programs.Reshape, source: Array) -> Array:
    known = prod(size for size in operation.shape if size != -1)
    return tuple(prod(source) // known if size == -1 else size for size in operation.shape)


def _broadcast(first: Array, second: Array) -> Array:
    pairs = zip_longest(reversed(first), reversed(second), fillvalue=1)
    return tuple(max(one, other) for one, other in pairs)[::-1]


def _kept(operation: programs.Einsum, source: Array) -> Array:
    before, after = operation.equation.split("->")
    return tuple(source[before.index(letter)] for letter in after)


def _moved(operation: programs.Convolve, source: Array, kernel: Array) -> Array:
    return source[0], kernel[-1] * (kernel[-2] if operation.depthwise else 1)


_SHAPES: dict[type[programs.Operation], Callable[..., Array]] = {
    programs.Reshape: _reshaped,
    programs.Transpose: lambda operation, source: tuple(source[axis] for axis in operation.axes),
    programs.MatMul: lambda _, first, second: (*_broadcast(first[:-2], second[:-2]), first[-2], second[-1]),
    programs.Multiply: lambda _, first, second: _broadcast(first, second),
    programs.Sum: lambda operation, source: source[: operation.axis] + source[operation.axis + 1 :],
    programs.Einsum: _kept,
    programs.Digits: lambda _, source: source,
    programs.Take: lambda _, table, index: (*index, *table[1:]),
    programs.Convolve: _moved,
}
"""The shape of the result of each operation, from the shapes of what it reads."""
