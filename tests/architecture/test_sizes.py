"""Files, functions and classes stay small enough to be read at a glance."""

import ast
import statistics

import pytest

from tests.architecture.sources import FunctionNode, Source, read_sources

LONGEST_FILE = 300
MEDIAN_FILE = 120
LONGEST_FUNCTION = 40
MEDIAN_FUNCTION = 12
LONGEST_CLASS = 250
MOST_PUBLIC_METHODS = 15
MOST_PARAMETERS = 5

# A Keras layer has the arguments of the layer that it replaces, and is called like it, however many these are.
KERAS_LAYERS = "tndesigner/layers/"
KERAS_SIGNATURES = frozenset({"__init__", "call"})

# Tables and templates that splitting would hide: file names, with the reason beside each.
EXEMPT_FILES: frozenset[str] = frozenset()


def documented(node: FunctionNode) -> bool:
    """Whether a function begins with a docstring."""
    return ast.get_docstring(node, clean=False) is not None


def function_lines(node: FunctionNode) -> int:
    """Lines of a function, its docstring not counted: a drawing is welcome there."""
    lines = node.end_lineno - node.lineno + 1
    if documented(node):
        docstring = node.body[0]
        lines -= docstring.end_lineno - docstring.lineno + 1
    return lines


def parameters(node: FunctionNode) -> int:
    """Parameters of a function; the object itself is not counted."""
    names = [one.arg for one in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def public_methods(node: ast.ClassDef) -> int:
    """Names of a class that others may call; the halves of a property are one."""
    methods = {item.name for item in node.body if isinstance(item, FunctionNode)}
    return sum(not name.startswith("_") for name in methods)


def too_long_files(sources: list[Source]) -> list[str]:
    """Files over the limit."""
    return [
        f"{source.name} has {source.lines} lines"
        for source in sources
        if source.lines > LONGEST_FILE and source.name not in EXEMPT_FILES
    ]


def too_large_functions(sources: list[Source]) -> list[str]:
    """Functions with too many lines or too many parameters."""
    found = []
    for source in sources:
        for node in source.functions():
            if function_lines(node) > LONGEST_FUNCTION:
                found.append(f"{source.place(node)} has {function_lines(node)} lines")
            prescribed = source.name.startswith(KERAS_LAYERS) and node.name in KERAS_SIGNATURES
            if parameters(node) > MOST_PARAMETERS and not prescribed:
                found.append(f"{source.place(node)} has {parameters(node)} parameters")
    return found


def too_large_classes(sources: list[Source]) -> list[str]:
    """Classes with too many lines or too many public methods."""
    found = []
    for source in sources:
        for node in source.classes():
            lines = node.end_lineno - node.lineno + 1
            if lines > LONGEST_CLASS:
                found.append(f"{source.place(node)} has {lines} lines")
            if public_methods(node) > MOST_PUBLIC_METHODS:
                found.append(f"{source.place(node)} has {public_methods(node)} public methods")
    return found


@pytest.fixture(scope="module")
def package() -> list[Source]:
    return read_sources("tndesigner")


@pytest.fixture(scope="module")
def everything() -> list[Source]:
    return read_sources("tndesigner", "tests", "resources", "packaging")


def test_no_file_is_too_long(everything):
    assert not too_long_files(everything)


def test_no_function_is_too_long_or_takes_too_much(everything):
    assert not too_large_functions(everything)


def test_no_class_is_too_large(everything):
    assert not too_large_classes(everything)


def test_the_median_file_is_short(package):
    assert statistics.median(source.lines for source in package) <= MEDIAN_FILE


def test_the_median_function_is_short(package):
    assert statistics.median(function_lines(node) for source in package for node in source.functions()) <= (
        MEDIAN_FUNCTION
    )


def test_every_exemption_is_still_needed(everything):
    lines = {source.name: source.lines for source in everything}
    assert not [name for name in EXEMPT_FILES if lines.get(name, 0) <= LONGEST_FILE]


def test_a_long_file_would_be_seen():
    assert too_long_files([Source("a.py", "x = 1\n" * 300)]) == []
    assert too_long_files([Source("a.py", "x = 1\n" * 301)]) == ["a.py has 301 lines"]


def test_a_long_function_would_be_seen():
    body = '    """Say\n\n    more.\n    """\n' + "    x = 1\n" * 39
    assert too_large_functions([Source("a.py", f"def f():\n{body}")]) == []
    assert too_large_functions([Source("a.py", f"def f():\n{body}    x = 2\n")]) == ["a.py:1 f has 41 lines"]


def test_a_sixth_parameter_would_be_seen():
    method = "class C:\n    def f(self, a, b, c, *, d, e{}): ...\n"
    assert too_large_functions([Source("a.py", method.format(""))]) == []
    assert too_large_functions([Source("a.py", method.format(", g"))]) == ["a.py:2 f has 6 parameters"]


def test_a_large_class_would_be_seen():
    methods = "".join(f"    def m{index}(self): ...\n" for index in range(16))
    private = "".join(f"    def _m{index}(self): ...\n" for index in range(249))
    assert too_large_classes([Source("a.py", f"class C:\n{methods}")]) == ["a.py:1 C has 16 public methods"]
    assert too_large_classes([Source("a.py", f"class C:\n{private}")]) == []
    assert too_large_classes([Source("a.py", f"class C:\n{private}    x = 1\n")]) == ["a.py:1 C has 251 lines"]
