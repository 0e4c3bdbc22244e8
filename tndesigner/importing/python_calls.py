"""Reads one call of einsum, contract or ncon."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from tndesigner.importing.contraction import Contraction, Operand
from tndesigner.importing.equation import BATCH, implied_result, label_axes, read_equation
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.python_values import Values, dotted, function_of, is_method
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of

_EINSUM = frozenset({"einsum", "contract"})
CONTRACTING = _EINSUM | {"ncon"}
"""Functions whose calls are contractions."""


@dataclass(frozen=True, slots=True)
class Call:
    """A contraction in a source, and the line that makes it."""

    line: int
    contraction: Contraction


def contraction_of(node: ast.Call, values: Values) -> Contraction | None:
    """Return what a call contracts, or None if it is another call.

    Raises:
        ImportingError: if it cannot be read; the message names the line.
    """
    function = function_of(node)
    try:
        if function in _EINSUM and len(node.args) > 1:
            return _einsum(node, values)
        if function == "ncon" and len(node.args) > 1:
            return _ncon(node, values)
    except ImportingError as error:
        raise ImportingError(Text("line {0}: {1}", str(node.lineno), message_of(error))) from error
    return None


def _einsum(node: ast.Call, values: Values) -> Contraction | None:
    first, last = values.constant(node.args[0]), values.constant(node.args[-1])
    arguments = _spread(node.args[1:])
    if isinstance(first, str):
        return read_equation(first, [_operand(one, number, values) for number, one in enumerate(arguments, 1)])
    if isinstance(last, str) and "->" in last:
        return _of_words(node.args[:-1], last, values)
    return _interleaved(node.args, values) if isinstance(values.constant(node.args[1]), tuple) else None


def _of_words(arguments: Sequence[ast.expr], pattern: str, values: Values) -> Contraction:
    """Read ``einsum(x, a, "batch i, i out -> batch out")``, as einops has it: the labels are words."""
    left, _, right = pattern.partition("->")
    terms = [tuple(term.split()) for term in left.split(",")]
    if len(terms) != len(arguments):
        raise ImportingError(
            Text("{0} has {1} operands, but {2} are given", quoted(pattern), len(terms), len(arguments))
        )
    operands = (_operand(one, number, values) for number, one in enumerate(arguments, 1))
    read = tuple(label_axes(one, term) for one, term in zip(operands, terms, strict=True))
    return _checked(Contraction(read, tuple(right.split())))


def _interleaved(arguments: Sequence[ast.expr], values: Values) -> Contraction:
    """Read ``einsum(x, [0, 1], a, [1, 2], [0, 2])``; without the last list, labels that occur once are kept."""
    labels = [_numbered(values.constant(one)) for one in arguments[1::2]]
    operands = [_operand(one, number, values) for number, one in enumerate(arguments[0 : 2 * len(labels) : 2], 1)]
    kept = _numbered(values.constant(arguments[-1])) if len(arguments) % 2 else implied_result(labels)
    return _checked(Contraction(tuple(map(label_axes, operands, labels)), kept))


def _numbered(labels: object) -> tuple[str, ...]:
    """Return the names of indices for labels that are numbers; an ellipsis stays as it is."""
    if not isinstance(labels, tuple) or any(isinstance(label, tuple) for label in labels):
        raise ImportingError(Text("the labels of einsum must be written out as lists of numbers"))
    return tuple(label if label == BATCH else f"i{label}" for label in labels)


def _ncon(node: ast.Call, values: Values) -> Contraction:
    """Read ``ncon([a, b], [[-1, 1], [1, -2]])``: positive labels are summed over, negative ones kept."""
    tensors, structure = node.args[0], values.constant(node.args[1])
    if not isinstance(tensors, ast.List | ast.Tuple) or not isinstance(structure, tuple):
        raise ImportingError(Text("the tensors and labels of ncon must be written out as lists"))
    if len(tensors.elts) != len(structure):
        raise ImportingError(Text("ncon has {0} tensors, but labels for {1}", len(tensors.elts), len(structure)))
    operands, kept = [], set()
    for number, (tensor, own) in enumerate(zip(tensors.elts, structure, strict=True), 1):
        labels = own if isinstance(own, tuple) else (own,)
        kept |= {label for label in labels if _is_kept(label)}
        operands.append(_labelled(_operand(tensor, number, values), tuple(map(_title, labels))))
    order = _out_order(node, values) or sorted(kept, key=lambda label: (isinstance(label, str), _rank(label)))
    return _checked(Contraction(tuple(operands), tuple(map(_title, order))))


def _checked(contraction: Contraction) -> Contraction:
    """Return a contraction whose result has indices of operands, each once."""
    uses = contraction.uses()
    for label in contraction.result:
        if label not in uses:
            raise ImportingError(Text("the result keeps {0}, but no operand has it", quoted(label)))
        if contraction.result.count(label) > 1:
            raise ImportingError(Text("the result keeps {0} twice; it has each index once", quoted(label)))
    return contraction


def _out_order(node: ast.Call, values: Values) -> tuple[object, ...] | None:
    asked = next((one.value for one in node.keywords if one.arg == "out_order"), None)
    order = values.constant(asked) if asked is not None else None
    return order if isinstance(order, tuple) else None


def _is_kept(label: object) -> bool:
    return label < 0 if isinstance(label, int) else str(label).startswith("-")


def _rank(label: object) -> tuple[int, str]:
    return (-label, "") if isinstance(label, int) else (0, str(label))


def _title(label: object) -> str:
    """Return a label as the name of an index: 3 is "k3", -1 is "o1"."""
    if isinstance(label, int):
        return f"k{label}" if label > 0 else f"o{-label}"
    return str(label).removeprefix("-")


def _operand(node: ast.expr, number: int, values: Values) -> Operand:
    """Return the operand of an expression, with the name of what it is made from."""
    return Operand(name_in(node) or str(number), (), values.shape(node) or ())


def name_in(node: ast.expr) -> str:
    """Return the name in an expression such as ``tf.reshape(x, (2, 3))``, ``x.tensor`` or ``x[0]``, or ""."""
    if name := dotted(node).removesuffix(".tensor"):
        return name
    match node:
        case ast.Call(args=[first, *_]) if not is_method(node):
            return name_in(first)
        case ast.Call(func=ast.Attribute(value=inner)) | ast.Attribute(value=inner) | ast.Subscript(value=inner):
            return name_in(inner)
        case _:
            return ""


def _labelled(operand: Operand, labels: tuple[str, ...]) -> Operand:
    dims = operand.dims or (None,) * len(labels)
    if len(dims) != len(labels):
        raise ImportingError(Text("{0} has {1} axes, but {2} labels", quoted(operand.name), len(dims), len(labels)))
    return Operand(operand.name, labels, dims)


def _spread(arguments: Sequence[ast.expr]) -> list[ast.expr]:
    """Return the operands of a call; PyTorch takes them as one list, too."""
    if len(arguments) == 1 and isinstance(arguments[0], ast.List | ast.Tuple):
        return list(arguments[0].elts)
    return list(arguments)
