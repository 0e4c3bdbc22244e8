"""Evaluates the design of a trial: trains it for each fold and seed, and takes means."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from statistics import fmean

import optuna

from tndesigner.document import Design
from tndesigner.models import Repeats
from tndesigner.searching.errors import SearchError
from tndesigner.searching.figures import counted_figures
from tndesigner.searching.goals import Goal
from tndesigner.searching.kept_runs import KeptRuns, run_folder, runs_of
from tndesigner.searching.opened_study import OpenedStudy
from tndesigner.searching.slot import Listener, Slot
from tndesigner.searching.warm_starts import start_for
from tndesigner.training import Epoch, Figures, train_request
from tndesigner.wording.text import Text

REPORTS = 20
"""The largest number of times that a run reports to the pruner."""

Evaluation = Callable[["Question"], dict[str, float]]
"""Returns the figures of a design by name, all goals among them."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be evaluated: a trial with its design, and where it runs."""

    trial: optuna.Trial
    design: Design
    opened: OpenedStudy
    slot: Slot
    runs: KeptRuns

    @property
    def goals(self) -> tuple[Goal, ...]:
        """What is sought."""
        return self.opened.goals


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
        with question.runs.lend(lambda kept: start_for(question.trial, design, question.opened, kept)) as start:
            chosen = enumerate(runs_of(design, question.opened.search), 1)
            runs = [_run(question, place, one, start) for place, one in chosen]
        figures |= {name: fmean(one[name] for one in runs) for name in runs[0]}
    return figures


def _run(question: Question, place: int, chosen: tuple[Repeats, int], start: int | None) -> dict[str, float]:
    design, (repeats, seed), search = question.design, chosen, question.opened.search
    count = len(runs_of(design, search))
    folder = run_folder(question.runs.path, question.trial.number, place, count)
    title = f"{question.trial.study.study_name} {question.trial.number}"
    request = train_request(design, folder, title=title, twin=False, seed=seed, repeats=repeats)
    if start is not None:
        warm = train_request(
            design, folder, title=title, twin=False, seed=seed, repeats=repeats, epochs=search.warm_epochs
        )
        before = run_folder(question.runs.path, start, place, count)
        request = replace(warm, warm_start=str(before), note=f"starts from the trained cores of trial {start}")
    reports = len(question.goals) == 1 and place == 1 and start is None
    listen = _reporting(question) if reports else _ignore
    finished = question.slot.train(request, listen)
    if finished.stopped:
        raise optuna.TrialPruned
    figures = _figures(finished.network)
    for goal in question.goals:
        if goal.learned and not math.isfinite(figures.get(goal.name, math.nan)):
            raise SearchError(
                Text("{0} is not a number after {1} epochs: training diverged", goal.name, finished.network.epochs)
            )
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
