"""Reads products and transpositions of arrays whose number of axes is known: tensordot, dot, matmul, ``@``, ``.T``."""

import ast
from collections.abc import Sequence
from dataclasses import replace

from tndesigner.importing.contraction import Contraction, Label, Operand
from tndesigner.importing.equation import BATCH
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.free_names import take_name
from tndesigner.importing.python_values import Values, dotted, function_of, is_method, is_result
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_MATMUL = frozenset({"matmul", "mm", "mv"})
_PRODUCTS = _MATMUL | {"dot", "tensordot"}
_PERMUTING = frozenset({"transpose", "permute"})
_SWAPPING = frozenset({"swapaxes", "swapdims"})
_TRANSPOSITIONS = _PERMUTING | _SWAPPING | {"t"}
_RESHAPING = frozenset({"reshape", "view", "ravel", "flatten", "squeeze", "expand_dims", "unsqueeze"})
_AXES = frozenset({"axes", "perm", "dims"})
_FLIPS = (("transpose_a", "adjoint_a"), ("transpose_b", "adjoint_b"))
"""What ``tf.matmul`` calls transposing its first and its second matrix."""


def factors_of(node: ast.expr) -> tuple[ast.expr, ast.expr] | None:
    """Return the two arrays that an expression multiplies, or None if it is no such product."""
    match node:
        case ast.BinOp(op=ast.MatMult()):
            return node.left, node.right
        case ast.Call(args=[first, second, *_]) if function_of(node) in _PRODUCTS:
            return first, second
        case ast.Call(func=ast.Attribute(value=owner), args=[first]) if function_of(node) in _PRODUCTS:
            return (owner, first) if is_method(node) else None
        case _:
            return None


def product_of(node: ast.expr, left: Operand, right: Operand, values: Values) -> Contraction:
    """Return the product of two arrays, whose axes have labels.

    Axes of an unknown number count as one, with the label of an ellipsis.

    Raises:
        ImportingError: if the axes that are summed over are not written out, or do not fit.
    """
    if isinstance(node, ast.Call):
        left, right = (_flipped(node, one, names) for one, names in zip((left, right), _FLIPS, strict=True))
    if BATCH in left.labels and BATCH in right.labels:
        raise ImportingError(unknown_shape(ast.Name(right.name)))
    taken = {*left.labels}
    right = replace(right, labels=tuple(take_name(label, taken) for label in right.labels))
    if isinstance(node, ast.Call) and function_of(node) == "tensordot":
        pairs = _tensordot_axes(node, left, right, values)
    else:
        pairs = [(_place(left, -1), _place(right, -min(2, len(right.labels))))]
    for first, second in pairs:
        _check_dimensions(left, first, right, second)
    joined = {right.labels[second]: left.labels[first] for first, second in pairs}
    kept_left = [label for label in left.labels if label not in joined.values()]
    kept_right = [label for label in right.labels if label not in joined]
    right = replace(right, labels=tuple(joined.get(label, label) for label in right.labels))
    leads = _leading(node, left, right)
    return Contraction((left, right), (*kept_right[:leads], *kept_left, *kept_right[leads:]))


def transposed_arrays(node: ast.expr) -> tuple[ast.expr, ...]:
    """Return the array that an expression such as ``a.T`` puts into another order of axes, or nothing for another."""
    match node:
        case ast.Attribute(value=inner, attr="T"):
            return (inner,)
        case ast.Call(func=ast.Attribute(value=owner)) if function_of(node) in _TRANSPOSITIONS and _is_of_array(node):
            return (owner,)
        case ast.Call(args=[first, *_]) if function_of(node) in _TRANSPOSITIONS:
            return (first,)
        case _:
            return ()


def reshaped_array(node: ast.Call) -> ast.expr | None:
    """Return the array that a call gives another shape, or None for another call."""
    if function_of(node) not in _RESHAPING:
        return None
    if is_method(node) and isinstance(node.func, ast.Attribute):
        return node.func.value
    return node.args[0] if node.args else None


def order_of(node: ast.expr, axes: int | None, values: Values) -> tuple[int, ...]:
    """Return the order into which a transposition puts the axes of an array.

    Args:
        node: the transposition.
        axes: the number of axes of the array, or None if it is unknown.
        values: the constants of the source.

    Raises:
        ImportingError: if the order is not written out, or does not fit.
    """
    given = _written_order(node, values) if isinstance(node, ast.Call) else ()
    swaps = isinstance(node, ast.Call) and _swaps(node, given, axes)
    if axes is None and given and not swaps:
        axes = len(given)
    if axes is None:
        raise ImportingError(unknown_shape(transposed_arrays(node)[0]))
    if not given:
        return tuple(reversed(range(axes)))
    places = [axis + axes if axis < 0 else axis for axis in given]
    if swaps and len(places) == 2 and all(0 <= place < axes for place in places):
        order = list(range(axes))
        order[places[0]], order[places[1]] = places[1], places[0]
        return tuple(order)
    if sorted(places) != list(range(axes)):
        raise ImportingError(Text("the axes of {0} do not fit an array with {1} axes", function_of_text(node), axes))
    return tuple(places)


def function_of_text(node: ast.expr) -> str:
    """Return what an expression that is a product or a transposition is called."""
    if isinstance(node, ast.Call):
        return function_of(node)
    return ".T" if isinstance(node, ast.Attribute) else "@"


def unknown_shape(node: ast.expr | None) -> str:
    """Return a sentence that asks for the shape of an array, whose number of axes nothing says."""
    name = dotted(node) if node is not None and not is_result(dotted(node)) else ""
    example = name if name.isidentifier() else "a"
    what = quoted(name) if name else Text("an array")
    return Text("nothing says the shape of {0}; write it out above, as in {1} = np.zeros((32, 32))", what, example)


def _is_of_array(node: ast.Call) -> bool:
    """Tell whether ``a.transpose(…)`` is called of the array itself: its arguments are numbers, if there are any."""
    return is_method(node) and not any(isinstance(one, ast.Name | ast.Attribute | ast.Call) for one in node.args[:1])


def _written_order(node: ast.Call, values: Values) -> tuple[int, ...]:
    """Return the axes that a call names, or none."""
    arguments = [*(node.args if _is_of_array(node) else node.args[1:])]
    arguments += [one.value for one in node.keywords if one.arg in _AXES]
    if not arguments:
        return ()
    found = values.constant(arguments[0]) if len(arguments) == 1 else tuple(map(values.constant, arguments))
    if isinstance(found, tuple) and all(isinstance(axis, int) for axis in found):
        return tuple(axis for axis in found if isinstance(axis, int))
    raise ImportingError(Text("the axes of {0} must be written out as numbers", function_of(node)))


def _swaps(node: ast.Call, given: Sequence[int], axes: int | None) -> bool:
    """Tell whether a call swaps two axes; ``transpose`` with two numbers does so in PyTorch only.

    Raises:
        ImportingError: if libraries disagree about what it does.
    """
    function = function_of(node)
    if function in _SWAPPING:
        return True
    if function != "transpose" or len(given) != 2 or isinstance(node.args[-1] if node.args else None, ast.Tuple):
        return False
    if not _is_of_array(node):
        return dotted(node.func).startswith("torch.")
    if axes in (None, 2) and sorted(given) == list(given):
        raise ImportingError(
            Text("transpose of two axes in their order means swapping them in PyTorch only; write swapaxes")
        )
    return axes != 2


def _flipped(node: ast.Call, operand: Operand, names: Sequence[str]) -> Operand:
    """Return a matrix whose last two axes are swapped, if ``tf.matmul`` is told so."""
    asked = (one.value for one in node.keywords if one.arg in names)
    if not any(isinstance(value, ast.Constant) and value.value is True for value in asked):
        return operand
    _place(operand, -2)
    *labels, first, second = operand.labels
    *dims, one, other = operand.dims
    return replace(operand, labels=(*labels, second, first), dims=(*dims, other, one))


def _tensordot_axes(node: ast.Call, left: Operand, right: Operand, values: Values) -> list[tuple[int, int]]:
    """Return the places of the axes that are summed over."""
    asked = node.args[2] if len(node.args) > 2 else next((one.value for one in node.keywords if one.arg in _AXES), None)
    axes = values.constant(asked) if asked is not None else 2
    match axes:
        case int(number) if number >= 0:
            if BATCH not in left.labels and number > min(len(left.labels), len(right.labels)):
                raise ImportingError(
                    Text(
                        "tensordot sums over {0} axes, but its arrays have {1} and {2}",
                        number,
                        len(left.labels),
                        len(right.labels),
                    )
                )
            first, second = tuple(range(-number, 0)), tuple(range(number))
        case (one, other):
            first, second = _numbers(one), _numbers(other)
        case _:
            raise ImportingError(Text("the axes of tensordot must be written out, as a number or as two lists"))
    if len(first) != len(second):
        raise ImportingError(
            Text(
                "the two lists of axes of tensordot have lengths {0} and {1}, which must be equal",
                len(first),
                len(second),
            )
        )
    places = [(_place(left, one), _place(right, other)) for one, other in zip(first, second, strict=True)]
    if any(len(set(side)) < len(places) for side in zip(*places, strict=True)):
        raise ImportingError(Text("tensordot names an axis twice"))
    return places


def _numbers(axes: object) -> tuple[int, ...]:
    listed = axes if isinstance(axes, tuple) else (axes,)
    if not all(isinstance(axis, int) for axis in listed):
        raise ImportingError(Text("the axes of tensordot must be written out, as a number or as two lists"))
    return listed


def _place(operand: Operand, axis: int) -> int:
    """Return where an axis is among the labels of an operand, from 0."""
    number = len(operand.labels)
    place = axis + number if axis < 0 else axis
    if BATCH in operand.labels and (axis >= 0 or place <= operand.labels.index(BATCH)):
        raise ImportingError(unknown_shape(ast.Name(operand.name)))
    if not 0 <= place < number:
        raise ImportingError(Text("{0} has {1} axes, so it has no axis {2}", _title(operand), number, axis))
    return place


_FIRST, _SECOND = Text("the first array"), Text("the second array")


def _check_dimensions(left: Operand, first: int, right: Operand, second: int) -> None:
    one, other = left.dims[first], right.dims[second]
    if one is not None and other is not None and one != other:
        raise ImportingError(
            Text(
                "axis {0} of {1} has dimension {2}, but axis {3} of {4}, with which it is summed over, has "
                "dimension {5}",
                *(first, _title(left, _FIRST), one, second, _title(right, _SECOND), other),
            )
        )


def _title(operand: Operand, otherwise: str = Text("the array")) -> str:
    return otherwise if is_result(operand.name) else quoted(operand.name)


def _leading(node: ast.expr, left: Operand, right: Operand) -> int:
    """Return how many axes of the right array come before those of the left one in a product."""
    is_matmul = isinstance(node, ast.BinOp) or (isinstance(node, ast.Call) and function_of(node) in _MATMUL)
    if not is_matmul or len(right.labels) <= 2:
        return 0
    if len(left.labels) > 2 or BATCH in left.labels:
        raise ImportingError(
            Text(
                "{0} and {1} have more than two axes, which {2} matches by broadcasting; write the product as einsum",
                _title(left, _FIRST),
                _title(right, _SECOND),
                function_of_text(node),
            )
        )
    return len(right.labels) - 2


def axis_labels(name: str, number: int) -> tuple[Label, ...]:
    """Return labels for the axes of an array."""
    return tuple(f"{name}_{axis}" for axis in range(number))
