"""The examples that a compression looks at."""

import numpy as np

from tndesigner.compression.calibration import Examples


def test_some_examples_are_of_all_classes_of_sorted_ones():
    sorted_classes = np.repeat(np.arange(10), 1000)
    every = Examples((np.arange(10_000)[:, None], -np.arange(10_000)[:, None]), sorted_classes)
    some = every.some(2048, seed=3)
    assert len(some) == 2048
    assert np.bincount(some.targets).min() > 150
    first, second = some.inputs
    np.testing.assert_array_equal(sorted_classes[first[:, 0]], some.targets)
    np.testing.assert_array_equal(first, -second)
    assert len(np.unique(first)) == 2048


def test_a_seed_chooses_the_same_examples():
    every = Examples((np.arange(90)[:, None],))
    chosen = [every.some(30, seed).inputs[0] for seed in (1, 1, 2)]
    np.testing.assert_array_equal(chosen[0], chosen[1])
    assert not np.array_equal(chosen[0], chosen[2])
    assert every.some(90, 5) is every
