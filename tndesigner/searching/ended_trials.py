"""The trials of a study that have ended."""

from collections.abc import Sequence

from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from tndesigner.searching.goals import Goal
from tndesigner.searching.storage import RETRIES
from tndesigner.searching.trial import Trial

STATES = {TrialState.COMPLETE: "complete", TrialState.PRUNED: "pruned", TrialState.FAIL: "failed"}
"""How the ends of a trial are called."""

FIGURES, REASON, SECONDS, SAME_AS, START = "figures", "reason", "seconds", "same_as", "start"
"""The names under which a study keeps what is known of a trial."""


def finished_trials(study: Study, goals: Sequence[Goal]) -> tuple[Trial, ...]:
    """Return the trials that have ended, in their order; one that had to begin again is there once."""
    return tuple(_trial_of(one, goals) for one in study.get_trials(deepcopy=False) if is_final(one))


def is_final(trial: FrozenTrial) -> bool:
    """Tell whether a trial has ended, and no other one with its choices begins in its place.

    One that failed without a reason was interrupted, or its process has gone.
    """
    if trial.state is TrialState.FAIL and REASON not in trial.user_attrs:
        return len(trial.system_attrs.get("retry_history", ())) >= RETRIES
    return trial.state.is_finished()


def _trial_of(frozen: FrozenTrial, goals: Sequence[Goal]) -> Trial:
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
        start=frozen.user_attrs.get(START),
    )
