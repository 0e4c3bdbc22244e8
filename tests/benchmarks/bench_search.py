"""Measures searches: how much faster two slots are than one, and how much of a full grid's front is found.

Run from the checkout: ``python -m tests.benchmarks.bench_search [--quick] [CASE ...]``. Cases: ``slots`` trains 40
designs of digits over bond and family on one slot and on two, each of one thread, and compares the trials per second
once all workers are warm; these 40 are the whole grid. ``front`` repeats a search over that grid with half of the
trials, from three seeds, and compares the area that its front dominates.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tndesigner as td
from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.document import Design
from tndesigner.models.search import Search, Variation
from tndesigner.resources import resource_path
from tndesigner.searching.engine import Engine
from tndesigner.searching.evaluation import Question
from tndesigner.searching.findings import Findings, findings_of
from tndesigner.searching.searching import open_search, run_search

VARY = {"bond": "2..9", "family": "mpo,ring,cp,tucker,tree"}
GRID, SEEDS = 40, 3
GOALS = ("val_accuracy", "parameters")


def search_for(vary: dict[str, str], goals: tuple[str, ...], trials: int) -> Search:
    """Return a search."""
    variations = tuple(Variation(name, values) for name, values in vary.items())
    return Search(variations=variations, goals=goals, trials=trials)


def rows(options: Options) -> Iterator[Row]:
    """Yield the rows of all cases."""
    with TemporaryDirectory() as folder:
        yield from grid(Path(folder), options)


def grid(folder: Path, options: Options) -> Iterator[Row]:
    """Yield what two slots gain, and how much of the front of the grid a search finds."""
    rates = {}
    for slots in (1, 2) if options.wants("slots") else (2,):
        opened = open_search(digits(), search_for(VARY, GOALS, GRID), folder / f"slots-{slots}")
        found = run_search(opened, folder / f"slots-{slots}", workers=slots, listen=lambda _found: None)
        rates[slots] = warm_rate(found, slots)
    if len(rates) == 2:
        note = f"{rates[1]:.2f} and {rates[2]:.2f} trials a second"
        yield Row("40 trials of digits, two slots against one", rates[2] / rates[1], "×", "≥ 1.6", note)
    if options.wants("front"):
        yield from front(found, folder)


def digits() -> Design:
    """Return the bundled example."""
    return td.load(resource_path("examples", "digits.tnd"))


def warm_rate(found: Findings, slots: int) -> float:
    """Return trials per second after each slot has ended one trial."""
    ends = sorted(one.datetime_complete for one in found.opened.study.get_trials() if one.datetime_complete)
    return (len(ends) - slots) / (ends[-1] - ends[slots - 1]).total_seconds()


def front(found: Findings, folder: Path) -> Iterator[Row]:
    """Yield the share of the dominated area that half of the trials reach, for the middle one of three seeds."""
    known = {tuple(sorted(one.choices.items())): one.values for one in found.trials}
    points = [one.values for one in found.trials]
    shares = []
    for seed in range(SEEDS):
        design = digits()
        design.experiment = replace(design.experiment, seed=seed)
        half = open_search(design, search_for(VARY, GOALS, GRID // 2), folder / f"half-{seed}")

        def look_up(question: Question) -> dict[str, float]:
            return dict(known[tuple(sorted(question.trial.params.items()))])

        Engine(half, folder, evaluate=look_up).run(1, lambda: None)
        tried = [one.values for one in findings_of(half, folder).trials]
        shares.append(area(tried, points) / area(points, points))
    note = ", ".join(f"{100 * one:.1f} %" for one in shares)
    yield Row("area of the grid's front, with half the trials", 100 * sorted(shares)[1], "%", "≥ 98", note)


def area(points: Sequence[dict[str, float]], all_points: Sequence[dict[str, float]]) -> float:
    """Return the area between a front and the worst values of all points."""
    worst_size = max(one["parameters"] for one in all_points)
    worst = min(one["val_accuracy"] for one in all_points)
    total, best = 0.0, worst
    ordered = sorted({(one["parameters"], one["val_accuracy"]) for one in points})
    for size, accuracy in ordered:
        if accuracy > best:
            total += (worst_size - size) * (accuracy - best)
            best = accuracy
    return total


if __name__ == "__main__":
    run_alone(rows, __doc__)
