"""Proposes neighbours of the best trials, for a search that looks for a structure."""

import random
from typing import Any

from optuna.distributions import BaseDistribution, IntDistribution
from optuna.samplers import BaseSampler, RandomSampler
from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

SMALL = 2
"""The largest value of the trials at the start."""
_ATTEMPTS = 200
"""How many neighbours are drawn before one that was tried already is accepted."""
_ONE_MORE = 0.2
"""The chance that one more value changes; it grows while all points that are found were tried already."""
_MOVES = ("more", "less", "least", "exchange")


class NeighbourSampler(BaseSampler):
    """Changes a few of the dimensions of a trial that no other one beats.

    A dimension grows or shrinks by one, a bond is removed, or two bonds exchange their dimensions. These are the
    mutations of Li and Sun 2020 (ICML, "Evolutionary Topology Search for Tensor Network Decomposition"). Optuna's own
    samplers draw new values from the whole range, where most networks are far too large.
    """

    def __init__(self, first: int, seed: int) -> None:
        """Take the number of trials at the start that are random and small, and the seed."""
        self._first, self._draw, self._chance = first, random.Random(seed), RandomSampler(seed)

    def infer_relative_search_space(self, study: Study, trial: FrozenTrial) -> dict[str, BaseDistribution]:
        """Return the dimensions that earlier trials have chosen."""
        known = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
        return dict(known[-1].distributions) if known else {}

    def sample_relative(
        self, study: Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        """Return a neighbour that no trial has chosen yet, if one is found."""
        spans = {name: one for name, one in search_space.items() if isinstance(one, IntDistribution)}
        if not spans:
            return {}
        seen = {_point(one.params, spans) for one in study.get_trials(deepcopy=False) if one.number != trial.number}
        front = [one.params for one in study.best_trials]
        point: dict[str, int] = {}
        random_start = trial.number < self._first or not front
        for attempt in range(_ATTEMPTS):
            further = max(_ONE_MORE, attempt / _ATTEMPTS)
            point = self._small(spans) if random_start else self._neighbour(self._draw.choice(front), spans, further)
            if _point(point, spans) not in seen:
                break
        return dict(point)

    def sample_independent(
        self, study: Study, trial: FrozenTrial, param_name: str, param_distribution: BaseDistribution
    ) -> Any:  # noqa: ANN401  # as Optuna has it
        """Return a random value, a small one for a dimension."""
        if isinstance(param_distribution, IntDistribution):
            return self._small({param_name: param_distribution})[param_name]
        return self._chance.sample_independent(study, trial, param_name, param_distribution)

    def _small(self, spans: dict[str, IntDistribution]) -> dict[str, int]:
        return {name: self._draw.randint(one.low, min(one.high, max(one.low, SMALL))) for name, one in spans.items()}

    def _neighbour(self, parent: dict[str, Any], spans: dict[str, IntDistribution], further: float) -> dict[str, int]:
        """Return a point that differs from another by one move or, with some chance, by more."""
        point = {name: int(parent[name]) for name in spans if name in parent}
        if len(point) < len(spans):
            return self._small(spans)
        self._move(point, spans)
        while self._draw.random() < further:
            self._move(point, spans)
        return point

    def _move(self, point: dict[str, int], spans: dict[str, IntDistribution]) -> None:
        name, other = self._draw.choice(list(spans)), self._draw.choice(list(spans))
        span = spans[name]
        match self._draw.choice(_MOVES):
            case "more":
                point[name] = min(span.high, point[name] + 1)
            case "less":
                point[name] = max(span.low, point[name] - 1)
            case "least":
                point[name] = span.low
            case _:
                point[name], point[other] = point[other], point[name]
        for one in (name, other):
            point[one] = max(spans[one].low, min(spans[one].high, point[one]))


def _point(params: dict[str, Any], names: dict[str, IntDistribution]) -> tuple[Any, ...]:
    return tuple(params.get(name) for name in names)
