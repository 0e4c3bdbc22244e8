"""Times how long tables take to be read: ``python -m tests.benchmarks.bench_tables``.

A million rows of 20 columns are compared with polars reading the same file, in turns, by the clock and by processor
time; 10,000 columns of 100 rows are compared with 1,000 of them. Memory is the most that a process of its own holds
more than after its imports.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

import numpy as np
import polars as pl

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.datasets.user_data import load_user_data
from tndesigner.models import FileReading

ROWS, COLUMNS = 1_000_000, 20
READING = FileReading(target=("target",))
MEMORY = """
import sys
from pathlib import Path
from tndesigner.datasets.user_data import load_user_data
from tndesigner.datasets.tables import table_data
from tndesigner.models import FileReading

def held(what):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what))

before = held("VmRSS")
load_user_data(Path(sys.argv[1]), FileReading(target=("target",)))
print((held("VmHWM") - before) / 1e3)
"""
"""Linux says how much a process has held at most; ``getrusage`` counts the process that started it, too."""


def write_table(path: Path, rows: int, columns: int) -> None:
    """Write a table of numbers with a column of three classes."""
    numbers = np.random.default_rng(0)
    table = {f"c{place}": np.round(numbers.normal(size=rows), 4) for place in range(columns - 1)}
    pl.DataFrame({**table, "target": np.arange(rows) % 3}).write_csv(path)


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds of something by the clock and of the processor."""
    clock, processor = perf_counter(), process_time()
    work()
    return perf_counter() - clock, process_time() - processor


def rows(options: Options) -> Iterator[Row]:
    """Measure long and wide tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        long, wide, narrow = (folder / f"{one}.csv" for one in ("long", "wide", "narrow"))
        write_table(long, ROWS, COLUMNS)
        write_table(wide, 100, 10_000)
        write_table(narrow, 100, 1_000)
        load_user_data(narrow, READING)
        pairs = [
            (seconds(lambda: load_user_data(long, READING)), seconds(lambda: pl.read_csv(long)))
            for _ in range(options.rounds)
        ]
        clock, processor = (median(ours[one] / theirs[one] for ours, theirs in pairs) for one in (0, 1))
        title = f"CSV of {ROWS:,} × {COLUMNS} against polars"
        yield Row(title, clock, goal="≤ 2", note=f"{processor:.2f}× of the processor")
        done = subprocess.run([sys.executable, "-c", MEMORY, str(long)], stdout=subprocess.PIPE, check=True)
        yield Row(f"CSV of {ROWS:,} × {COLUMNS}, memory", float(done.stdout), "MB", "≤ 400")
        times = [seconds(lambda one=one: load_user_data(one, READING))[1] for one in (wide, narrow) * options.rounds]
        yield Row("CSV of 100 × 10,000 against 100 × 1,000", median(times[::2]) / median(times[1::2]), goal="≤ 15")


if __name__ == "__main__":
    run_alone(rows, __doc__)
