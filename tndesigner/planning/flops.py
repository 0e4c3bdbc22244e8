"""Counts the floating-point operations of a program."""

from tndesigner.planning.equation import BATCH, Label
from tndesigner.planning.places import places_of_values
from tndesigner.planning.program import Convolve, Einsum, MatMul, Multiply, Operation, Program, Sum, sources


def program_flops(program: Program, batch: int, picture: tuple[int, int] = (1, 1)) -> int:
    """Return the operations of one forward pass: 2*m*n*k a product of matrices, one a product or sum of numbers.

    Args:
        program: what is done.
        batch: the number of examples; for a convolution, of pictures.
        picture: height and width of the pictures that go into a convolution.
    """
    equation, values = program.equation, program.values
    places = places_of_values(program, batch, picture)
    total = 0
    for number, operation in enumerate(program.operations, len(equation.operands)):
        labels = {label for value in sources(operation) for label in values[value]}
        times = places[number] if BATCH in labels else 1
        total += _factor(operation, labels, values[number]) * times * equation.width(tuple(labels))
    return total


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
