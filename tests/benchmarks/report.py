"""The figures of all benchmarks as one JSON file and one Markdown table, beside those of the last time."""

import json
import os
import platform
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from tests.benchmarks.row import Row

FOLDER = Path(__file__).resolve().parent
README = FOLDER.parents[1] / "README.md"
EXPORTS = FOLDER.parents[1] / "resources" / "manual" / "exports.md"
"""The page of the manual with the table of models in other runtimes."""
PACKAGES = ("tensorflow", "keras", "numpy", "PySide6-Essentials")
BEGIN, END = "<!-- figures of tests/benchmarks -->", "<!-- end of the figures -->"
PRECISIONS = ("float32", "float16", "int8")
"""Those of LiteRT."""
SHOWN = ("epoch_loop", "layers")
"""The benchmarks whose figures with goals the README has."""

_DEPLOYED = re.compile(
    r"(?P<size>[\d.]+ [kM]?B) \((?P<smaller>[^)]*)×\); "
    r"batch of 1 [^(]*\((?P<single>[^)]*)×\), of 32 [^(]*\((?P<many>[^)]*)×\)"
)
"""The note of a row of ``bench_deploy``: size and times, and how many times as large and long those of the twin are."""
_MEASURED = "Measured on: "


@dataclass(frozen=True, slots=True)
class Result:
    """The rows of one benchmark, and where they were measured."""

    facts: dict[str, str]
    rows: list[Row] = field(default_factory=list)


Results = dict[str, Result]
"""By the names of the benchmarks."""


def facts_of(threads: int) -> dict[str, str]:
    """Return what a reader has to know of this machine."""
    facts = {
        "date": datetime.now(UTC).date().isoformat(),
        "processor": processor(),
        "cores": str(os.cpu_count() or 1),
        "load": load(),
        "threads": str(threads),
        "python": platform.python_version(),
    }
    for package in PACKAGES:
        try:
            facts[package] = version(package)
        except PackageNotFoundError:
            continue
    return facts


def load() -> str:
    """Return how many cores all programs wanted in the last minute; if they are not there, figures are disturbed."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def processor() -> str:
    """Return the name of the processor."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    name = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return name or platform.processor() or platform.machine()


def read_results(path: Path) -> Results:
    """Read what was measured before; nothing if there is no such file."""
    if not path.exists():
        return {}
    records: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return {name: Result(one["facts"], [Row(**row) for row in one["rows"]]) for name, one in records.items()}


def write_results(results: Results, path: Path) -> None:
    """Write results, sorted by name."""
    records = {name: asdict(results[name]) for name in sorted(results)}
    path.write_text(json.dumps(records, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def report(results: Results, last: Results) -> str:
    """Return a page with a table for each benchmark; the last column compares with the last time."""
    return "# Benchmarks\n\n" + "\n".join(_section(name, results[name], last.get(name)) for name in sorted(results))


def highlights(results: Results) -> str:
    """Return the table of the README: the figures that somebody may hope for, and what was hoped for."""
    lines = ["| measured | figure | goal |", "|---|---:|---|"]
    shown = [(name, row) for name in SHOWN if name in results for row in results[name].rows if row.goal]
    lines += [f"| {row.title} | {row.value} | {row.goal} |" for _, row in shown]
    facts = next((results[name].facts for name in SHOWN if name in results), {})
    return "\n".join([*lines, "", _measured(facts)])


def deployed(results: Results) -> str:
    """Return the table of the manual: each example in other runtimes, with its dense twin beside it."""
    lines = [
        "| example | ONNX | LiteRT | `float16` | `int8` | lost by `int8` | twin: size | batch of 1 | of 32 |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    result = results["deploy"]
    rows = {row.title.partition(",")[0]: row for row in result.rows}
    for name in dict.fromkeys(title.partition(":")[0] for title in rows):
        forms = [rows.get(f"{name}: {form}") for form in ("onnx float32", *(f"litert {one}" for one in PRECISIONS))]
        onnx, litert, half, whole = ((_DEPLOYED.search(one.note) if one else None) for one in forms)
        sizes = [one["size"] if one else "–" for one in (onnx, litert, half, whole)]
        loss = forms[-1].value if forms[-1] else "–"
        best = litert or onnx
        assert best is not None
        twin = [_factor(best[part]) for part in ("smaller", "single", "many")]
        lines.append(f"| {' | '.join([name, *sizes, loss, *twin])} |")
    return "\n".join([*lines, "", _measured(result.facts)])


def with_deployed(text: str, results: Results) -> str:
    """Return the text of the page of the manual with the table of these results in place of the last one."""
    table = deployed(results)
    head = table.splitlines()[0]
    if head not in text:
        return text
    before, _, rest = text.partition(head)
    _, _, after = rest.partition(_MEASURED)
    return f"{before}{table}\n{after.partition(chr(10))[2]}"


def _factor(text: str) -> str:
    """Write how many times as large or as long a twin is: 1.1e+02 becomes 110×."""
    factor = float(text)
    return f"{factor:.0f}×" if factor >= 10 else f"{factor:.2g}×"


def _measured(facts: dict[str, str]) -> str:
    told = ", ".join(f"{name} {value}" for name, value in facts.items())
    return f"{_MEASURED}{told}.{_shared(facts)}"


def _shared(facts: dict[str, str]) -> str:
    """Return a sentence if other programs wanted the machine, too."""
    load, cores = facts.get("load", ""), facts.get("cores", "")
    if not load.replace(".", "").isdigit() or not cores.isdigit() or float(load) <= int(cores):
        return ""
    return " The machine was shared: other programs wanted more than its cores, which disturbs times below 1 ms most."


def with_figures(text: str, results: Results) -> str:
    """Return the text of the README with the table of these results, if it has a place for it."""
    if BEGIN not in text:
        return text
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{highlights(results)}\n{END}{after}"


def _section(name: str, result: Result, last: Result | None) -> str:
    told = ", ".join(f"{fact} {value}" for fact, value in result.facts.items())
    lines = [f"## {name}", "", f"{told}.", "", "| measured | figure | goal | last | ratio | note |"]
    return "\n".join([*lines, "|---|---:|---|---:|---:|---|", *_lines(result, last), ""])


def _lines(result: Result, last: Result | None) -> Iterator[str]:
    before = {row.title: row for row in last.rows} if last else {}
    for row in result.rows:
        old = before.get(row.title)
        ratio = f"{row.figure / old.figure:.2f}" if old and old.figure else ""
        note = row.note.replace("|", "/")
        yield f"| {row.title} | {row.value} | {row.verdict} | {old.value if old else ''} | {ratio} | {note} |"
