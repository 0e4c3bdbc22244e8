"""How many examples each value of a program holds: the places of a sequence or picture count each."""

from math import prod

from tndesigner.model import moved_length
from tndesigner.planning.program import Convolve, Program, Value, sources

Picture = tuple[int, int]
"""Height and width."""


def places_of_values(program: Program, batch: int, picture: Picture = (1, 1)) -> tuple[int, ...]:
    """Return the number of places of each value that has the batch; a kernel that strides leaves fewer.

    Args:
        program: what is done.
        batch: the number of examples; for a convolution, of pictures.
        picture: height and width of the pictures that go into a convolution.
    """
    pictures: dict[Value, Picture] = {}
    for number, operation in enumerate(program.operations, len(program.equation.operands)):
        moved = next((pictures[source] for source in sources(operation) if source in pictures), picture)
        if isinstance(operation, Convolve):
            moved = _moved(program, operation, moved)
        if moved != picture:
            pictures[number] = moved
    return tuple(batch * prod(pictures.get(number, picture)) for number in range(len(program.values)))


def _moved(program: Program, operation: Convolve, picture: Picture) -> Picture:
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
