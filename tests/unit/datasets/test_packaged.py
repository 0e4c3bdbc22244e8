"""What the datasets hold that come from other packages."""

import tracemalloc

import numpy as np

from tests.work import counted_work
from tndesigner.datasets import Kind, Task, load_dataset
from tndesigner.datasets.bundled import load_arrays


def test_digits_are_1797_pictures_of_eight_by_eight_from_0_to_1():
    data = load_dataset("digits")
    assert len(data.x_train) + len(data.x_val) == 1797
    assert (data.info.kind, data.info.input_shape) == (Kind.IMAGES, (8, 8))
    assert (data.x_train.min(), data.x_train.max()) == (0.0, 1.0)
    assert np.bincount(data.y_train).min() == 140
    assert np.bincount(data.y_val).tolist() == [35, 36, 35, 36, 36, 36, 36, 35, 34, 36]


def test_digits_look_like_digits():
    data = load_dataset("digits")
    zeros = data.x_train[data.y_train == 0].mean(axis=0)
    ones = data.x_train[data.y_train == 1].mean(axis=0)
    assert zeros[3:5, 3:5].mean() < 0.2 < 0.7 < ones[3:5, 3:5].mean()


def test_fashion_has_as_many_of_each_class():
    data = load_dataset("fashion")
    assert np.bincount(data.y_train).tolist() == [1000] * 10
    assert np.bincount(data.y_val).tolist() == [200] * 10
    assert data.x_train.shape == (10_000, 28, 28)
    assert (data.x_train.min(), data.x_train.max()) == (0.0, 1.0)


def test_fashion_shows_trousers_with_a_gap_between_the_legs():
    data = load_dataset("fashion")
    trousers = data.x_train[data.y_train == data.info.classes.index("Trouser")].mean(axis=0)
    row = trousers[24]
    assert row[13:15].mean() < 0.5 * max(row[9:12].max(), row[16:19].max())


def test_fashion_is_loaded_whole_and_not_picture_by_picture():
    with counted_work() as work:
        data = load_dataset("fashion")
    assert work.lines < len(data.x_train)


def test_fashion_is_loaded_without_a_second_copy_of_it():
    tracemalloc.start()
    data = load_dataset("fashion")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1.5 * sum(array.nbytes for array in (data.x_train, data.y_train, data.x_val, data.y_val))


def test_diamonds_are_all_there_and_standardised():
    data = load_dataset("diamonds")
    assert len(data.x_train) + len(data.x_val) == 53_940
    assert (data.info.task, data.info.kind) == (Task.REGRESSION, Kind.TABLE)
    assert data.info.feature_names == ("carat", "cut", "color", "clarity", "depth", "table", "x", "y", "z")
    for columns in (data.x_train, data.y_train):
        np.testing.assert_allclose(columns.mean(axis=0, dtype=np.float64), 0, atol=1e-4)
        np.testing.assert_allclose(columns.std(axis=0, dtype=np.float64), 1, atol=1e-4)


def test_diamonds_in_their_own_units_are_carats_and_dollars():
    data = load_dataset("diamonds")
    assert data.feature_scaling is not None
    assert data.target_scaling is not None
    stones = np.concatenate([data.feature_scaling.restore(data.x_train), data.feature_scaling.restore(data.x_val)])
    prices = np.exp(
        np.concatenate([data.target_scaling.restore(data.y_train), data.target_scaling.restore(data.y_val)])
    )
    np.testing.assert_allclose(stones.min(axis=0), [0.2, 0, 0, 0, 43, 43, 0, 0, 0], atol=1e-4)
    np.testing.assert_allclose(stones.max(axis=0), [5.01, 4, 6, 7, 79, 95, 10.74, 58.9, 31.8], rtol=1e-5)
    np.testing.assert_allclose([prices.min(), prices.max()], [326, 18_823], rtol=1e-4)


def test_equal_diamonds_are_on_one_side():
    stored = load_arrays("diamonds.npz")
    train = {stone.tobytes() for stone in np.ascontiguousarray(stored["x_train"].T)}
    assert not any(stone.tobytes() in train for stone in np.ascontiguousarray(stored["x_val"].T))


def test_a_line_finds_most_of_a_diamonds_price():
    data = load_dataset("diamonds")
    weights = np.linalg.lstsq(data.x_train, data.y_train, rcond=None)[0]
    assert np.abs(data.x_val @ weights - data.y_val).mean() < 0.365


def test_speeches_are_split_by_address():
    stored = load_arrays("speeches.npz")
    train, validation = set(stored["address_train"].tolist()), set(stored["address_val"].tolist())
    assert not train & validation
    assert len(train | validation) == 233


def test_every_window_of_an_address_has_the_era_of_the_address():
    stored = load_arrays("speeches.npz")
    for side in ("train", "val"):
        eras = {}
        for address, era in zip(stored[f"address_{side}"].tolist(), stored[f"y_{side}"].tolist(), strict=True):
            assert eras.setdefault(address, era) == era


def test_speeches_have_as_many_windows_of_each_era():
    data = load_dataset("speeches")
    assert np.bincount(data.y_train).tolist() == [2500] * 4
    assert np.bincount(data.y_val).tolist() == [500] * 4
    assert data.x_train.shape[1] == 40


def test_no_window_of_words_is_on_both_sides():
    data = load_dataset("speeches")
    train = {window.tobytes() for window in data.x_train}
    assert not any(window.tobytes() in train for window in data.x_val)


def test_words_are_numbered_by_how_often_they_are_said():
    data = load_dataset("speeches")
    assert data.vocabulary[:4] == ("[other]", "the", "of", "and")
    assert len(set(data.vocabulary)) == 5000
    assert "applause" not in data.vocabulary
    counts = np.bincount(data.x_train.ravel(), minlength=5000)
    assert counts[1] == counts[1:].max()
    assert (data.x_val == 0).mean() < 0.06


def test_speeches_read_as_english():
    data = load_dataset("speeches")
    opening = " ".join(data.vocabulary[token] for token in data.x_val[0])
    assert opening.startswith("fellow citizens of the senate and house of representatives")
