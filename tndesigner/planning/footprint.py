"""How many floating-point operations and how much memory a program takes."""

from tndesigner.models import moved_length
from tndesigner.models.layer import size
from tndesigner.planning.cost import NUMBER
from tndesigner.planning.equation import BATCH, Label
from tndesigner.planning.program import (
    Convolve,
    Einsum,
    MatMul,
    Multiply,
    Operation,
    Program,
    Reshape,
    Sum,
    Value,
    sources,
)


def program_flops(program: Program, batch: int, picture: "Picture" = (1, 1)) -> int:
    """Return the FLOPs of one forward pass: 2*m*n*k for a product of matrices, 1 for a product or sum of numbers.

    Args:
        program: the program.
        batch: the number of examples; for a convolution, of pictures.
        picture: height and width of the pictures that go into a convolution; None for any, which counts as one place.
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
    """Return the number of operations for each combination of values of the labels that are read."""
    match operation:
        case MatMul() | Convolve():
            return 2
        case Multiply() | Sum():
            return 1
        case Einsum():
            return 1 if labels - set(result) else 0
        case _:
            return 0


def peak_bytes(program: Program, batch: int, picture: "Picture" = (1, 1)) -> int:
    """Return the peak memory of one forward pass in bytes, for float32 arrays.

    Data, cores and the result are included. Operands live until the end, intermediates until their last use; a
    reshaped array shares the memory of its source.

    Args:
        program: the program.
        batch: the number of examples; for a convolution, of pictures.
        picture: height and width of the pictures that go into a convolution; None for any, which counts as one place.
    """
    equation, places = program.equation, places_of_values(program, batch, picture)
    operands = len(equation.operands)
    owner = list(range(operands))
    for number, operation in enumerate(program.operations, operands):
        owner.append(owner[operation.source] if isinstance(operation, Reshape) else number)
    last_use = {owner[program.result]: len(program.values)}
    for number, operation in enumerate(program.operations, operands):
        for source in sources(operation):
            last_use[owner[source]] = max(number, last_use.get(owner[source], 0))

    def numbers(value: int) -> int:
        labels = program.values[value]
        return (places[value] if BATCH in labels else 1) * equation.width(labels)

    kept = sum(numbers(value) for value in range(operands))
    alive: dict[int, int] = {}
    peak = kept
    for number in range(operands, len(program.values)):
        if owner[number] == number:
            alive[number] = numbers(number)
        peak = max(peak, kept + sum(alive.values()))
        alive = {value: size for value, size in alive.items() if last_use.get(value, 0) > number}
    return NUMBER * peak


Picture = tuple[int | None, int | None]
"""Height and width; None for any, which counts as one place."""


def places_of_values(program: Program, batch: int, picture: Picture = (1, 1)) -> tuple[int, ...]:
    """Return the number of places of each value that has the batch; strides reduce it.

    Args:
        program: the program.
        batch: the number of examples; for a convolution, of pictures.
        picture: height and width of the pictures that go into a convolution; None for any, which counts as one place.
    """
    pictures: dict[Value, Picture] = {}
    for number, operation in enumerate(program.operations, len(program.equation.operands)):
        moved = next((pictures[source] for source in sources(operation) if source in pictures), picture)
        if isinstance(operation, Convolve):
            moved = _moved(program, operation, moved)
        if moved != picture:
            pictures[number] = moved
    return tuple(batch * size(pictures.get(number, picture)) for number in range(len(program.values)))


def _moved(program: Program, operation: Convolve, picture: Picture) -> Picture:
    """Return the height and width of the pictures after a convolution."""
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
