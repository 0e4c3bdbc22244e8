"""Nothing of one machine, nothing left to do, and the glossary's words only."""

import ast
import builtins
import re
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, FunctionNode, Source, read_sources, tracked_files

# Each written so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:work|root|opt|home/\w+|Users/\w+)/" + r"|[A-Z]:\\Users\\")
REGISTRY_HOSTS = re.compile(r"py" + r"pi\.org|python" + r"hosted|npm" + r"js|conda" + r"\.org|deb\.deb" + r"ian")
NOTES = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b|NotImplemented" + r"Error")

FORBIDDEN_WORDS = {"Node", "Block", "Port", "Pin", "Edge", "Link", "Wire", "Chi", "Delta", "Hub"}
FORBIDDEN_WORDS |= {"Dangling", "Scheme", "Project", "Session", "Job"}
FORBIDDEN_FILES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
EXCEPTIONS = {name for name, value in vars(builtins).items() if isinstance(value, type)}
EXCEPTIONS = {name for name in EXCEPTIONS if issubclass(getattr(builtins, name), BaseException)}


def matches(pattern: re.Pattern[str], texts: dict[str, str]) -> list[str]:
    """Every line of the texts that holds the pattern."""
    return [
        f"{name}:{number} {line.strip()[:100]}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def words(name: str) -> list[str]:
    """The words of a class name."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*", name)


def is_exception(node: ast.ClassDef) -> bool:
    """Whether a class is raised: by its bases, or by its name."""
    bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
    return bool(bases & EXCEPTIONS) or node.name.endswith("Error")


def text_of(path: Path) -> str | None:
    """A tracked file's text; nothing for pictures and arrays."""
    data = path.read_bytes()
    return None if b"\0" in data[:8192] else data.decode("utf-8", errors="replace")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    found = {path.relative_to(ROOT).as_posix(): text_of(path) for path in tracked_files()}
    return {name: text for name, text in found.items() if text is not None}


@pytest.fixture(scope="module")
def package() -> list[Source]:
    return read_sources("tndesigner")


def test_no_path_of_one_machine_is_tracked(texts):
    assert not matches(MACHINE_PATHS, texts)


def test_no_registry_is_named(texts):
    assert not matches(REGISTRY_HOSTS, texts)


def test_nothing_is_left_to_do(texts):
    assert not matches(NOTES, {name: text for name, text in texts.items() if name.endswith(".py")})


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (MACHINE_PATHS, "open('/ro" + "ot/x')"),
        (MACHINE_PATHS, "see /ho" + "me/ada/x"),
        (REGISTRY_HOSTS, "https://py" + "pi.org/simple"),
        (NOTES, "# TO" + "DO: later"),
    ],
)
def test_a_slip_would_be_seen(pattern, line):
    assert matches(pattern, {"a.py": f"x = 1\n{line}\n"}) == [f"a.py:2 {line}"]


def test_classes_are_named_by_the_glossary(package):
    named = [(source, node) for source in package for node in source.classes()]
    assert not [source.place(node) for source, node in named if FORBIDDEN_WORDS & set(words(node.name))]


def test_no_file_is_a_drawer_for_leftovers(package):
    assert not [source.name for source in package if FORBIDDEN_FILES & set(Path(source.name).with_suffix("").parts)]


def test_exceptions_live_in_errors_files(package):
    elsewhere = [source for source in package if Path(source.name).name != "errors.py"]
    assert not [source.place(node) for source in elsewhere for node in source.classes() if is_exception(node)]


def test_a_package_has_one_exception_of_its_own(package):
    files = [source for source in package if Path(source.name).name == "errors.py"]
    assert not [source.name for source in files if sum(is_exception(node) for node in source.classes()) != 1]


def test_every_module_says_what_it_is_for(package):
    assert not [source.name for source in package if not ast.get_docstring(source.tree)]


def speaks_of_a_parameter(assertion: ast.Assert, function: FunctionNode) -> bool:
    """Whether an assert looks at what its function was given."""
    given = {part.arg for part in ast.walk(function.args) if isinstance(part, ast.arg)} - {"self", "cls"}
    return any(isinstance(part, ast.Name) and part.id in given for part in ast.walk(assertion.test))


def asserted_parameters(source: Source) -> list[str]:
    """Where an assert looks at what a function was given."""
    return [
        f"{source.name}:{node.lineno}"
        for function in source.functions()
        for node in ast.walk(function)
        if isinstance(node, ast.Assert) and speaks_of_a_parameter(node, function)
    ]


def test_no_input_is_checked_with_assert(package):
    assert not [place for source in package for place in asserted_parameters(source)]


def test_an_asserted_input_would_be_seen():
    function = "def f(dim):\n    found = g()\n    assert {}\n"
    assert asserted_parameters(Source("a.py", function.format("dim > 0"))) == ["a.py:3"]
    assert asserted_parameters(Source("a.py", function.format("found"))) == []
