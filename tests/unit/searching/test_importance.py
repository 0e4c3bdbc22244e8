"""How much each choice matters is told, once there are enough trials."""

import optuna
import pytest

from tndesigner.searching.goals import GOALS
from tndesigner.searching.importance import LEAST, importances_of

BOTH = (GOALS["val_accuracy"], GOALS["parameters"])


def study_of(trials, evaluate):
    study = optuna.create_study(directions=["maximize", "minimize"], sampler=optuna.samplers.RandomSampler(seed=7))
    study.optimize(evaluate, n_trials=trials)
    return study


def accuracy_by_bond(trial):
    bond, family = trial.suggest_int("bond", 2, 17), trial.suggest_categorical("family", ["mpo", "cp", "ring"])
    trial.suggest_float("learning_rate", 1e-4, 1e-2, log=True)
    return bond / 20, float({"mpo": 300, "cp": 100, "ring": 500}[family])


def test_each_goal_names_the_choice_that_decides_it():
    found = importances_of(study_of(60, accuracy_by_bond), BOTH)
    assert [next(iter(found[goal.name])) for goal in BOTH] == ["bond", "family"]
    for shares in found.values():
        assert set(shares) == {"bond", "family", "learning_rate"}
        assert sum(shares.values()) == pytest.approx(1)
        assert list(shares.values()) == sorted(shares.values(), reverse=True)
        assert next(iter(shares.values())) > 0.5


def test_few_trials_tell_nothing():
    study = study_of(LEAST - 1, accuracy_by_bond)
    assert importances_of(study, BOTH) == {}
    study.optimize(accuracy_by_bond, n_trials=1)
    assert importances_of(study, BOTH) != {}


def test_a_goal_that_no_choice_changes_is_left_out():
    def constant(trial):
        return float(trial.suggest_categorical("bond", [3])), 7.0

    assert importances_of(study_of(LEAST, constant), BOTH) == {}
