"""The examples that a compression looks at."""

import numpy as np
import pytest

from tndesigner.compression.calibration import Examples, calibration
from tndesigner.compression.errors import CompressionError
from tndesigner.models import ModelInput


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


def test_examples_of_as_many_numbers_get_the_shape_that_a_model_takes_which_is_said():
    x = np.arange(5 * 24, dtype="float32").reshape(5, 4, 6)
    found = calibration({"x": x}, [ModelInput((24,))])
    np.testing.assert_array_equal(found.training.inputs[0], x.reshape(5, 24))
    assert found.notes == ("reshaping examples from 4×6 to 24",)
    assert calibration({"x": x}, [ModelInput((4, None))]).notes == ()
    with pytest.raises(CompressionError, match="'x' has shape 5×4×6, but the model takes examples of shape 25"):
        calibration({"x": x}, [ModelInput((25,))])
