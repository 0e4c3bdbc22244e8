"""How much each choice of a search matters for each of its goals."""

import warnings
from collections.abc import Sequence

from optuna.importance import PedAnovaImportanceEvaluator
from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from tndesigner.searching.goals import Goal
from tndesigner.searching.trial import Importances

LEAST = 16
"""The least number of completed trials from which importances are reliable."""
BEST = 0.25
"""The share of trials that count as good."""


def importances_of(study: Study, goals: Sequence[Goal]) -> Importances:
    """Return how much each choice decides whether a trial is among the best quarter for a goal.

    Computed by PED-ANOVA (Watanabe, Bansal and Hutter 2023): the more the values of a choice among the good
    trials differ in distribution from those among all, the more it matters. Empty if too few trials are completed; a
    goal for which no choice makes a difference is left out.
    """
    if len(study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))) < LEAST:
        return {}
    found = {goal.name: _shares(study, place, goal) for place, goal in enumerate(goals)}
    return {name: shares for name, shares in found.items() if shares}


def _shares(study: Study, place: int, goal: Goal) -> dict[str, float]:
    def cost(trial: FrozenTrial) -> float:
        value = float(trial.values[place])
        return -value if goal.larger else value

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns that small values count as good, as they should here
        divergences = PedAnovaImportanceEvaluator(target_quantile=BEST).evaluate(study, target=cost)
    total = sum(divergences.values())
    ranked = sorted(divergences.items(), key=lambda one: -one[1])
    return {name: value / total for name, value in ranked} if total > 0 else {}
