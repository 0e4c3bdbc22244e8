"""Reads nodes and edges as the library TensorNetwork has them: ``tn.Node``, ``a[0] ^ b[1]``, ``tn.connect``, ``@``."""

import ast
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from tndesigner.importing.contraction import Contraction, Operand
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.python_calls import Call
from tndesigner.importing.python_tensors import Made, made_by
from tndesigner.importing.python_values import Values, dotted, function_of
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_CONTRACTORS = frozenset({"auto", "greedy", "optimal", "branch", "bucket", "contract_between", "contract_parallel"})


@dataclass(slots=True)
class _Tensor:
    """A node, or what a contraction of nodes gives: an edge for each axis."""

    edges: list[int]
    axis_names: tuple[str, ...] = ()
    operand: Operand | None = None


@dataclass
class Nodes:
    """The nodes and edges that a source has made so far."""

    values: Values
    _nodes: dict[str, _Tensor] = field(default_factory=dict)
    _fresh: "count[int]" = field(default_factory=lambda: count(1))
    _line: int = 0
    _order: list[int] = field(default_factory=list)
    _lengths: Counter[str] = field(default_factory=Counter)
    """How many nodes have been appended to each list."""
    _shared: dict[str, int] = field(default_factory=dict)
    """The edges that quimb joins by their names."""

    def read(self, names: Sequence[str], value: ast.expr) -> None:
        """Read one expression, whose value is given these names."""
        node = value
        while isinstance(node, ast.Attribute) and node.attr in ("tensor", "array"):
            node = node.value
        match node:
            case ast.Call():
                self._read_call(names, node)
            case ast.Tuple() | ast.List():
                for place, item in enumerate(node.elts):
                    self.read([f"{name}[{place}]" for name in names], item)
            case ast.BinOp(op=ast.BitXor()):
                self._join(node.left, node.right, node)
            case ast.BinOp(op=ast.MatMult()) if (made := self._product(node)) is not None:
                self._finish(names, made, node)

    def has(self, node: ast.expr) -> bool:
        """Tell whether an expression is of nodes, and not of arrays."""
        return any(dotted(one) in self._nodes for one in ast.walk(node) if isinstance(one, ast.Name | ast.Attribute))

    def calls(self) -> list[Call]:
        """Return the contraction of all nodes, if there are any."""
        if not any(node.operand for node in self._nodes.values()):
            return []
        titles = {edge: name for name, edge in self._shared.items()}
        nodes = [node for node in self._nodes.values() if node.operand]
        labelled = tuple(
            replace(node.operand, labels=tuple(titles.get(edge, f"k{edge}") for edge in node.edges))
            for node in nodes
            if node.operand
        )
        uses = Counter(edge for node in nodes for edge in node.edges)
        dangling = [edge for edge, number in uses.items() if number == 1]
        # An order that nodes joined later have made obsolete does not count.
        kept = self._order if sorted(self._order) == sorted(dangling) else dangling
        return [Call(self._line, Contraction(labelled, tuple(titles.get(edge, f"k{edge}") for edge in kept)))]

    def _read_call(self, names: Sequence[str], node: ast.Call) -> None:
        function = function_of(node)
        if function == "append" and node.args and isinstance(node.func, ast.Attribute):
            owner = dotted(node.func.value)
            self._lengths[owner] += 1
            self.read([f"{owner}[{self._lengths[owner] - 1}]"], node.args[0])
        elif function == "connect" and len(node.args) > 1:
            self._join(node.args[0], node.args[1], node)
        elif self._nodes and function in _CONTRACTORS:
            order = next((one.value for one in node.keywords if one.arg == "output_edge_order"), None)
            edges = [self._edge(one) for one in order.elts] if isinstance(order, ast.List | ast.Tuple) else None
            found = [edge for edge in edges if edge is not None] if edges else self._left(node.args)
            self._finish(names, found, node)
        else:
            for name in names:
                if (made := made_by(node, name, self.values)) is not None:
                    self._nodes[name] = self._node(made)
                    self._line = node.lineno

    def _node(self, made: Made) -> _Tensor:
        if not made.shares:
            return _Tensor([next(self._fresh) for _ in made.operand.dims], made.axes, made.operand)
        for name in made.axes:
            if name not in self._shared:
                self._shared[name] = next(self._fresh)
        return _Tensor([self._shared[name] for name in made.axes], made.axes, made.operand)

    def _edge(self, node: ast.expr) -> int | None:
        """Return the edge that ``a[0]`` or ``a["name"]`` is."""
        if not isinstance(node, ast.Subscript) or (owner := self._nodes.get(self._key(node.value))) is None:
            return None
        axis = self.values.constant(node.slice)
        place = owner.axis_names.index(axis) if isinstance(axis, str) and axis in owner.axis_names else axis
        if not isinstance(place, int) or not -len(owner.edges) <= place < len(owner.edges):
            raise ImportingError(
                Text("line {0}: {1} has no axis {2}", str(node.lineno), quoted(self._key(node.value)), axis)
            )
        return owner.edges[place]

    def _key(self, node: ast.expr) -> str:
        """Return the name of a node; ``tensors[0]`` is the name of one in a list."""
        if isinstance(node, ast.Subscript) and (owner := dotted(node.value)):
            return f"{owner}[{self.values.constant(node.slice)}]"
        return dotted(node)

    def _join(self, left: ast.expr, right: ast.expr, node: ast.expr) -> None:
        first, second = self._edge(left), self._edge(right)
        if first is not None and second is not None:
            for one in self._nodes.values():
                one.edges = [first if edge == second else edge for edge in one.edges]
            self._line = node.lineno

    def _product(self, node: ast.BinOp) -> list[int] | None:
        """Return the edges that ``a @ b`` leaves, those of the first before those of the second."""
        sides = []
        for side in (node.left, node.right):
            if isinstance(side, ast.BinOp) and isinstance(side.op, ast.MatMult):
                edges = self._product(side)
            else:
                owner = self._nodes.get(dotted(side))
                edges = owner.edges if owner else None
            if edges is None:
                return None
            sides.append(edges)
        return _once([*sides[0], *sides[1]])

    def _left(self, arguments: Iterable[ast.expr]) -> list[int]:
        """Return the edges that a contraction of nodes leaves; of all nodes if they are not written out."""
        named = [
            dotted(part) for one in arguments for part in (one.elts if isinstance(one, ast.List | ast.Tuple) else [one])
        ]
        chosen = [self._nodes[name] for name in named if name in self._nodes]
        if not chosen:
            chosen = [node for node in self._nodes.values() if node.operand]
        return _once([edge for node in chosen for edge in node.edges])

    def _finish(self, names: Sequence[str], edges: list[int], node: ast.expr) -> None:
        self._order, self._line = edges, node.lineno
        for name in names:
            self._nodes[name] = _Tensor(edges)


def _once(edges: list[int]) -> list[int]:
    return [edge for edge in edges if edges.count(edge) == 1]
