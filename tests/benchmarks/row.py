"""What every benchmark offers: a function ``rows`` that measures and yields rows.

A file ``bench_NAME.py`` beside this one defines ``rows(options)`` and ends with ``run_alone(rows, __doc__)`` under its
``__main__``. ``python -m tests.benchmarks`` finds it by its name and starts it in a process of its own.
"""

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of a benchmark."""

    title: str
    figure: float
    unit: str = "×"
    goal: str = ""
    """What the figure should be in the same unit, "≥ 30" or "≤ 2"; empty if nothing is asked for."""
    note: str = ""
    """How the figure came about."""

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None if there is none."""
        if not self.goal:
            return None
        sign, limit = self.goal.split()
        return self.figure >= float(limit) if sign == "≥" else self.figure <= float(limit)

    @property
    def value(self) -> str:
        """The figure with its unit, to three digits."""
        digits = f"{self.figure:.3g}" if abs(self.figure) < 1000 else f"{self.figure:,.0f}"
        return f"{digits}{self.unit}" if self.unit in ("×", "%") else f"{digits} {self.unit}"

    @property
    def verdict(self) -> str:
        """The goal and whether it is reached, in words."""
        return "" if self.reached is None else f"{self.goal}, {'reached' if self.reached else 'missed'}"


@dataclass(frozen=True, slots=True)
class Options:
    """How a benchmark measures; each uses what makes sense for it."""

    threads: int = 1
    rounds: int = 5
    quick: bool = False
    """Whether to leave out what takes long."""
    names: tuple[str, ...] = ()
    """The cases to measure, by words that their names begin with; empty for all."""

    def wants(self, name: str) -> bool:
        """Return whether a case is to be measured."""
        return not self.names or name.startswith(self.names)


Rows = Callable[[Options], Iterable[Row]]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that all benchmarks share."""
    parser.add_argument("--threads", type=int, default=1, help="how many threads compute one operation")
    parser.add_argument("--rounds", type=int, default=5, help="how many times each thing is measured")
    parser.add_argument("--quick", action="store_true", help="leave out what takes long")


def run_alone(rows: Rows, description: str) -> None:
    """Measure as the command line says and print the rows as they come."""
    parser = argparse.ArgumentParser(description=description.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="the cases, by what their names begin with; all if none is given")
    add_options(parser)
    parser.add_argument("-o", "--output", type=Path, help="a file for the rows, as JSON")
    arguments = parser.parse_args()
    options = Options(arguments.threads, arguments.rounds, arguments.quick, tuple(arguments.names))
    measured = []
    for row in rows(options):
        measured.append(row)
        print(f"{row.title:<66}{row.value:>11}  {row.verdict:<18}{row.note}".rstrip(), flush=True)
    if arguments.output:
        arguments.output.write_text(json.dumps([asdict(row) for row in measured]), encoding="utf-8")
