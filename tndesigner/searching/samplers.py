"""Which of Optuna's samplers and pruners suit a search."""

from collections.abc import Sequence

from optuna.pruners import BasePruner, NopPruner, PercentilePruner
from optuna.samplers import BaseSampler, GridSampler, NSGAIISampler
from optuna.trial import Trial

from tndesigner.searching.domain import Domain, Span, Value
from tndesigner.searching.goals import Goal
from tndesigner.searching.neighbour_sampler import NeighbourSampler
from tndesigner.searching.space import Choice, Space
from tndesigner.searching.unique_sampler import UniqueSampler

MANY = 400
"""From so many trials on, several goals are sought by generations of designs (NSGA-II)."""
BONDS = 4
"""If at least this many dimensions vary, and nothing else, a search is one for a structure."""
KEPT, WARM_UP = 75.0, 2
"""The share of runs, in percent, that are better than those that end early, and how many reports come before that."""
_FIRST = 10
"""How many trials are random, at most a quarter of all."""


def sampler_for(space: Space, goals: Sequence[Goal], trials: int, begun: int) -> BaseSampler:
    """Return what proposes the trials: the grid if it is small, otherwise what learns from the trials before.

    Args:
        space: what varies.
        goals: what is sought.
        trials: how many are wanted.
        begun: how many there are, so that a search that continues does not draw the same random numbers again.
    """
    seed = space.base.experiment.seed
    if space.size is not None and space.size <= trials:
        return GridSampler(
            {name: domain.values or () for name, domain in space.parameters.items()}, seed=seed
        )  # the grid's own order must stay
    domains = space.parameters.values()
    if len(domains) >= BONDS and all(isinstance(one, Span) and one.is_whole for one in domains):
        return NeighbourSampler(max(1, min(_FIRST, trials // 4)), seed + begun)
    if len(goals) > 1 and trials >= MANY:
        return NSGAIISampler(seed=seed + begun)
    first = max(1, min(_FIRST, trials // 4))
    return UniqueSampler(first, seed + begun)


def pruner_for(goals: Sequence[Goal]) -> BasePruner:
    """Return what ends trials early: with several goals nothing, because Optuna knows no pruning for them."""
    return PercentilePruner(KEPT, n_warmup_steps=WARM_UP) if len(goals) == 1 and goals[0].learned else NopPruner()


def choose(trial: Trial, space: Space) -> Choice:
    """Return what a trial chooses."""
    return {name: _choose(trial, name, domain) for name, domain in space.parameters.items()}


def _choose(trial: Trial, name: str, domain: Domain) -> Value:
    if not isinstance(domain, Span):
        return domain.values[domain.values.index(trial.suggest_categorical(name, domain.values))]
    if domain.is_whole:
        return trial.suggest_int(name, int(domain.low), int(domain.high), log=domain.logarithmic and domain.low > 0)
    return trial.suggest_float(name, domain.low, domain.high, log=True)
