"""Counts the floating-point operations of a program."""

from tndesigner.model import moved_length
from tndesigner.planning.equation import BATCH, Label
from tndesigner.planning.program import Convolve, Einsum, MatMul, Multiply, Operation, Program, Sum, sources


def program_flops(program: Program, batch: int, picture: tuple[int, int] = (1, 1)) -> int:
    """Return the operations of one forward pass: 2*m*n*k a product of matrices, one a product or sum of numbers.

    Args:
        program: what is done.
        batch: the number of examples; for a convolution, of pictures.
        picture: height and width of the pictures that go into a convolution.
    """
    equation, values = program.equation, program.values
    places = batch * picture[0] * picture[1]
    total = 0
    for number, operation in enumerate(program.operations, len(equation.operands)):
        if isinstance(operation, Convolve):
            picture = moved_picture(program, operation, picture)
            places = batch * picture[0] * picture[1]
        labels = {label for value in sources(operation) for label in values[value]}
        total += _factor(operation, labels, values[number]) * _count(program, labels, places)
    return total


def moved_picture(program: Program, operation: Convolve, picture: tuple[int, int]) -> tuple[int, int]:
    """Return height and width of the pictures after a kernel moved over them."""
    window = program.equation.window
    assert window is not None
    kernel = program.values[operation.kernel]
    lengths = (program.equation.sizes[label] if label in kernel else 1 for label in window.labels)
    height, width = (
        moved_length(length, kernel_length, step, reach, operation.padding)
        for length, kernel_length, step, reach in zip(
            picture, lengths, operation.strides, operation.dilation, strict=True
        )
    )
    return height, width


def _factor(operation: Operation, labels: set[Label], result: tuple[Label, ...]) -> int:
    """Return how many operations each combination of the labels that are read takes."""
    match operation:
        case MatMul() | Convolve():
            return 2
        case Multiply() | Sum():
            return 1
        case Einsum():
            return 1 if labels - set(result) else 0
        case _:
            return 0


def _count(program: Program, labels: set[Label], places: int) -> int:
    return (places if BATCH in labels else 1) * program.equation.width(tuple(labels))
