"""Networks as exporters get them, and the text that a person pastes."""

import ast

from tests.unit.blog import blog_network
from tndesigner.codegen.subject import Subject
from tndesigner.network import Network
from tndesigner.planning.ranges import plan_ranges


def subject_of(network: Network, *, activation: str | None = None, use_bias: bool = True) -> Subject:
    return Subject(network, plan_ranges(network, batch=3), activation, use_bias)


def blog_subject() -> Subject:
    return subject_of(blog_network())


def run_source(text: str) -> dict[str, object]:
    """What a file defines."""
    defined: dict[str, object] = {"__name__": "exported"}
    exec(compile(text, "exported.py", "exec"), defined)
    return defined


def layer_class(text: str) -> type:
    """The class that an exported file is for: the last one that it defines."""
    return [one for one in run_source(text).values() if isinstance(one, type)][-1]


def imported_modules(text: str) -> set[str]:
    """The modules that a file imports."""
    found = set[str]()
    for one in ast.walk(ast.parse(text)):
        if isinstance(one, ast.Import):
            found.update(name.name for name in one.names)
        elif isinstance(one, ast.ImportFrom):
            found.add(str(one.module))
    return found
