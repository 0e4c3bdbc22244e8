"""Reads calls that make a tensor: ``tn.Node``, ``tn.CopyNode``, TensorKrowch's ``tk.Node``, quimb's ``qtn.Tensor``."""

import ast
from dataclasses import dataclass

from tndesigner.importing.contraction import Operand
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.python_calls import name_in
from tndesigner.importing.python_values import Dims, Values, function_of
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

MOST_LEGS = 1_000
"""The most legs of a copy tensor that is read."""
_NODES = frozenset({"Node", "ParamNode"})


@dataclass(frozen=True, slots=True)
class Made:
    """A tensor in a source: an operand without labels, and the names of its axes."""

    operand: Operand
    axes: tuple[str, ...] = ()
    shares: bool = False
    """Whether axes of one name are joined, as in quimb."""


def made_by(node: ast.Call, name: str, values: Values) -> Made | None:
    """Return the tensor that a call makes, or None if it makes none.

    Raises:
        ImportingError: if its shape is unknown.
    """
    function = function_of(node)
    given = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
    if function == "CopyNode":
        return _copy(node, given, name, values)
    if function in _NODES:
        array = given.get("tensor") or given.get("shape") or (node.args[0] if node.args else None)
        axes = _texts(given.get("axis_names") or given.get("axes_names"), values)
        return Made(_operand(node, array, _title(given, name, values), values, is_shape="shape" in given), axes)
    inds = _texts(given.get("inds") or (node.args[1] if len(node.args) > 1 else None), values)
    if function == "Tensor" and inds:
        array = given.get("data") or (node.args[0] if node.args else None)
        tags = _texts(given.get("tags"), values)
        return Made(_operand(node, array, tags[0] if tags else name, values), inds, shares=True)
    return None


def _operand(node: ast.Call, array: ast.expr | None, title: str, values: Values, *, is_shape: bool = False) -> Operand:
    dims = None
    if array is not None:
        dims = values.dimensions(array) if is_shape else values.shape(array)
    if dims is None:
        what = quoted(name_in(array) if array is not None else title)
        raise ImportingError(
            Text("line {0}: nothing says what the shape of {1} is; write it out above", str(node.lineno), what)
        )
    return Operand(title, (), dims)


def _copy(node: ast.Call, given: dict[str, ast.expr], name: str, values: Values) -> Made:
    written = [*node.args, *(given[key] for key in ("rank", "dimension") if key in given)]
    numbers = [values.constant(one) for one in written[:2]]
    match numbers:
        case [int(rank), int(dim)] if 1 <= rank <= MOST_LEGS:
            dims: Dims = (dim,) * rank
            return Made(Operand(_title(given, name, values), (), dims, is_copy=True))
        case _:
            raise ImportingError(
                Text(
                    "line {0}: the rank and dimension of CopyNode must be written out, with a rank from 1 to {1}",
                    str(node.lineno),
                    MOST_LEGS,
                )
            )


def _title(given: dict[str, ast.expr], name: str, values: Values) -> str:
    """Return the name that the source gives the tensor, or that of its variable."""
    own = values.constant(given["name"]) if "name" in given else None
    return own if isinstance(own, str) and own else name.removesuffix("_node")


def _texts(node: ast.expr | None, values: Values) -> tuple[str, ...]:
    found = values.constant(node) if node is not None else None
    return (found,) if isinstance(found, str) else tuple(map(str, found)) if isinstance(found, tuple) else ()
