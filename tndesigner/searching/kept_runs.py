"""Keeps the runs of the best trials; the others leave only their figures in the study."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tndesigner.paths import entries, is_folder
from tndesigner.searching.evaluation import run_folder, runs_of
from tndesigner.searching.goals import Goal
from tndesigner.searching.opened_study import OpenedStudy
from tndesigner.searching.trial import Trial, costs, front_of

RUNS = "runs"
"""The folder of runs in the folder of a search."""
KEPT = 10
"""How many trials keep their runs."""


def keep_best(runs: Path, trials: Sequence[Trial], goals: Sequence[Goal]) -> None:
    """Remove the runs of trials that have ended and are not among the best: first those of the front."""
    front = front_of(trials, goals)
    others = [one for one in trials if one.state == "complete" and one not in front]
    best = [*front, *sorted(others, key=lambda one: costs(one, goals))][:KEPT]
    gone = {str(one.number) for one in trials} - {str(one.same_as) for one in best}
    for path in entries(runs):
        if path.name.partition("-")[0] in gone:
            shutil.rmtree(path, ignore_errors=True)


def run_of(opened: OpenedStudy, runs: Path, trial: Trial) -> Path | None:
    """Return the folder of the first run of a trial; None if it is not kept on this machine."""
    path = run_folder(runs, trial.same_as, 1, len(runs_of(opened.space.base, opened.search)))
    return path if is_folder(path) else None
