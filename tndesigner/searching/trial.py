"""A trial: what it chose, and the figures that it reached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tndesigner.searching.domain import Value
from tndesigner.searching.goals import Goal

HALF_A_POINT = 0.005
"""By how much the metric of a smaller network may be worse for it to be pointed out as nearly as good."""

Importances = dict[str, dict[str, float]]
"""By the name of a goal: how much each choice matters for it, the largest share first; the shares add up to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One design of a search, trained once for each seed."""

    number: int
    state: str
    """"complete", "pruned" or "failed"."""
    choices: dict[str, Value]
    """What it chose, by the names of what varies."""
    values: dict[str, float]
    """The figure of each goal, as a mean over the seeds; empty unless the trial is complete."""
    parameters: int | None
    """None if its choices gave no design."""
    seconds: float
    """How long it took."""
    reason: str
    """Why it was pruned or failed; empty otherwise."""
    same_as: int
    """The number of the trial that was trained with the same choices: its own, or that of an earlier one."""
    start: int | None = None
    """The number of the trial whose trained cores it started from; None if it started from scratch."""


def front_of(trials: Sequence[Trial], goals: Sequence[Goal]) -> tuple[Trial, ...]:
    """Return the trials that no other one beats in all goals, the best by the first goal first."""
    front: list[tuple[tuple[float, ...], Trial]] = []
    complete = ((costs(one, goals), one) for one in trials if one.state == "complete")
    for cost, one in sorted(complete, key=lambda pair: (pair[0], pair[1].number)):
        if not any(beats(other, cost) for other, _ in front):
            front.append((cost, one))
    return tuple(one for _, one in front)


def seeks_small(goals: Sequence[Goal]) -> bool:
    """Tell whether the first goal is a metric and the second is few parameters."""
    return len(goals) > 1 and goals[0].is_metric and goals[1].name == "parameters"


def best_of(front: Sequence[Trial], goals: Sequence[Goal], within: float) -> Trial:
    """Return the best of a front by the second goal, of those that are at most ``within`` worse by the first.

    Args:
        front: the best by the first goal first; at least one.
        goals: what is sought.
        within: how much worse by the first goal it may be.
    """
    top = front[0].values[goals[0].name]
    near = [one for one in front if abs(one.values[goals[0].name] - top) <= within]
    return min(near, key=lambda one: costs(one, goals)[1:])


def costs(trial: Trial, goals: Sequence[Goal]) -> tuple[float, ...]:
    """Return the values of a trial with signs such that smaller is better."""
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
        **({} if trial.start is None else {"start": trial.start}),
    }


def trial_of(record: Mapping[str, Any]) -> Trial:
    """Return the trial of a record.

    Raises:
        LookupError: if something is missing in it.
    """
    return Trial(
        number=record["number"],
        state=record["state"],
        choices=dict(record["choices"]),
        values=dict(record["values"]),
        parameters=record["parameters"],
        seconds=record["seconds"],
        reason=record.get("reason", ""),
        same_as=record["number"],
        start=record.get("start"),
    )


def beats(first: tuple[float, ...], second: tuple[float, ...]) -> bool:
    """Tell whether the first costs are nowhere higher than the second; of two that are equal, the earlier one stays."""
    return all(one <= other for one, other in zip(first, second, strict=True))
