"""The examples that a compression looks at."""

import numpy as np
import pytest

from tndesigner.compression.calibration import Examples, read_data
from tndesigner.compression.errors import CompressionError


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


def test_another_kind_of_file_is_refused_without_advice_about_pickles(tmp_path):
    text, array = tmp_path / "words.npz", tmp_path / "x.npy"
    text.write_text("no numbers", encoding="utf-8")
    np.save(array, np.zeros((3, 4)))
    for path in (text, array):
        with pytest.raises(CompressionError) as refused:
            read_data(path, ())
        expected = f"{path} is no NPZ file of numbers; write one with numpy.savez(path, x=…, y=…)"
        assert str(refused.value) == expected
