"""Runs benchmarks, each in a process of its own, and keeps their figures.

Run from the checkout: ``python -m tests.benchmarks [NAME ...] [--threads N] [--rounds N] [--quick]``. The figures of
those that ran replace theirs in ``results.json``; ``results.md`` is the readable table, which compares with the last
time; the tables of the README and the manual follow. Figures of benchmarks that did not run are kept.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.report import (
    EXPORTS,
    FOLDER,
    README,
    Result,
    facts_of,
    read_results,
    report,
    with_deployed,
    with_figures,
    write_results,
)
from tests.benchmarks.row import Row, add_options

NAMES = tuple(sorted(path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py")))


def measured(name: str, arguments: argparse.Namespace) -> list[Row] | None:
    """Run one benchmark and return its rows; None if it failed."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "rows.json")
        command = [sys.executable, "-m", f"tests.benchmarks.bench_{name}", "-o", str(output)]
        command += ["--threads", str(arguments.threads), "--rounds", str(arguments.rounds)]
        command += ["--quick"] * arguments.quick
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        done = subprocess.run(command, cwd=FOLDER.parents[1], env=environment, check=False)
        if done.returncode or not output.exists():
            return None
        return [Row(**row) for row in json.loads(output.read_text(encoding="utf-8"))]


def main() -> int:
    """Measure, write and compare; the exit status is 1 if a benchmark failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which ones, of {', '.join(NAMES)}; all if not given")
    add_options(parser)
    parser.add_argument("-o", "--output", type=Path, default=FOLDER, help="the folder for results.json and results.md")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(NAMES):
        parser.error(f"no benchmark is called {min(unknown)!r}; there are {', '.join(NAMES)}")
    last = read_results(arguments.output / "results.json")
    results, failed = dict(last), []
    for name in arguments.names or NAMES:
        print(f"\n{name}", flush=True)
        rows = measured(name, arguments)
        if rows is None:
            failed.append(name)
            continue
        results[name] = Result(facts_of(arguments.threads), rows)
        write_results(results, arguments.output / "results.json")
        (arguments.output / "results.md").write_text(report(results, last), encoding="utf-8")
    if arguments.output == FOLDER:
        README.write_text(with_figures(README.read_text(encoding="utf-8"), results), encoding="utf-8")
        EXPORTS.write_text(with_deployed(EXPORTS.read_text(encoding="utf-8"), results), encoding="utf-8")
    for name in failed:
        print(f"{name} failed; its figures are those of the last time", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
