"""No test asks a clock: on a slow machine, or beside other programs, it would say nothing about the code."""

import ast

import pytest

from tests.architecture.sources import Source, read_sources

CLOCKS = {"perf_counter", "process_time", "thread_time", "monotonic", "timeit", "getrusage", "QElapsedTimer"}
CLOCKS |= {f"{name}_ns" for name in CLOCKS}
WAITS = {"waitUntil", "waitSignal", "waitSignals"}


def asks_a_clock(node: ast.AST) -> bool:
    """Whether something is named that tells the time, as in ``perf_counter`` or ``time.time``."""
    match node:
        case ast.ImportFrom(module="time"):
            return any(name.name != "sleep" for name in node.names)
        case ast.Name(id=name) | ast.alias(name=name):
            return name in CLOCKS
        case ast.Attribute(value=ast.Name(id="time"), attr=name):
            return name != "sleep"
        case ast.Attribute(attr=name):
            return name in CLOCKS
    return False


def waits_shortly(node: ast.AST) -> bool:
    """Whether what must come is waited for with another patience than all tests have."""
    match node:
        case ast.Call(func=ast.Attribute(attr=name)) if name in WAITS:
            patience = {word.arg: ast.unparse(word.value) for word in node.keywords}
            return patience.get("timeout") != "PATIENCE_MS"
    return False


def timed(sources: list[Source]) -> set[str]:
    """Where a test depends on the time."""
    return {
        f"{source.name}:{node.lineno}"
        for source in sources
        for node in ast.walk(source.tree)
        if asks_a_clock(node) or waits_shortly(node)
    }


def test_no_test_asks_a_clock():
    assert not timed([one for one in read_sources("tests") if not one.name.startswith("tests/benchmarks/")])


@pytest.mark.parametrize(
    "line",
    [
        "from time import process_time",
        "from time import time as now",
        "begin = time.perf_counter()",
        "begin = time.time()",
        "begin = clock.monotonic_ns()",
        "clock = QElapsedTimer()",
        "qtbot.waitUntil(done)",
        "qtbot.waitUntil(done, timeout=2_000)",
    ],
)
def test_a_clock_would_be_seen(line):
    assert timed([Source("a.py", f"x = 1\n{line}\n")]) == {"a.py:2"}


def test_a_rest_and_patience_are_no_clocks():
    lines = ["import time", "time.sleep(0.05)", "qtbot.waitUntil(done, timeout=PATIENCE_MS)", "qtbot.wait(20)"]
    assert timed([Source("a.py", "\n".join(lines))]) == set()
