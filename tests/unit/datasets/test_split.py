"""A split loses no row, doubles none, and keeps the proportions of the classes."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tndesigner.datasets.splitting import split_rows
from tndesigner.datasets.standardise import fit_scaling, standardise

CLASSES = st.lists(st.integers(0, 4), min_size=2, max_size=60).map(lambda labels: np.array(labels, dtype=np.int32))


@given(CLASSES, st.floats(0.01, 0.99), st.integers(0, 1000))
def test_each_class_is_split_in_proportion(classes, fraction, seed):
    train, validation = split_rows(len(classes), fraction=fraction, seed=seed, classes=classes)
    assert sorted([*train, *validation]) == list(range(len(classes)))
    share = len(validation) / len(classes)
    for label in np.unique(classes):
        assert abs((classes[validation] == label).sum() - share * (classes == label).sum()) <= 1


def test_rows_come_in_random_order():
    classes = np.repeat(np.arange(3, dtype=np.int32), 20)
    train, validation = split_rows(60, fraction=0.25, seed=1, classes=classes)
    assert len(validation) == 15
    assert np.count_nonzero(np.diff(classes[train])) > 10
    assert train.tolist() != sorted(train.tolist())


def test_large_mean_with_small_deviation_is_standardised_exactly():
    seconds = 1.7e9 + np.array([[0.0], [1.0], [2.0], [5.0]])
    scaled = standardise(seconds, fit_scaling(seconds))
    np.testing.assert_allclose(scaled.mean(), 0, atol=1e-6)
    np.testing.assert_allclose(scaled.std(), 1, atol=1e-6)
