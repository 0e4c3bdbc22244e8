"""Reads contractions in Python source by its syntax tree: einsum, ncon, products, and nodes joined by edges."""

import ast
from collections.abc import Iterator, Sequence

from tndesigner.importing.contraction import Contraction
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.python_calls import Call
from tndesigner.importing.python_nodes import Nodes
from tndesigner.importing.python_results import Results
from tndesigner.importing.python_values import Values, dotted
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text, message_of

LARGEST_SOURCE = 1_000_000
"""The most characters of a source that is read."""


def read_source(text: str, *, line: int | None = None) -> Contraction:
    """Return the contraction that Python source makes; the source is not executed.

    Calls of ``einsum`` (of any library), ``contract`` (opt_einsum) and ``ncon`` are read, products and transpositions
    of arrays whose shapes the source says, and ``tn.Node`` with its edges. A contraction whose result is an operand of
    a later one becomes part of that.

    Args:
        text: the source of a module or some lines of it.
        line: the line of the contraction that is meant, if there are several that do not depend on each other,
            and none that has all operands of the others.

    Raises:
        ImportingError: if it is not Python, or holds no contraction or several.
    """
    reader = _read(text)
    found = reader.found()
    found = _whole(found) if line is None else [one for one in found if one.line == line]
    if not found and (refusal := reader.refusal(line)) is not None:
        raise refusal
    if not found:
        missing = Text("there is no contraction" if line is None else "there is no contraction in line {0}", str(line))
        raise ImportingError(
            Text(
                "{0}; what is read are einsum, contract and ncon with labels written out, tensordot, dot, matmul and "
                "@ of arrays whose shapes are written out, and tn.Node with its edges",
                missing,
            )
        )
    if len(found) > 1:
        if len({one.line for one in found}) == 1:
            raise ImportingError(
                Text("there are {0} contractions in line {1}; give each its own line", len(found), str(found[0].line))
            )
        lines = listed((str(one.line) for one in found), most=6)
        raise ImportingError(
            Text(
                "there are {0} contractions, in lines {1}; say which (--line {2})",
                len(found),
                lines,
                str(found[-1].line),
            )
        )
    return found[0].contraction


def contraction_lines(text: str) -> tuple[int, ...]:
    """Return the lines of the contractions in Python source of which ``read_source`` reads one.

    Raises:
        ImportingError: if it is not Python.
    """
    return tuple(one.line for one in _whole(_read(text).found()))


def left_out_of_source(text: str) -> ImportingError | None:
    """Return why a product of arrays in Python source is not read, if there is one.

    Raises:
        ImportingError: if it is not Python.
    """
    return _read(text).refusal(None)


def _whole(found: list[Call]) -> list[Call]:
    """Return the contraction that has all operands of the others, and more, if there is one; else all.

    The others make a part of the same network, as a kernel that a result is compared with.
    """
    names = [{operand.name for operand in one.contraction.operands} for one in found]
    for one, own in zip(found, names, strict=True):
        if sum(own > other for other in names) == len(found) - 1:
            return [one]
    return found


def parsed(text: str) -> ast.Module:
    """Return the syntax tree of Python source.

    Raises:
        ImportingError: if it is not Python.
    """
    if len(text) > LARGEST_SOURCE:
        raise ImportingError(Text("it has {0} characters; at most {1} are read", len(text), LARGEST_SOURCE))
    try:
        return ast.parse(text)
    except SyntaxError as error:
        if error.lineno:
            raise ImportingError(Text("line {0} is not Python: {1}", str(error.lineno), error.msg)) from error
        raise ImportingError(Text("it is not Python: {0}", error.msg)) from error
    except ValueError as error:  # Python 3.11.2 for a null byte
        raise ImportingError(Text("it is not Python: {0}", message_of(error))) from error
    except (RecursionError, MemoryError) as error:
        raise ImportingError(Text("it cannot be read as Python: {0}", message_of(error))) from error


class _Reader:
    """Walks through statements in the order of the source, whatever function they are in."""

    def __init__(self) -> None:
        values = Values()
        self._nodes = Nodes(values)
        self._results = Results(values, self._nodes)

    def read(self, body: Sequence[ast.stmt]) -> None:
        """Read statements, and those within them."""
        for statement in body:
            value = getattr(statement, "value", None)
            if isinstance(statement, ast.AugAssign):
                value = ast.copy_location(ast.BinOp(statement.target, statement.op, statement.value), statement)
            if isinstance(value, ast.expr):
                for names, one in _assigned(statement, value):
                    self._nodes.read(names, one)
                    self._results.read(names, one)
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
                self._results.enter(one.arg for one in ast.walk(statement.args) if isinstance(one, ast.arg))
            for inner in _blocks(statement):
                self.read(inner)

    def found(self) -> list[Call]:
        """Return the contractions whose result no other takes."""
        return [*self._results.calls(), *self._nodes.calls()]

    def refusal(self, line: int | None) -> ImportingError | None:
        """Return why a product of arrays is not read, in a line or anywhere."""
        return self._results.refusal(line)


def _read(text: str) -> _Reader:
    reader = _Reader()
    try:
        reader.read(parsed(text).body)
    except RecursionError as error:
        raise ImportingError(Text("its expressions are nested too deeply")) from error
    return reader


def _assigned(statement: ast.stmt, value: ast.expr) -> Iterator[tuple[list[str], ast.expr]]:
    """Yield the names that a statement gives a value, and the value; ``a, b = 2, 3`` is two statements."""
    targets = getattr(statement, "targets", None) or [getattr(statement, "target", None)]
    first = targets[0]
    if isinstance(first, ast.Tuple) and isinstance(value, ast.Tuple) and len(first.elts) == len(value.elts):
        yield from (([dotted(target)], one) for target, one in zip(first.elts, value.elts, strict=True))
    else:
        yield [name for target in targets if isinstance(target, ast.expr) and (name := dotted(target))], value


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
            yield block
    for handler in getattr(statement, "handlers", ()):
        yield handler.body
