"""The program: a short list of array operations that evaluates a network.

The layers run it and the exporters print it, so both do the same. Values are numbered: first the operands of
the equation in their order, then one for each operation.
"""

from dataclasses import dataclass

from tndesigner.planning.equation import Equation, Label

Value = int
"""Identifies one array while the program runs."""


@dataclass(frozen=True, slots=True)
class Reshape:
    """Change the shape of an array, row-major; -1 is the axis that holds the batch."""

    source: Value
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Transpose:
    """Reorder the axes: axis ``axes[k]`` of the source becomes axis k."""

    source: Value
    axes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MatMul:
    """Multiply matrices: the last axis of the first with the second to last of the second; other axes broadcast."""

    first: Value
    second: Value


@dataclass(frozen=True, slots=True)
class Multiply:
    """Multiply elementwise; axes of length 1 broadcast."""

    first: Value
    second: Value


@dataclass(frozen=True, slots=True)
class Sum:
    """Sum over one axis and remove it."""

    source: Value
    axis: int


@dataclass(frozen=True, slots=True)
class Einsum:
    """Take diagonals and traces of one array, as an einsum with one operand."""

    source: Value
    equation: str


@dataclass(frozen=True, slots=True)
class Digits:
    """Read digits of whole numbers and combine them into one index.

    A part (place, length) is the digit ``(number // place) % length``; the last part changes fastest. The length
    of the first part may be None: it is then the rest of the number, so that a number too large gives no valid index.
    """

    source: Value
    parts: tuple[tuple[int, int | None], ...]


@dataclass(frozen=True, slots=True)
class Take:
    """Select a slice of the first axis for each index; the result is ``(batch, ...)``."""

    source: Value
    indices: Value


@dataclass(frozen=True, slots=True)
class Convolve:
    """Convolve pictures with a kernel; data and result have shape ``(places, channels)``.

    The places are those of all pictures, row-major. The kernel has shape ``(rows, columns, in, out)`` or, if it is
    depthwise, ``(rows, columns, channels, multiplier)``: then each channel has its own kernels.
    """

    source: Value
    kernel: Value
    strides: tuple[int, int]
    padding: str
    dilation: tuple[int, int]
    depthwise: bool


Operation = Reshape | Transpose | MatMul | Multiply | Sum | Einsum | Digits | Take | Convolve


@dataclass(frozen=True, slots=True)
class Program:
    """Operations in order; the last value has the labels of the equation's output.

    An input has shape ``(batch, width)``, with its legs row-major in the width, tokens have shape ``(batch,)``, and
    pictures ``(places, channels)``. A core has the shape of its legs. The result has shape ``(batch, width)``, with
    the output legs row-major in the width.
    """

    equation: Equation
    operations: tuple[Operation, ...]
    values: tuple[tuple[Label, ...], ...]
    """The labels of each value in order, however they are merged into axes; operands first."""

    @property
    def result(self) -> Value:
        """The value that is the result of the network."""
        return len(self.values) - 1

    def __str__(self) -> str:
        """Return a line for each operation, with values named v0, v1 and so on."""
        values = (*(operand.name for operand in self.equation.operands), *self.operations)
        return "\n".join(f"v{number} = {value}" for number, value in enumerate(values))


def sources(operation: Operation) -> tuple[Value, ...]:
    """Return the values that an operation reads."""
    match operation:
        case MatMul() | Multiply():
            return (operation.first, operation.second)
        case Take():
            return (operation.source, operation.indices)
        case Convolve():
            return (operation.source, operation.kernel)
        case _:
            return (operation.source,)
