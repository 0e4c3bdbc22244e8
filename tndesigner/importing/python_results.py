"""The results of contractions and products in Python source, and which of them others take."""

import ast
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count

from tndesigner.importing.contraction import Contraction, Operand
from tndesigner.importing.equation import BATCH
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.inlining import inline
from tndesigner.importing.operand_names import check_distinct, numbered
from tndesigner.importing.python_arrays import (
    axis_labels,
    factors_of,
    order_of,
    product_of,
    reshaped_array,
    transposed_arrays,
    unknown_shape,
)
from tndesigner.importing.python_calls import CONTRACTING, Call, contraction_of
from tndesigner.importing.python_nodes import Nodes
from tndesigner.importing.python_values import (
    Dims,
    Values,
    dotted,
    function_of,
    is_method,
    is_result,
    result_name,
)
from tndesigner.wording.text import Text, message_of

_SAME = frozenset({
    "array", "asarray", "ascontiguousarray", "astype", "cast", "clone", "constant", "contiguous", "convert_to_tensor",
    "copy", "detach", "numpy", "tensor", "Parameter", "Variable",
})  # fmt: skip
"""Functions and methods whose result has the numbers of their array."""


@dataclass(frozen=True, slots=True)
class _Refusal:
    """An expression that cannot be read, and why."""

    line: int
    error: ImportingError
    takes: frozenset[str]
    """The contractions that it takes, so that neither they nor their results are read as a network of their own."""


class Results(ast.NodeTransformer):
    """Reads expressions: each contraction in one is replaced by a name of its own, which a later one may take."""

    def __init__(self, values: Values, nodes: Nodes) -> None:
        self._values = values
        self._nodes = nodes
        self._numbers = count(1)
        self._calls: dict[str, Call] = {}
        """Contractions by the names that replace them."""
        self._views: dict[str, Contraction] = {}
        """Arrays whose axes are in another order."""
        self._refused: dict[str, _Refusal] = {}
        self._named: dict[str, str] = {}
        """What the variables of the source are."""
        self._sources: dict[str, frozenset[str]] = {}
        """The contractions from whose results the variables of the source are made."""
        self._used: set[str] = set()

    def read(self, names: Sequence[str], value: ast.expr) -> None:
        """Read one expression, whose value is given these names."""
        before = len(self._calls)
        constant = self._values.constant(value)
        read = self._array(self.visit(value))
        made = [key for key in list(self._calls)[before:] if key not in self._used]
        result = self._key(dotted(read)) if isinstance(read, ast.Name | ast.Attribute) else ""
        sources = self._made_from(read)
        title = next(iter(names), "")
        if len(made) == 1 and title.isidentifier():
            call = self._calls[made[0]]
            self._calls[made[0]] = replace(call, contraction=replace(call.contraction, name=title))
        for name in names:
            if made:
                self._forget(self._named.get(name, ""))
                self._values.dims.pop(name, None)
            self._named.pop(name, None)
            self._sources[name] = sources
            if result in self._calls or result in self._views or result in self._refused:
                self._named[name] = result
            if constant is not None:
                self._values.constants[name] = constant
            elif not made and (dims := self._values.shape(read)) is not None:
                self._values.dims[name] = dims

    def enter(self, parameters: Iterable[str]) -> None:
        """Begin a function, whose parameters are no results."""
        for name in parameters:
            self._named.pop(name, None)
            self._sources.pop(name, None)

    def calls(self) -> list[Call]:
        """Return the contractions whose result no other takes."""
        return [call for key, call in self._calls.items() if key not in self._used]

    def refusal(self, line: int | None) -> ImportingError | None:
        """Return why a product or a transposition is not read, in a line or anywhere."""
        return next((one.error for one in self._refused.values() if line in (None, one.line)), None)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """Read a call: a contraction, a product, a transposition or another."""
        self.generic_visit(node)
        if function_of(node) in CONTRACTING:
            node.args = [self._as_operand(one) for one in node.args]
        if (contraction := contraction_of(node, self._values)) is not None:
            try:
                return self._add(node, contraction)
            except ImportingError as error:
                raise _placed(error, node) from error
        if reshaped_array(node) is not None:
            return self._reshaped(node)
        return self._multiplied(node)

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """Read an operation, such as ``a @ b``."""
        self.generic_visit(node)
        return self._multiplied(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        """Read an attribute, such as ``a.T``."""
        self.generic_visit(node)
        return self._multiplied(node)

    def _multiplied(self, node: ast.expr) -> ast.expr:
        """Return the name of a product or a transposition, or any other expression as it is."""
        factors = factors_of(node)
        arrays = factors or transposed_arrays(node)
        if not arrays or self._nodes.has(node):
            return node
        try:
            return self._add(node, self._product(node, *factors)) if factors else self._transposed(node, *arrays)
        except ImportingError as error:
            taken = frozenset[str]().union(*map(self._made_from, arrays))
            self._used |= taken
            return self._refuse(node, error, taken)

    def _refuse(self, node: ast.expr, error: ImportingError, taken: frozenset[str]) -> ast.expr:
        """Return a name for what cannot be read; that counts only if something takes it, or nothing else is read."""
        name = self._fresh()
        self._refused[name] = _Refusal(node.lineno, _placed(error, node), taken)
        return ast.copy_location(ast.Name(name), node)

    def _made_from(self, node: ast.expr) -> frozenset[str]:
        """Return the contractions from whose results an expression is made, in whatever way."""
        made: set[str] = set()
        for name in (dotted(one) for one in ast.walk(node) if isinstance(one, ast.Name | ast.Attribute)):
            key = self._key(name)
            made |= {key} & self._calls.keys()
            made |= self._refused[key].takes if key in self._refused else self._sources.get(name, frozenset())
        return frozenset(made)

    def _product(self, node: ast.expr, left: ast.expr, right: ast.expr) -> Contraction:
        first, second = self._operand(left), self._operand(right)
        if not second.labels:
            raise ImportingError(unknown_shape(self._array(right)))
        if not first.labels:
            # Whatever further axes the left array has, the product keeps them in front.
            first = replace(first, labels=(BATCH, f"{_stem(first.name)}_last"), dims=(None, None))
        return product_of(node, first, second, self._values)

    def _operand(self, node: ast.expr) -> Operand:
        """Return an array with a label for each axis, or with none if nothing says how many there are."""
        array = self._array(node)
        name = dotted(array) or self._array_name(array)
        key = self._key(name)
        if key in self._refused:
            raise self._refused[key].error
        if known := self._views.get(key) or (self._calls[key].contraction if key in self._calls else None):
            return Operand(name, known.result, known.result_dims())
        dims: Dims = self._values.shape(array) or ()
        return Operand(name, axis_labels(_stem(name), len(dims)), dims)

    def _array_name(self, node: ast.expr) -> str:
        """Return the name of the array that an expression reshapes, or a new one for any other expression."""
        inner = reshaped_array(node) if isinstance(node, ast.Call) else None
        return (dotted(inner) if inner is not None else "") or self._fresh()

    def _transposed(self, node: ast.expr, array: ast.expr) -> ast.expr:
        inner = self._array(array)
        if not dotted(inner) and self._values.shape(inner) is None:
            return node
        operand = self._operand(inner)
        if BATCH in operand.labels:
            raise ImportingError(unknown_shape(inner))
        order = order_of(node, len(operand.labels) or None, self._values)
        if not operand.labels:
            operand = Operand(operand.name, axis_labels(operand.name, len(order)), (None,) * len(order))
        view = Contraction((operand,), tuple(operand.labels[axis] for axis in order))
        key = self._key(operand.name)
        if key in self._calls:
            return self._add(node, view)
        name = self._fresh()
        if is_result(operand.name) and key not in self._views:
            self._values.dims[name] = view.result_dims()
        else:
            self._views[name] = self._inlined(view)
        return ast.copy_location(ast.Name(name), node)

    def _as_operand(self, node: ast.expr) -> ast.expr:
        """Return an operand of a contraction; what a function makes of a result gets a name of its own."""
        if isinstance(node, ast.List | ast.Tuple):
            node.elts = [self._as_operand(one) for one in node.elts]
            return node
        is_changed = isinstance(self._array(node), ast.Call | ast.Subscript) and self._made_from(node)
        return ast.copy_location(ast.Name(self._fresh()), node) if is_changed else node

    def _reshaped(self, node: ast.Call) -> ast.expr:
        """Return a reshaped array; results of contractions may only be given the shape that they have."""
        array = self._array(reshaped_array(node) or node)
        key = self._key(dotted(array))
        if key in self._refused:
            return array
        if key not in self._calls and key not in self._views:
            return node
        own, new = self._operand(array).dims, self._values.shape(node)
        if new is not None and len(new) == len(own) and _are_equal(own, new):
            return array
        reason = Text(
            "{0} of a result is not read; reshape the arrays that it is made from, so that each axis of the result is "
            "one of theirs",
            function_of(node),
        )
        return self._refuse(node, ImportingError(reason), self._made_from(array))

    def _add(self, node: ast.expr, contraction: Contraction) -> ast.expr:
        """Keep a contraction, and return the name that stands for it."""
        contraction = self._inlined(contraction)
        name = self._fresh()
        self._calls[name] = Call(node.lineno, contraction)
        return ast.copy_location(ast.Name(name), node)

    def _inlined(self, contraction: Contraction) -> Contraction:
        """Return a contraction with earlier ones in the place of their results."""
        check_distinct(contraction)
        for operand in contraction.operands:
            key = self._key(operand.name)
            if key in self._refused and self._refused[key].takes:
                self._used |= self._refused[key].takes
                raise self._refused[key].error
            if key in self._calls:
                self._used.add(key)
                contraction = inline(contraction, operand.name, self._calls[key].contraction)
            elif key in self._views:
                contraction = inline(contraction, operand.name, self._views[key])
        contraction = numbered(contraction)
        check_distinct(contraction)
        return contraction

    def _array(self, node: ast.expr) -> ast.expr:
        """Return an expression without what leaves its numbers as they are."""
        match node:
            case ast.Call(args=[first, *_]) if function_of(node) in _SAME and not is_method(node):
                inner = first
            case ast.Call(func=ast.Attribute(value=inner)) if function_of(node) in _SAME and is_method(node):
                pass
            case _:
                return node
        return self._array(inner) if self._key(dotted(self._array(inner))) else node

    def _key(self, name: str) -> str:
        """Return the name under which the value of a variable is kept."""
        return self._named.get(name, name)

    def _forget(self, key: str) -> None:
        """Drop a contraction whose name another one gets."""
        if key in self._calls and key not in self._used:
            del self._calls[key]

    def _fresh(self) -> str:
        return result_name(next(self._numbers))


def _placed(error: ImportingError, node: ast.expr) -> ImportingError:
    """Return an exception that names the line, if it does not name one yet."""
    if str(error).startswith("line "):
        return error
    return ImportingError(Text("line {0}: {1}", str(node.lineno), message_of(error)))


def _stem(name: str) -> str:
    """Return how the labels of an array begin."""
    return "k" if is_result(name) else name


def _are_equal(own: Dims, new: Dims) -> bool:
    """Tell whether shapes of the same number of elements are equal, which is certain if one dimension is unknown."""
    unknown = [None in pair for pair in zip(own, new, strict=True)]
    return sum(unknown) < 2 and all(
        one == other for one, other, open_ in zip(own, new, unknown, strict=True) if not open_
    )
