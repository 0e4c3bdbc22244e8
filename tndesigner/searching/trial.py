"""A trial as it is told: what it chose, and what came out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from tndesigner.searching.goals import Goal
from tndesigner.searching.space import Choice

STATES = {TrialState.COMPLETE: "complete", TrialState.PRUNED: "pruned", TrialState.FAIL: "failed"}
"""How the ends of a trial are called."""

FIGURES, REASON, SECONDS, SAME_AS = "figures", "reason", "seconds", "same_as"
"""The names under which a study keeps what is known of a trial."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One design of a search, trained once for each seed."""

    number: int
    state: str
    """"complete", "pruned" or "failed"."""
    choices: Choice
    """What it chose, by the names of what varies."""
    values: dict[str, float]
    """The figures that are sought, means over the seeds; empty if it did not come to an end."""
    parameters: int | None
    """None if its choices gave no design."""
    seconds: float
    """How long it took."""
    reason: str
    """Why it was pruned or failed; empty otherwise."""
    same_as: int
    """The number of the trial that was trained with the same choices: its own, or that of an earlier one."""


def finished_trials(study: Study, goals: Sequence[Goal]) -> tuple[Trial, ...]:
    """Return the trials that have ended, in their order; one that was begun again counts once."""
    found = study.get_trials(deepcopy=False)
    again = begun_again(found)
    return tuple(_told(one, goals) for one in found if one.state in STATES and one.number not in again)


def begun_again(trials: Sequence[FrozenTrial]) -> set[int]:
    """Return the numbers of trials in whose place another one began."""
    return {number for one in trials for number in one.system_attrs.get("retry_history", ()) if number != one.number}


def front_of(trials: Sequence[Trial], goals: Sequence[Goal]) -> tuple[Trial, ...]:
    """Return the trials that no other one beats in all that is sought, the best by the first goal first."""
    complete = [one for one in trials if one.state == "complete"]
    ordered = sorted(complete, key=lambda one: (costs(one, goals), one.number))
    front: list[Trial] = []
    for one in ordered:
        if not any(_beats(costs(other, goals), costs(one, goals)) for other in front):
            front.append(one)
    return tuple(front)


def costs(trial: Trial, goals: Sequence[Goal]) -> tuple[float, ...]:
    """Return the values of a trial, of which smaller ones are better."""
    return tuple(-trial.values[goal.name] if goal.larger else trial.values[goal.name] for goal in goals)


def trial_record(trial: Trial, run: str | None) -> dict[str, Any]:
    """Return a trial as JSON holds it, with its run folder if that is kept."""
    return {
        "number": trial.number,
        "state": trial.state,
        "values": trial.values,
        "parameters": trial.parameters,
        "run": run,
        "choices": trial.choices,
        "seconds": round(trial.seconds, 3),
        **({"reason": trial.reason} if trial.reason else {}),
    }


def _told(frozen: FrozenTrial, goals: Sequence[Goal]) -> Trial:
    figures: dict[str, float] = frozen.user_attrs.get(FIGURES, {})
    complete = frozen.state is TrialState.COMPLETE
    parameters = figures.get("parameters")
    return Trial(
        number=frozen.number,
        state=STATES[frozen.state],
        choices=dict(frozen.params),
        values=dict(zip((goal.name for goal in goals), frozen.values, strict=True)) if complete else {},
        parameters=None if parameters is None else round(parameters),
        seconds=frozen.user_attrs.get(SECONDS, 0.0),
        reason=frozen.user_attrs.get(REASON, ""),
        same_as=frozen.user_attrs.get(SAME_AS, frozen.number),
    )


def _beats(first: tuple[float, ...], second: tuple[float, ...]) -> bool:
    """Tell whether one is nowhere worse than another; of two that are equal, the earlier one stays."""
    return all(one <= other for one, other in zip(first, second, strict=True))
