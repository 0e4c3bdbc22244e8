"""Source files as trees: what stands where, and what names stand for."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

Scope = ast.FunctionDef | ast.ListComp | ast.GeneratorExp | ast.SetComp | ast.DictComp
Values = Iterator[tuple[ast.expr, tuple[int | str, ...]]]
"""Expressions, and which part of each is meant."""


class Module:
    """One file."""

    def __init__(self, root: Path, path: Path) -> None:
        """Parse a file below a root."""
        self.path = path.relative_to(root)
        self.name = ".".join(self.path.with_suffix("").parts).removesuffix(".__init__")
        self.is_command = "cli" in self.path.parts
        tree = ast.parse(path.read_text(encoding="utf-8"))
        self._nodes = list(ast.walk(tree))
        self.above = {below: node for node in self._nodes for below in ast.iter_child_nodes(node)}
        self.constants = {name: value for node in tree.body for name, value, path in assignments(node) if not path}
        self._aliases = {name: partial_of(value) for name, value in self.constants.items() if partial_of(value)}
        self._assigned: dict[Scope, list[tuple[str, ast.expr, tuple[int | str, ...]]]] = {}
        self._imports = {
            one.asname or one.name: (str(node.module), one.name)
            for node in tree.body
            if isinstance(node, ast.ImportFrom)
            for one in node.names
        }

    @property
    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """All calls with the bare names of what is called; ``partial`` calls its first argument."""
        for node in self._nodes:
            if isinstance(node, ast.Call):
                name = bare_name(node.func)
                yield self._aliases.get(name, name), node
                if partial_of(node):
                    yield partial_of(node), ast.Call(node.args[0], node.args[1:], node.keywords)

    @property
    def signatures(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The names of all functions and classes, with those of their parameters."""
        for node in self._nodes:
            if isinstance(node, ast.FunctionDef):
                yield self.called(node), tuple(name for name in parameters(node) if name not in ("self", "cls"))
            elif isinstance(node, ast.ClassDef):
                fields = [one for one in node.body if isinstance(one, ast.AnnAssign)]
                yield node.name, tuple(ast.unparse(one.target) for one in fields if not is_class_variable(one))

    def called(self, function: ast.FunctionDef) -> str:
        """Return the name by which a function is called: that of its class if it is a constructor."""
        above = self.above[function]
        is_constructor = isinstance(above, ast.ClassDef) and function.name in ("__init__", "__new__")
        return above.name if is_constructor and isinstance(above, ast.ClassDef) else function.name

    def scopes(self, node: ast.AST) -> Iterator[Scope]:
        """Yield the functions and comprehensions around a node, from the inside out."""
        while node in self.above:
            node = self.above[node]
            if isinstance(node, Scope):
                yield node

    def assigned(self, scope: Scope, name: str) -> Values:
        """Yield what is assigned to a name within a function or comprehension."""
        if not isinstance(scope, ast.FunctionDef):
            for loop in scope.generators:
                if (path := target_path(loop.target, name)) is not None:
                    yield loop.iter, ("*", *path)
            return
        if scope not in self._assigned:
            self._assigned[scope] = [one for node in ast.walk(scope) for one in assignments(node)]
        yield from ((value, path) for found, value, path in self._assigned[scope] if found == name)

    def defaults(self, function: ast.FunctionDef, name: str) -> Values:
        """Yield the default of a parameter."""
        places, keywords = function.args.args, function.args
        pairs = (
            *zip(reversed(places), reversed(keywords.defaults), strict=False),
            *zip(keywords.kwonlyargs, keywords.kw_defaults, strict=True),
        )
        yield from ((value, ()) for one, value in pairs if one.arg == name and value is not None)

    def origin(self, name: str, modules: Mapping[str, "Module"]) -> tuple["Module", str]:
        """Return the module where a name was given its value, and its name there."""
        module: Module = self
        while name in module._imports and module._imports[name][0] in modules:
            above, name = module._imports[name]
            module = modules[above]
        return module, name


def bare_name(node: ast.expr) -> str:
    """Return the last part of a name; empty for anything else."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def partial_of(node: ast.expr) -> str:
    """Return what a ``partial`` calls; empty for anything else."""
    is_partial = isinstance(node, ast.Call) and bare_name(node.func) == "partial"
    return bare_name(node.args[0]) if isinstance(node, ast.Call) and is_partial else ""


def assignments(node: ast.AST) -> Iterator[tuple[str, ast.expr, tuple[int | str, ...]]]:
    """Yield the names to which a statement gives values, with those values."""
    match node:
        case ast.Assign():
            found = [(target, node.value, ()) for target in node.targets]
        case ast.AnnAssign(value=ast.expr()) | ast.NamedExpr():
            found = [(node.target, node.value, ())]
        case ast.For():
            found = [(node.target, node.iter, ("*",))]
        case _:
            return
    for target, value, start in found:
        for one in ast.walk(target):
            if isinstance(one, ast.Name) and (path := target_path(target, one.id)) is not None:
                yield one.id, value, (*start, *path)


def target_path(target: ast.expr, name: str) -> tuple[int, ...] | None:
    """Return the place of a name among the targets of an assignment; None if it is not there."""
    if isinstance(target, ast.Name):
        return () if target.id == name else None
    if isinstance(target, ast.Tuple):
        for place, one in enumerate(target.elts):
            path = target_path(one.value if isinstance(one, ast.Starred) else one, name)
            if path is not None:
                return place, *path
    return None


def parameters(function: ast.FunctionDef) -> list[str]:
    """Return the names of all parameters."""
    arguments = function.args
    return [one.arg for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]


def is_class_variable(field: ast.AnnAssign) -> bool:
    """Whether a field belongs to the class."""
    return "ClassVar" in ast.unparse(field.annotation)
