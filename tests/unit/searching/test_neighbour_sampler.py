"""A search for a structure proposes neighbours of the best networks."""

import optuna
import pytest

from tndesigner.searching.neighbour_sampler import NeighbourSampler

NAMES, WIDEST, FIRST = ("a-b", "a-c", "a-d", "b-c", "c-d"), 8, 5
HIDDEN = {"a-b": 3, "a-c": 1, "a-d": 1, "b-c": 2, "c-d": 2}


@pytest.fixture(scope="module")
def study() -> optuna.Study:
    """A study that seeks hidden dimensions: large enough ones, and few weights."""

    def evaluate(trial: optuna.Trial) -> tuple[float, float]:
        dims = {name: trial.suggest_int(name, 1, WIDEST) for name in NAMES}
        lacking = sum(max(0, HIDDEN[name] - dim) for name, dim in dims.items())
        return lacking, sum(dims.values())

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    study = optuna.create_study(directions=["minimize", "minimize"], sampler=NeighbourSampler(FIRST, seed=3))
    study.optimize(evaluate, n_trials=80)
    return study


def test_the_first_networks_are_small(study):
    assert {dim for trial in study.trials[:FIRST] for dim in trial.params.values()} <= {1, 2}


def test_no_point_is_tried_twice(study):
    points = [tuple(trial.params[name] for name in NAMES) for trial in study.trials[1:]]
    assert len(set(points)) == len(points)


def test_hidden_dimensions_are_found(study):
    assert HIDDEN in [trial.params for trial in study.best_trials]


def test_the_same_seed_proposes_the_same(study):
    again = optuna.create_study(directions=["minimize", "minimize"], sampler=NeighbourSampler(FIRST, seed=3))
    again.optimize(lambda trial: (0, sum(trial.suggest_int(name, 1, WIDEST) for name in NAMES)), n_trials=FIRST)
    assert [trial.params for trial in again.trials] == [trial.params for trial in study.trials[:FIRST]]


def test_dimensions_that_are_exchanged_stay_within_their_own_values():
    spans = {"a-b": (1, 8), "b-c": (3, 5), "c-d": (6, 9), "a-d": (2, 2)}
    sampler = NeighbourSampler(FIRST, seed=5)
    study = optuna.create_study(directions=["minimize", "minimize"], sampler=sampler)

    def evaluate(trial: optuna.Trial) -> tuple[float, float]:
        own = trial.relative_params
        outside = [name for name, dim in own.items() if not spans[name][0] <= dim <= spans[name][1]]
        assert outside == []
        dims = [trial.suggest_int(name, *span) for name, span in spans.items()]
        return dims[0], -sum(dims)

    study.optimize(evaluate, n_trials=60)
    assert len(study.trials) == 60
