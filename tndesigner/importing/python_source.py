"""Reads contractions in Python source by its syntax tree: einsum, ncon, and nodes joined by edges."""

import ast
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tndesigner.importing.contraction import Contraction
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.inlining import inline
from tndesigner.importing.python_calls import Call, contraction_of
from tndesigner.importing.python_nodes import Nodes
from tndesigner.importing.python_values import Values, dotted
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted

LARGEST_SOURCE = 1_000_000
"""The most characters of a source that is read."""


def read_source(text: str, *, line: int | None = None) -> Contraction:
    """Return the contraction that Python source makes; the source is not executed.

    Calls of ``einsum`` (of any library), ``contract`` (opt_einsum) and ``ncon`` are read, and ``tn.Node`` with its
    edges. A contraction whose result is an operand of a later one becomes part of that.

    Args:
        text: the source of a module or some lines of it.
        line: the line of the contraction that is meant, if there are several that do not depend on each other,
            and none that has all operands of the others.

    Raises:
        ImportingError: if it is not Python, or holds no contraction or several.
    """
    found = _contractions(text)
    found = _whole(found) if line is None else [one for one in found if one.line == line]
    if not found:
        where = f" in line {line}" if line is not None else ""
        raise ImportingError(
            f"there is no contraction{where}; what is read are einsum, contract and ncon with labels written out, and "
            "tn.Node with its edges"
        )
    if len(found) > 1:
        lines = listed((str(one.line) for one in found), most=6)
        raise ImportingError(
            f"there are {len(found)} contractions, in lines {lines}; say which (--line {found[-1].line})"
        )
    return found[0].contraction


def contraction_lines(text: str) -> tuple[int, ...]:
    """Return the lines of the contractions in Python source of which ``read_source`` reads one.

    Raises:
        ImportingError: if it is not Python.
    """
    return tuple(one.line for one in _whole(_contractions(text)))


def _whole(found: list[Call]) -> list[Call]:
    """Return the contraction that has all operands of the others, and more, if there is one; else all.

    The others make a part of the same network, as a kernel that a result is compared with.
    """
    names = [{operand.name for operand in one.contraction.operands} for one in found]
    for one, own in zip(found, names, strict=True):
        if sum(own > other for other in names) == len(found) - 1:
            return [one]
    return found


def _contractions(text: str) -> list[Call]:
    reader = _Reader()
    try:
        reader.read(parsed(text).body)
    except RecursionError as error:
        raise ImportingError("its expressions are nested too deeply") from error
    return reader.found()


def parsed(text: str) -> ast.Module:
    """Return the syntax tree of Python source.

    Raises:
        ImportingError: if it is not Python.
    """
    if len(text) > LARGEST_SOURCE:
        raise ImportingError(f"it has {len(text):,} characters; at most {LARGEST_SOURCE:,} are read")
    try:
        return ast.parse(text)
    except SyntaxError as error:
        where = f"line {error.lineno}" if error.lineno else "it"
        raise ImportingError(f"{where} is not Python: {error.msg}") from error
    except ValueError as error:  # Python 3.11.2 for a null byte
        raise ImportingError(f"it is not Python: {error}") from error
    except (RecursionError, MemoryError) as error:
        raise ImportingError(f"it cannot be read as Python: {error}") from error


class _Reader:
    """Walks through statements in the order of the source, whatever function they are in."""

    def __init__(self) -> None:
        self._values = Values()
        self._nodes = Nodes(self._values)
        self._calls: dict[str, Call] = {}
        """Contractions by the name of their result."""
        self._used: set[str] = set()

    def read(self, body: Sequence[ast.stmt]) -> None:
        """Read statements, and those within them."""
        for statement in body:
            value = getattr(statement, "value", None)
            if isinstance(value, ast.expr):
                for names, one in _assigned(statement, value):
                    self._read_value(names, one)
            for inner in _blocks(statement):
                self.read(inner)

    def found(self) -> list[Call]:
        """Return the contractions whose result no other takes."""
        return [*(call for name, call in self._calls.items() if name not in self._used), *self._nodes.calls()]

    def _read_value(self, names: Sequence[str], value: ast.expr) -> None:
        self._nodes.read(names, value)
        made = False
        for node in _calls_in(value):
            if (contraction := contraction_of(node, self._values)) is not None:
                self._add(node, names, contraction)
                made = True
        for name in names:
            if (constant := self._values.constant(value)) is not None:
                self._values.constants[name] = constant
            elif not made and (dims := self._values.shape(value)) is not None:
                self._values.dims[name] = dims

    def _add(self, node: ast.Call, names: Sequence[str], contraction: Contraction) -> None:
        """Keep a contraction, with earlier ones in the place of their results."""
        for operand in contraction.operands:
            if operand.name in self._calls:
                self._used.add(operand.name)
                contraction = inline(contraction, operand.name, self._calls[operand.name].contraction)
        if twice := [name for name, uses in Counter(one.name for one in contraction.operands).items() if uses > 1]:
            raise ImportingError(
                f"line {node.lineno} takes {quoted(twice[0])} twice; a network has each tensor once, so give the "
                "second a name of its own"
            )
        name = next(iter(names), "")
        title = name if name.isidentifier() else "network"
        self._used.discard(name)
        self._calls[name or f"line {node.lineno}"] = Call(node.lineno, replace(contraction, name=title))


def _assigned(statement: ast.stmt, value: ast.expr) -> Iterator[tuple[list[str], ast.expr]]:
    """Yield the names that a statement gives a value, and the value; ``a, b = 2, 3`` is two statements."""
    targets = getattr(statement, "targets", None) or [getattr(statement, "target", None)]
    first = targets[0]
    if isinstance(first, ast.Tuple) and isinstance(value, ast.Tuple) and len(first.elts) == len(value.elts):
        yield from (([dotted(target)], one) for target, one in zip(first.elts, value.elts, strict=True))
    else:
        yield [name for target in targets if isinstance(target, ast.expr) and (name := dotted(target))], value


def _calls_in(value: ast.expr) -> Iterator[ast.Call]:
    """Yield the calls in an expression, inner ones first."""
    return (node for node in reversed(list(ast.walk(value))) if isinstance(node, ast.Call))


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
            yield block
    for handler in getattr(statement, "handlers", ()):
        yield handler.body
