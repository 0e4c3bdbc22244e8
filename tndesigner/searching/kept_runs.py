"""Keeps the runs of the best trials; the others leave only their figures in the study."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Lock

from tndesigner.document import Design
from tndesigner.models import Repeats
from tndesigner.models.search import Search
from tndesigner.paths import entries, is_folder
from tndesigner.searching.goals import Goal
from tndesigner.searching.opened_study import OpenedStudy
from tndesigner.searching.trial import Trial, costs, front_of

RUNS = "runs"
"""The folder of runs in the folder of a search."""
KEPT = 10
"""How many trials keep their runs."""


class KeptRuns:
    """The folder of runs; a run that another one starts from is not removed meanwhile."""

    def __init__(self, path: Path) -> None:
        """Take the folder, which need not exist yet."""
        self.path = path
        self._lock, self._lent = Lock(), Counter[int]()

    def keep_best(self, trials: Sequence[Trial], goals: Sequence[Goal]) -> None:
        """Remove the runs of trials that have ended and are not among the best: first those of the front."""
        front = front_of(trials, goals)
        others = [one for one in trials if one.state == "complete" and one not in front]
        best = [*front, *sorted(others, key=lambda one: costs(one, goals))][:KEPT]
        gone = {one.number for one in trials} - {one.same_as for one in best}
        with self._lock:
            for path in entries(self.path):
                number = _number_of(path)
                if number in gone and not self._lent[number]:
                    shutil.rmtree(path, ignore_errors=True)

    @contextmanager
    def lend(self, choose: Callable[[frozenset[int]], int | None]) -> Iterator[int | None]:
        """Keep the runs of one trial as long as the context lasts.

        Args:
            choose: returns the number of a trial, or None; it is given those that have runs here.
        """
        with self._lock:
            chosen = choose(frozenset(map(_number_of, entries(self.path))))
            if chosen is not None:
                self._lent[chosen] += 1
        try:
            yield chosen
        finally:
            if chosen is not None:
                with self._lock:
                    self._lent[chosen] -= 1


def runs_of(design: Design, search: Search) -> tuple[tuple[Repeats, int], ...]:
    """Return the fold and the seed of each run of a trial: the folds are those of the design's experiment."""
    repeats = replace(design.experiment.repeats, seeds=search.seeds)
    return tuple(repeats.runs(design.experiment.seed))


def run_folder(runs: Path, number: int, place: int, count: int) -> Path:
    """Return the folder of one run of a trial, counted from 1."""
    return runs / (str(number) if count == 1 else f"{number}-{place}")


def run_of(opened: OpenedStudy, runs: Path, trial: Trial) -> Path | None:
    """Return the folder of the first run of a trial; None if it is not kept on this machine."""
    path = run_folder(runs, trial.same_as, 1, len(runs_of(opened.space.base, opened.search)))
    return path if is_folder(path) else None


def _number_of(path: Path) -> int:
    """Return the number of the trial that a run folder belongs to; -1 for any other folder."""
    number = path.name.partition("-")[0]
    return int(number) if number.isdecimal() else -1
