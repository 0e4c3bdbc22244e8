"""The program: a short list of array operations that evaluates a network.

The layers run it and the exporters print it, so both do the same. Values are numbered: first the operands of
the equation in their order, then one for each operation.
"""

from dataclasses import dataclass

from tndesigner.planning.equation import Equation, Label

Value = int
"""Names one array while the program runs."""


@dataclass(frozen=True, slots=True)
class Reshape:
    """Give an array another shape, row-major; -1 stands for the axis that holds the batch."""

    source: Value
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Transpose:
    """Reorder the axes: axis ``axes[k]`` of the source becomes axis k."""

    source: Value
    axes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MatMul:
    """Multiply matrices over the last axis of the first and the last but one of the second; the rest broadcasts."""

    first: Value
    second: Value


@dataclass(frozen=True, slots=True)
class Multiply:
    """Multiply number by number; axes of length 1 broadcast."""

    first: Value
    second: Value


@dataclass(frozen=True, slots=True)
class Sum:
    """Add up one axis, which vanishes."""

    source: Value
    axis: int


@dataclass(frozen=True, slots=True)
class Einsum:
    """Take diagonals and traces of one array, written as an einsum of one operand."""

    source: Value
    equation: str


@dataclass(frozen=True, slots=True)
class Digits:
    """Read digits of whole numbers and join them to one index.

    A part (place, length) is the digit ``(number // place) % length``; the last part changes fastest. The length
    of the first part may be None: then it is all that is left, so that a number too large is not taken for another.
    """

    source: Value
    parts: tuple[tuple[int, int | None], ...]


@dataclass(frozen=True, slots=True)
class Take:
    """Take a slice of the first axis for each index, which gives ``(batch, ...)``."""

    source: Value
    indices: Value


@dataclass(frozen=True, slots=True)
class Convolve:
    """Move a kernel over pictures; ``(places, channels)`` goes in and comes out.

    The places are those of all pictures, row-major. The kernel has shape ``(rows, columns, in, out)``, or, where
    it is depthwise, ``(rows, columns, channels, multiplier)``: then each channel has kernels of its own.
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
    """Operations in their order; the last value has the labels of the equation's output.

    An input has shape ``(batch, width)``, its legs row-major in the width; tokens have shape ``(batch,)``, and
    the patches of a convolution come as ``(places, channels)``; a core has the shape of its legs; the
    result has shape ``(batch, width)``, the output legs row-major in the width.
    """

    equation: Equation
    operations: tuple[Operation, ...]
    values: tuple[tuple[Label, ...], ...]
    """The labels that each value holds, in their order, merged or split axes aside; operands first."""

    @property
    def result(self) -> Value:
        """The value that is the result of the network."""
        return len(self.values) - 1

    def __str__(self) -> str:
        """List the operations, a line each, with values named v0, v1 and so on."""
        first = len(self.equation.operands)
        lines = [f"v{number} = {operand.name}" for number, operand in enumerate(self.equation.operands)]
        lines += [f"v{first + number} = {operation}" for number, operation in enumerate(self.operations)]
        return "\n".join(lines)


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
