"""How each operation of a program is written with an array library."""

from collections.abc import Callable
from dataclasses import dataclass

from tndesigner.codegen.layout import Expression, call, numbers
from tndesigner.codegen.text import literal
from tndesigner.planning import program as programs

Written = dict[type[programs.Operation], Callable[..., Expression]]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How to write calls of one library; keras.ops, numpy and JAX have the same functions, PyTorch others."""

    module: str
    """The module of its functions: "ops", "np", "jnp" or "torch"."""
    dtype: str
    """The expression for the dtype of a constant, with the arguments that follow it."""

    def call(self, function: str, *arguments: Expression) -> Expression:
        """Return a call of one of its functions."""
        return call(f"{self.module}.{function}", *arguments)

    def operation(self, operation: programs.Operation, read: list[str]) -> Expression:
        """Write an operation on arrays, given by their names."""
        return self._written[type(operation)](self, operation, *read)

    @property
    def _written(self) -> Written:
        """How each operation is written."""
        return _TORCH if self.module == "torch" else _WRITTEN

    def unit_matrix(self, dim: int) -> Expression:
        """Write a constant unit matrix."""
        return self.call("eye", str(dim), f"dtype={self.dtype}")


def _digits(operation: programs.Digits, tokens: str) -> str:
    """Write the index that several digits of a number make."""
    index = ""
    for place, length in operation.parts:
        digit = tokens if place == 1 else f"{tokens} // {place}"
        digit = digit if length is None else f"{digit} % {length}"
        index = f"({index}) * {length} + {digit}" if index else digit
    return index


def _convolution(operation: programs.Convolve, places: str, kernel: str) -> Expression:
    """Write a call of the function ``convolve`` of an exported file."""
    return call(
        "convolve",
        places,
        "picture",
        kernel,
        f"strides={operation.strides}",
        f"dilation_rate={operation.dilation}",
        f"depthwise={operation.depthwise}",
    )


_WRITTEN: Written = {
    programs.Reshape: lambda words, operation, array: words.call("reshape", array, numbers(operation.shape)),
    programs.Transpose: lambda words, operation, array: words.call("transpose", array, numbers(operation.axes)),
    programs.MatMul: lambda words, _, first, second: words.call("matmul", first, second),
    programs.Multiply: lambda words, _, first, second: words.call("multiply", first, second),
    programs.Sum: lambda words, operation, array: words.call("sum", array, f"axis={operation.axis}"),
    programs.Einsum: lambda words, operation, array: words.call("einsum", literal(operation.equation), array),
    programs.Digits: lambda _, operation, tokens: _digits(operation, tokens),
    programs.Take: lambda words, _, table, index: words.call("take", table, index, "axis=0"),
    programs.Convolve: lambda _, operation, places, kernel: _convolution(operation, places, kernel),
}
"""How each operation is written."""

_TORCH: Written = {
    **_WRITTEN,
    programs.Transpose: lambda words, operation, array: words.call("permute", array, numbers(operation.axes)),
    programs.Sum: lambda words, operation, array: words.call("sum", array, f"dim={operation.axis}"),
    programs.Take: lambda words, _, table, index: words.call("index_select", table, "0", index),
}
"""The same in PyTorch, whose functions have other names."""
