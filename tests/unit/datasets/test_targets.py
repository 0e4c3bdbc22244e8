"""Answers are the distinct values of a column, whichever way they are found."""

import numpy as np
import pytest

from tndesigner.datasets.dataset import Task
from tndesigner.datasets.targets import encode_numbers


@pytest.mark.parametrize(
    "values",
    [[3, 3, -2, 5, -2, 3], [0.5, 2, 2, 0.5, -1, 2], [1e9, 0, 0, 1e9, 7, 7], [-0.0, 1, 0.0, 1, -3, -3]],
    ids=["close", "fractions", "far apart", "zeros of both signs"],
)
def test_classes_are_the_distinct_values_in_order(values):
    given = np.array(values, float)
    labels, places = np.unique(given, return_inverse=True)
    answers = encode_numbers(given, task=Task.CLASSIFICATION, name="y", where="y")
    assert [float(one) for one in answers.classes] == labels.tolist()
    assert answers.values.tolist() == places.tolist()
