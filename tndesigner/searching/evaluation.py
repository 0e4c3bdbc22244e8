"""Evaluates the design of a trial: trains it for each fold and seed, and takes means."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

import optuna

from tndesigner.document import Design
from tndesigner.models import Repeats
from tndesigner.models.search import Search
from tndesigner.searching.errors import SearchError
from tndesigner.searching.figures import counted_figures
from tndesigner.searching.goals import Goal
from tndesigner.searching.slot import Listener, Slot
from tndesigner.training import Epoch, Figures, train_request

REPORTS = 20
"""The largest number of times that a run reports to the pruner."""

Evaluation = Callable[["Question"], dict[str, float]]
"""Returns the figures of a design by name, all goals among them."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be evaluated: a trial with its design, and where it runs."""

    trial: optuna.Trial
    design: Design
    search: Search
    goals: tuple[Goal, ...]
    slot: Slot
    runs: Path
    """The folder of runs."""


def train_and_count(question: Question) -> dict[str, float]:
    """Return the figures of a design: its counts, and the means over its runs.

    Raises:
        SearchError: if it cannot be trained, or diverges.
        TrialPruned: if it is clearly worse than the trials before.
    """
    design, goals = question.design, question.goals
    figures = counted_figures(design, tuple(goal.name for goal in goals))
    if any(goal.name == "seconds" for goal in goals):
        figures["seconds"] = question.slot.measure(design)
    if any(goal.learned for goal in goals):
        runs = [_run(question, *one) for one in enumerate(runs_of(design, question.search), 1)]
        figures |= {name: fmean(one[name] for one in runs) for name in runs[0]}
    return figures


def runs_of(design: Design, search: Search) -> tuple[tuple[Repeats, int], ...]:
    """Return the fold and the seed of each run of a trial: the folds are those of the design's experiment."""
    repeats = replace(design.experiment.repeats, seeds=search.seeds)
    return tuple(repeats.runs(design.experiment.seed))


def run_folder(runs: Path, number: int, place: int, count: int) -> Path:
    """Return the folder of one run of a trial, counted from 1."""
    return runs / (str(number) if count == 1 else f"{number}-{place}")


def _run(question: Question, place: int, chosen: tuple[Repeats, int]) -> dict[str, float]:
    design, (repeats, seed) = question.design, chosen
    folder = run_folder(question.runs, question.trial.number, place, len(runs_of(design, question.search)))
    title = f"{question.trial.study.study_name} {question.trial.number}"
    request = train_request(design, folder, title=title, twin=False, seed=seed, repeats=repeats)
    listen = _reporting(question) if len(question.goals) == 1 and place == 1 else _ignore
    finished = question.slot.train(request, listen)
    if finished.stopped:
        raise optuna.TrialPruned
    figures = _figures(finished.network)
    for goal in question.goals:
        if goal.learned and not math.isfinite(figures.get(goal.name, math.nan)):
            raise SearchError(f"{goal.name} is not a number after {finished.network.epochs} epochs: training diverged")
    return figures


def _figures(found: Figures) -> dict[str, float]:
    losses = {"loss": found.loss, "val_loss": found.val_loss}
    return {**{name: value for name, value in losses.items() if value is not None}, **found.metrics}


def _ignore(_: Epoch) -> bool:
    return False


def _reporting(question: Question) -> Listener:
    """Return a listener that reports some epochs to the pruner, and asks whether to stop."""
    (goal,) = question.goals
    every = max(1, question.design.experiment.epochs // REPORTS)

    def listen(epoch: Epoch) -> bool:
        value = _value(epoch, goal.name)
        if not goal.learned or value is None or epoch.epoch % every or epoch.epoch >= question.design.experiment.epochs:
            return False
        question.trial.report(value, epoch.epoch // every)
        return question.trial.should_prune()

    return listen


def _value(epoch: Epoch, name: str) -> float | None:
    figures: Mapping[str, float | None] = {"loss": epoch.loss, "val_loss": epoch.val_loss, **epoch.metrics}
    return figures.get(name)
