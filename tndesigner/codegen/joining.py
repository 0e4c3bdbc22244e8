"""Joins the definitions of several exported files in one: equal ones are shared, others get names of their own."""

import ast
from collections.abc import Iterable, Mapping
from io import StringIO
from itertools import count
from tokenize import NAME, generate_tokens

Definitions = dict[str, str]
"""The text of each function, class and table of a file by its name, in their order."""


class Joined:
    """The definitions of the files that were joined so far."""

    def __init__(self) -> None:
        """Start without a file."""
        self.definitions: Definitions = {}
        self.imports: list[str] = []
        self._used: set[str] = set()

    def add(self, text: str, called: Mapping[str, str]) -> dict[str, str]:
        """Take a file, and return the new names of what had to be renamed.

        Args:
            text: the file; what it does when it is run is left out.
            called: the new names of functions, where they are wanted.
        """
        own, imports = _parsed(text)
        self.imports += [line for line in imports if line not in self.imports]
        renames = self._without_clashes(own, called)
        for name, definition in own.items():
            self.definitions[renames.get(name, name)] = _renamed(definition, renames)
            self._used |= _names(self.definitions[renames.get(name, name)])
        return renames

    def _without_clashes(self, own: Definitions, called: Mapping[str, str]) -> dict[str, str]:
        """Return new names; what an earlier file has been given a number for is used again."""
        clashing = self._clashing(own, called)
        used = self._used | names_in(own.values())
        for number in count(2):
            renames = {**called, **{name: _numbered(name, number) for name in clashing}}
            given = {renames[name] for name in clashing}
            if not given & used or (given <= self.definitions.keys() and self._agree(own, renames)):
                return renames
        raise AssertionError

    def _clashing(self, own: Definitions, called: Mapping[str, str]) -> list[str]:
        """Return the names of what differs from what has that name already, or needs something that does."""
        found: list[str] = []
        while True:
            renames = {**called, **{name: f"{name}?" for name in found}}
            more = [name for name in own if name not in renames and not self._agree({name: own[name]}, renames)]
            if not more:
                return found
            found += more

    def _agree(self, own: Definitions, renames: Mapping[str, str]) -> bool:
        """Return whether renamed definitions are new, or the same as those that have their names."""
        for name, definition in own.items():
            held = self.definitions.get(renames.get(name, name))
            if held is not None and held != _renamed(definition, renames):
                return False
        return True


def names_in(texts: Iterable[str]) -> set[str]:
    """Return all names in the texts of files."""
    return set().union(*map(_names, texts))


def _numbered(name: str, number: int) -> str:
    return f"{name}{number}" if name[0].isupper() and not name.isupper() else f"{name}_{number}"


def _parsed(text: str) -> tuple[Definitions, list[str]]:
    """Return the definitions of a file, and the lines of its imports."""
    lines = text.splitlines()
    definitions: Definitions = {}
    imports: list[str] = []
    last = ""
    for node in ast.parse(text).body:
        start = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))])
        written = "\n".join(lines[start - 1 : node.end_lineno])
        match node:
            case ast.Import() | ast.ImportFrom():
                imports.append(written)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.Assign(targets=[ast.Name(id=name)]):
                definitions[name], last = written, name
            case ast.Expr() if last:  # what a table is
                definitions[last] += f"\n{written}"
            case _:
                pass
    return definitions, imports


def _renamed(text: str, renames: Mapping[str, str]) -> str:
    """Return a text with other names; those of attributes stay."""
    lines = text.splitlines()
    before = ""
    found = []
    for token in generate_tokens(StringIO(text).readline):
        if token.type == NAME and token.string in renames and before != ".":
            found.append(token)
        before = token.string
    for token in reversed(found):
        (row, start), (_, end) = token.start, token.end
        lines[row - 1] = f"{lines[row - 1][:start]}{renames[token.string]}{lines[row - 1][end:]}"
    return "\n".join(lines)


def _names(text: str) -> set[str]:
    return {token.string for token in generate_tokens(StringIO(text).readline) if token.type == NAME}
