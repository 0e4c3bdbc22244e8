"""The indices on each axis of each value of a program."""

from collections.abc import Callable
from itertools import zip_longest
from math import prod

from tndesigner.planning import program as programs
from tndesigner.planning.equation import BATCH, Label, OperandKind

Axis = tuple[Label, ...]
"""The indices that share an axis, row-major, without those of length 1."""

Axes = tuple[Axis, ...]


def axes_of_values(program: programs.Program) -> list[Axes]:
    """Return the axes of each value, operands first."""
    equation = program.equation
    axes: list[Axes] = []
    for number, operand in enumerate(equation.operands):
        long = tuple(_long(program, (label,)) for label in program.values[number])
        data = operand.kind is OperandKind.INPUT
        axes.append(((BATCH,), tuple(label for axis in long[1:] for label in axis)) if data else long)
    for operation in program.operations:
        read = [axes[source] for source in programs.sources(operation)]
        labels = program.values[len(axes)]
        if isinstance(operation, programs.Reshape):
            axes.append(_grouped(program, operation.shape, labels))
        elif isinstance(operation, programs.Convolve):
            axes.append(((BATCH,), _long(program, labels)[1:]))
        else:
            axes.append(_AXES[type(operation)](operation, *read))
    return axes


def _broadcast(first: Axes, second: Axes) -> Axes:
    """Align axes from the last to the first; an axis of length 1 takes the indices of the other."""
    pairs = list(zip_longest(reversed(first), reversed(second), fillvalue=()))
    return tuple(one or other for one, other in reversed(pairs))


def _kept(equation: str, source: Axes) -> Axes:
    """Return the axes that an einsum with one operand keeps."""
    before, after = equation.split("->")
    return tuple(source[before.index(letter)] for letter in after)


def _grouped(program: programs.Program, shape: tuple[int, ...], labels: Axis) -> Axes:
    """Split the indices of a value into the axes of a shape; the rest is on the batch axis."""
    sizes, rest = program.equation.sizes, list(_long(program, labels))
    cut = shape.index(-1) if -1 in shape else len(shape)

    def take(length: int, place: int) -> Axis:
        taken: list[Label] = []
        while prod(sizes[label] for label in taken) < length:
            taken.insert(0 if place else len(taken), rest.pop(place))
        return tuple(taken)

    before = [take(length, 0) for length in shape[:cut]]
    after = [take(length, -1) for length in reversed(shape[cut + 1 :])][::-1]
    middle = [tuple(rest)] if cut < len(shape) else []
    return (*before, *middle, *after)


def _long(program: programs.Program, labels: Axis) -> Axis:
    return tuple(label for label in labels if label == BATCH or program.equation.sizes[label] != 1)


_AXES: dict[type[programs.Operation], Callable[..., Axes]] = {
    programs.Transpose: lambda operation, source: tuple(source[axis] for axis in operation.axes),
    programs.MatMul: lambda _, first, second: (*_broadcast(first[:-2], second[:-2]), first[-2], second[-1]),
    programs.Multiply: lambda _, first, second: _broadcast(first, second),
    programs.Sum: lambda operation, source: source[: operation.axis] + source[operation.axis + 1 :],
    programs.Einsum: lambda operation, source: _kept(operation.equation, source),
    programs.Digits: lambda _, source: source,
    programs.Take: lambda _, source, index: (*index, *source[1:]),
}
"""The axes of the result of each operation, from the axes of its operands; reshapes and convolutions are special."""
