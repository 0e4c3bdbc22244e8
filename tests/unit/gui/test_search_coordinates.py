"""The places of trials on the upright axes of the chart of choices."""

import numpy as np
import pytest

from tndesigner.gui.panels.search.coordinates import coordinates_of
from tndesigner.searching.goals import GOALS
from tndesigner.searching.trial import Trial

GOAL = (GOALS["val_accuracy"], GOALS["parameters"])


def trial(number, accuracy, parameters, **choices):
    values = {"val_accuracy": accuracy, "parameters": float(parameters)}
    told = {"state": "complete", "seconds": 1.0, "reason": "", "same_as": number}
    return Trial(number=number, choices=choices, values=values, parameters=parameters, **told)


TRIALS = (
    trial(0, 0.75, 100, family="ring", bond=2, rate=1e-4),
    trial(1, 0.95, 300, family="cp", bond=5, rate=1e-2),
    trial(2, 0.80, 200, family="mpo", bond=3, rate=1e-3),
    trial(3, 0.80, 200, family="mpo", bond=5),
)


def test_choices_come_before_goals_and_those_that_matter_first():
    assert [one.name for one in coordinates_of(TRIALS, GOAL)] == [
        "family",
        "bond",
        "rate",
        "val_accuracy",
        "parameters",
    ]
    ranked = coordinates_of(TRIALS, GOAL, ("rate", "gone", "bond"))
    assert [one.name for one in ranked] == ["rate", "bond", "family", "val_accuracy", "parameters"]


def test_words_are_spread_evenly_and_numbers_by_their_size():
    family, bond, _, accuracy, parameters = coordinates_of(TRIALS, GOAL)
    assert family.ticks == ((0.0, "cp"), (0.5, "mpo"), (1.0, "ring"))
    assert list(family.places) == [1.0, 0.0, 0.5, 0.5]
    assert bond.ticks == ((0.0, "2"), (pytest.approx(1 / 3), "3"), (1.0, "5"))
    assert accuracy.ticks == ((0.0, "0.7500"), (1.0, "0.9500"))
    assert list(parameters.places) == [0.0, 1.0, 0.5, 0.5]


def test_a_wide_axis_is_logarithmic_and_a_trial_without_the_choice_has_no_place():
    rate = coordinates_of(TRIALS, GOAL)[2]
    np.testing.assert_allclose(rate.places, [0.0, 1.0, 0.5, np.nan])


def test_a_choice_that_is_always_the_same_is_in_the_middle():
    same = coordinates_of((trial(0, 0.5, 10, bond=4, family="mpo"), trial(1, 0.6, 10, bond=4, family="mpo")), GOAL)
    assert [list(one.places) for one in same] == [[0.5, 0.5], [0.5, 0.5], [0.0, 1.0], [0.5, 0.5]]
