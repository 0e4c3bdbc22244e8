"""Optuna's TPE sampler, except that it proposes a point again only if it finds no new one."""

from typing import Any

from optuna.distributions import BaseDistribution
from optuna.samplers import RandomSampler, TPESampler
from optuna.study import Study
from optuna.trial import FrozenTrial

_LEARNED, _RANDOM = 8, 200
"""How many points TPE proposes, and then chance, before an old one is accepted."""


class UniqueSampler(TPESampler):
    """A sampler for designs that often coincide, because dimensions are small whole numbers.

    Training the same point again would give the same figures.
    """

    def __init__(self, first: int, seed: int | None) -> None:
        """Take the number of random trials at the start, and the seed."""
        super().__init__(n_startup_trials=first, multivariate=True, seed=seed)
        self._chance = RandomSampler(seed)

    def sample_relative(
        self, study: Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        """Return a point that no trial has chosen yet, if one is found."""
        names = sorted(search_space)
        seen = {_point(one.params, names) for one in study.get_trials(deepcopy=False) if one.number != trial.number}
        point: dict[str, Any] = {}
        for attempt in range((_LEARNED + _RANDOM) if names else 0):
            learned = super().sample_relative(study, trial, search_space) if attempt < _LEARNED else {}
            point = learned or self._random(study, trial, search_space)
            if _point(point, names) not in seen:
                break
        return point

    def _random(self, study: Study, trial: FrozenTrial, space: dict[str, BaseDistribution]) -> dict[str, Any]:
        return {name: self._chance.sample_independent(study, trial, name, one) for name, one in space.items()}


def _point(params: dict[str, Any], names: list[str]) -> tuple[Any, ...]:
    return tuple(params.get(name) for name in names)
