"""Collects the texts that the window shows in other languages, by reading the source of the package.

A text is a constant that reaches one of the ``DOORS``: directly, by way of a variable or a table, or by way of a
parameter, whose function is then a door, too. Functions and classes are told apart by their names alone.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from sources import Module, bare_name, parameters

DOORS = {
    *(
        ("Text", "template"),
        ("Count", "template"),
        ("translate", "template"),
        ("tr", "template"),
        ("command_text", "text"),
    ),
    *(("Command", "title"), ("Command", "tip"), ("Command", "menu"), ("PanelKind", "title"), ("PanelKind", "about")),
    *(("Metric", "title"), ("Metric", "short"), ("Column", "title")),
    *(("Quantity", "title"), ("Quantity", "tip"), ("Quantity", "less"), ("Quantity", "more")),
    *(("OtherKind", "name"), ("OtherKind", "advice")),
    *(("Lesson", "title"), ("Step", "text"), ("Verdict", "hint")),
}
"""What takes a text, and the name of the parameter."""
TRANSLATED = {
    "Text",
    "Count",
    "translate",
    "translated",
    "tr",
    "command_text",
    "counted",
    "listed",
    "joined",
    "shape_text",
}
"""Calls that give what has been collected already."""
PASSED_ON = {"begun", "sorted", "reversed", "tuple", "list", "fromkeys", "next", "map", "rstrip", "removesuffix"}
"""Calls that give parts of what they take."""

COMMAND = re.compile(r"[a-z]+\.[a-z_]+")
"""The names of commands, which stand in tables beside texts."""

Path_ = tuple[int | str, ...]
"""Which part of a table is meant: places, or "*" for every one; "items" and "values" of a mapping."""


class Collector:
    """Finds the texts of a package."""

    def __init__(self, root: Path, package: str) -> None:
        """Read all files below a root, except for those of the command line, which speaks English."""
        self.texts: dict[str, str] = {}
        """Where each text was found first."""
        self.plurals: dict[str, str] = {}
        """The singular of each text that counts something."""
        modules = (Module(root, path) for path in sorted((root / package).rglob("*.py")))
        self._modules = {one.name: one for one in modules if not one.is_command}
        self._calls: dict[str, list[tuple[Module, ast.Call]]] = defaultdict(list)
        self._parameters: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._parameters["tr"].add(("template",))
        self._doors, self._seen = set(DOORS), set[tuple[int, Path_]]()
        for module in self._modules.values():
            for name, call in module.calls:
                self._calls[name].append((module, call))
            for name, names in module.signatures:
                self._parameters[name].add(names)
        self._collect()

    def _collect(self) -> None:
        done = set[tuple[str, str]]()
        while todo := sorted(self._doors - done):
            done.update(todo)
            for door in todo:
                for module, call in self._calls[door[0]]:
                    for text in self._texts_of(module, call, door):
                        parts = text.split("/") if door == ("Command", "menu") else [text]
                        self.texts.update({part: module.path.as_posix() for part in parts if part not in self.texts})
        for module, call in self._calls["counted"]:
            self._seen.clear()
            ones, many = (list(self._texts_of(module, call, ("counted", name))) for name in ("one", "many"))
            self.plurals.update(zip(many, ones, strict=True))

    def _texts_of(self, module: Module, call: ast.Call, door: tuple[str, str]) -> Iterator[str]:
        """Yield what a call gives to a door."""
        name, parameter = door
        for keyword in call.keywords:
            if keyword.arg == parameter:
                yield from self._texts(module, keyword.value, ())
        for names in self._parameters[name]:
            for place, argument in enumerate(call.args if parameter in names else ()):
                if isinstance(argument, ast.Starred):
                    yield from self._texts(module, argument.value, (names.index(parameter) - place,))
                    break
                if place == names.index(parameter):
                    yield from self._texts(module, argument, ())
                    break

    def _texts(self, module: Module, node: ast.expr, path: Path_) -> Iterator[str]:
        """Yield what an expression, or a part of it, may be."""
        if (id(node), path) in self._seen:
            return
        self._seen.add((id(node), path))
        match node:
            case ast.Constant(value=str(text)) if text.strip() not in ("", "{0}") and not COMMAND.fullmatch(text):
                yield text
            case ast.Name():
                yield from self._texts_of_name(module, node, path)
            case ast.Call():
                for part, rest in self._parts_of_call(node, path):
                    yield from self._texts(module, part, rest)
            case _:
                for part, rest in parts(node, path):
                    yield from self._texts(module, part, rest)

    def _parts_of_call(self, call: ast.Call, path: Path_) -> Iterator[tuple[ast.expr, Path_]]:
        """Yield the tables and texts out of which a call takes its result."""
        name = bare_name(call.func)
        if name in TRANSLATED or any(name == door for door, _ in self._doors):
            return
        above = call.func.value if isinstance(call.func, ast.Attribute) else None
        if name in ("get", "next") and len(call.args) > 1:
            yield call.args[1], path
        if above is not None and name in ("get", "items", "values"):
            yield above, ("[]" if name == "get" else name, *path)
        elif name == "zip" and len(path) > 1 and isinstance(path[1], int):
            yield call.args[path[1]], ("*", *path[2:])
        elif name in PASSED_ON:
            of = above if above is not None and name != "fromkeys" else call.args[-1 if name == "map" else 0]
            yield of, ("*", *path) if name == "next" else path

    def _texts_of_name(self, module: Module, name: ast.Name, path: Path_) -> Iterator[str]:
        """Yield what a variable may hold, in the function around it or in its module."""
        for scope in module.scopes(name):
            values = list(module.assigned(scope, name.id))
            is_parameter = isinstance(scope, ast.FunctionDef) and name.id in parameters(scope)
            if isinstance(scope, ast.FunctionDef) and is_parameter:
                self._doors.add((module.called(scope), name.id))
                values += module.defaults(scope, name.id)
            for value, start in values:
                yield from self._texts(module, value, (*start, *path))
            if values or is_parameter:
                return
        origin, original = module.origin(name.id, self._modules)
        if original in origin.constants:
            yield from self._texts(origin, origin.constants[original], path)


def parts(node: ast.expr, path: Path_) -> Iterator[tuple[ast.expr, Path_]]:
    """Yield the parts of an expression that a path leads to, each with what is left of the path."""
    match node:
        case ast.IfExp():
            yield from ((node.body, path), (node.orelse, path))
        case ast.BoolOp():
            yield from ((value, path) for value in node.values)
        case ast.NamedExpr() | ast.Starred():
            yield node.value, path
        case ast.GeneratorExp() | ast.ListComp():
            yield node.elt, path[1:]
        case ast.Tuple() | ast.List() | ast.Set():
            yield from elements(node, path)
        case ast.Dict():
            yield from entries(node, path or ("[]",))
        case ast.Subscript():
            yield node.value, (*place_in(node), *path)


def place_in(node: ast.Subscript) -> Path_:
    """Return the place that is looked up; nothing for a slice."""
    if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
        return (node.slice.value,)
    return () if isinstance(node.slice, ast.Slice) else ("[]",)


def elements(node: ast.Tuple | ast.List | ast.Set, path: Path_) -> Iterator[tuple[ast.expr, Path_]]:
    """Yield the elements that a path leads to."""
    for place, one in enumerate(node.elts):
        if isinstance(one, ast.Starred):
            yield one.value, path
        elif not path or path[0] in ("*", "[]", place):
            yield one, path[1:]


def entries(node: ast.Dict, path: Path_) -> Iterator[tuple[ast.expr, Path_]]:
    """Yield the keys or values of a mapping that a path leads to."""
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            yield value, path
        elif path[0] == "*":
            yield key, path[1:]
        elif path[0] == "items":
            yield (key if path[2:3] == (0,) else value), path[3:]
        else:
            yield value, path[2 if path[0] == "values" else 1 :]
