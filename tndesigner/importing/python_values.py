"""What constants and shapes in Python source are; nothing is executed."""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import prod
from operator import add, floordiv, mul, sub

Constant = int | str | tuple["Constant", ...]
Dims = tuple[int | None, ...]

_LARGEST = 2**63
_OPERATORS: Mapping[type[ast.operator], Callable[[int, int], int]] = {
    ast.Add: add,
    ast.Sub: sub,
    ast.Mult: mul,
    ast.FloorDiv: floordiv,
}
_SHAPE_FIRST = frozenset({"zeros", "ones", "empty", "full", "random", "random_sample", "standard_normal", "Input"})
"""Functions whose first argument is a shape."""
_DIMS = frozenset({"randn", "rand", "zeros", "ones", "empty"})
"""Functions whose arguments are the dimensions."""
_SHAPE_SECOND = frozenset({"reshape"})
_MODULES = frozenset({"np", "numpy", "tf", "tensorflow", "torch", "keras", "ops", "K", "jnp", "jax", "cp", "tn", "oe"})
"""What modules of arrays are usually called."""
_SHAPE_NAMES = ("shape", "size")


@dataclass
class Values:
    """The constants and shapes that names have been given so far; ``self.a`` counts as ``a``."""

    constants: dict[str, Constant] = field(default_factory=lambda: {"Ellipsis": "..."})
    dims: dict[str, Dims] = field(default_factory=dict)

    def constant(self, node: ast.expr) -> Constant | None:
        """Return a number, a text, or a tuple of them, or None if the expression is something else."""
        match node:
            case ast.Constant(value=int() | str() as value) if not isinstance(value, bool):
                return value
            case ast.Constant(value=value) if value is ...:
                return "..."
            case ast.Name() | ast.Attribute():
                return self.constants.get(dotted(node))
            case ast.Tuple() | ast.List():
                items = [self.constant(item) for item in node.elts]
                return None if None in items else tuple(item for item in items if item is not None)
            case ast.UnaryOp(op=ast.USub()):
                number = self.constant(node.operand)
                return -number if isinstance(number, int) else None
            case ast.BinOp():
                return self._operation(node)
            case _:
                return None

    def _operation(self, node: ast.BinOp) -> Constant | None:
        left, right = self.constant(node.left), self.constant(node.right)
        if isinstance(left, tuple) and isinstance(right, tuple) and isinstance(node.op, ast.Add):
            return left + right
        if not (isinstance(left, int) and isinstance(right, int)):
            return None
        if isinstance(node.op, ast.Pow):
            return left**right if 0 <= right < 64 and abs(left) < 2**16 else None
        operator = _OPERATORS.get(type(node.op))
        if operator is None or (operator is floordiv and right == 0):
            return None
        value = operator(left, right)
        return value if abs(value) < _LARGEST else None

    def shape(self, node: ast.expr) -> Dims | None:
        """Return the dimensions of the array that an expression makes, None where one is unknown."""
        if isinstance(node, ast.Name | ast.Attribute):
            return self.dims.get(dotted(node))
        if isinstance(node, ast.List | ast.Tuple):
            return _of_literal(node)
        if not isinstance(node, ast.Call):
            return None
        for keyword in node.keywords:
            if keyword.arg in _SHAPE_NAMES and (found := self.dimensions(keyword.value)) is not None:
                return found
        return self._of_call(node, function_of(node), node.args)

    def _of_call(self, node: ast.Call, name: str, arguments: list[ast.expr]) -> Dims | None:
        if name in _SHAPE_SECOND and arguments:
            return self._all(arguments) if is_method(node) and len(arguments) > 1 else self.dimensions(arguments[-1])
        if name in _DIMS and len(arguments) > 1 and (found := self._all(arguments)) and None not in found:
            return found
        if name in (_SHAPE_FIRST | _DIMS) and arguments:
            return self.dimensions(arguments[0])
        return self._of_argument(arguments)

    def _of_argument(self, arguments: list[ast.expr]) -> Dims | None:
        """Return the shape of the first argument: what wraps an array, or makes one of a shape, takes it there."""
        if not arguments:
            return None
        inner = self.shape(arguments[0])
        if inner is not None and not isinstance(arguments[0], ast.Tuple):
            return inner
        return next((dims for one in arguments if isinstance(one, ast.Tuple) and (dims := self.dimensions(one))), None)

    def dimensions(self, node: ast.expr) -> Dims | None:
        """Return a shape that is written out, such as ``(2, 3)`` or 5."""
        value = self.constant(node)
        if isinstance(value, int):
            return (value,)
        if isinstance(node, ast.Tuple | ast.List):
            return self._all(node.elts)
        return _whole(value) if isinstance(value, tuple) else None

    def _all(self, nodes: list[ast.expr]) -> Dims | None:
        values = [self.constant(node) for node in nodes]
        return tuple(value if isinstance(value, int) and value > 0 else None for value in values) if nodes else None


def dotted(node: ast.expr) -> str:
    """Return a name with dots but without "self.", or "" for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (before := dotted(node.value)):
        return node.attr if before == "self" else f"{before}.{node.attr}"
    return ""


def result_name(number: int) -> str:
    """Return a name for a result in the middle of an expression, which no variable can have."""
    return f"({number})"


def is_result(name: str) -> bool:
    """Tell whether a name is that of a result in the middle of an expression."""
    return name.startswith("(")


def function_of(node: ast.Call) -> str:
    """Return the last name of the function that is called: of ``np.random.normal`` it is "normal"."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def is_method(node: ast.Call) -> bool:
    """Tell whether a function is called of an array rather than of a module."""
    owner = node.func.value if isinstance(node.func, ast.Attribute) else None
    return owner is not None and dotted(owner).partition(".")[0] not in _MODULES


def _whole(value: tuple[Constant, ...]) -> Dims | None:
    return tuple(item if item > 0 else None for item in value if isinstance(item, int)) or None


def _of_literal(node: ast.List | ast.Tuple) -> Dims | None:
    """Return the shape of nested lists of numbers."""
    dims: list[int] = []
    inner: ast.expr = node
    while isinstance(inner, ast.List | ast.Tuple) and inner.elts:
        dims.append(len(inner.elts))
        inner = inner.elts[0]
    is_number = isinstance(inner, ast.Constant | ast.UnaryOp)
    return tuple(dims) if dims and is_number and prod(dims) > 0 else None
