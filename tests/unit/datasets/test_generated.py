"""The generated datasets follow their recipes."""

import numpy as np
import pytest

from tndesigner.datasets import Kind, Task, dataset_info, load_dataset


def test_blobs_are_the_blogs_eighty_points():
    data = load_dataset("blobs")
    assert data.x_train.shape == (80, 2)
    centres = data.x_train.reshape(4, 20, 2).mean(axis=1)
    np.testing.assert_allclose(centres, [(3, 3), (-3, -3), (-3, 3), (3, -3)], atol=0.6)
    np.testing.assert_array_equal(data.y_train.reshape(4, 20), np.repeat([[1], [1], [-1], [-1]], 20, axis=1))
    deviation = data.x_train.reshape(4, 20, 2).std(axis=1)
    assert deviation.min() > 0.6
    assert deviation.max() < 1.4


def test_no_blob_point_strays_into_another_quadrant():
    data = load_dataset("blobs")
    for x, y in ((data.x_train, data.y_train), (data.x_val, data.y_val)):
        np.testing.assert_array_equal(np.sign(x[:, :1] * x[:, 1:]), y)
        assert np.abs(x).min() > 0.5


def test_blobs_stay_the_same_from_release_to_release():
    data = load_dataset("blobs")
    np.testing.assert_allclose(data.x_train[:2], [(2.99317, 4.04614), (3.74159, 3.72396)], atol=1e-4)


@pytest.mark.parametrize("name", ["moons", "spirals"])
def test_both_classes_are_equally_many_and_mixed(name):
    data = load_dataset(name)
    assert data.x_train.shape == (1000, 2)
    assert np.bincount(data.y_train).tolist() == [500, 500]
    assert np.bincount(data.y_val).tolist() == [200, 200]
    assert 350 < np.count_nonzero(np.diff(data.y_train)) < 650


def accuracy_of_nearest_neighbour(data) -> float:
    distances = np.linalg.norm(data.x_val[:, np.newaxis] - data.x_train, axis=2)
    return float((data.y_train[distances.argmin(axis=1)] == data.y_val).mean())


def accuracy_of_straight_line(data) -> float:
    columns = np.column_stack([data.x_train, np.ones(len(data.x_train))])
    weights = np.linalg.lstsq(columns, 2.0 * data.y_train - 1, rcond=None)[0]
    guesses = np.column_stack([data.x_val, np.ones(len(data.x_val))]) @ weights > 0
    return float((guesses == data.y_val).mean())


@pytest.mark.parametrize("name", ["moons", "spirals"])
def test_classes_can_be_told_apart_but_not_by_a_straight_line(name):
    data = load_dataset(name)
    assert accuracy_of_nearest_neighbour(data) > 0.98
    assert accuracy_of_straight_line(data) < 0.93


@pytest.mark.parametrize("name", ["blobs", "moons", "spirals", "sort"])
def test_validation_examples_are_others_than_training_examples(name):
    data = load_dataset(name)
    train = {example.tobytes() for example in data.x_train}
    assert not any(example.tobytes() in train for example in data.x_val)


def test_sort_asks_for_the_same_digits_in_order():
    data = load_dataset("sort")
    assert (data.info.task, data.info.kind) == (Task.SEQUENCE, Kind.SEQUENCE)
    assert data.x_train.shape == data.y_train.shape == (10_000, 12)
    assert (np.diff(data.y_train, axis=1) >= 0).all()
    for question, answer in zip(data.x_val[:50], data.y_val[:50], strict=True):
        assert sorted(question.tolist()) == answer.tolist()
    assert np.bincount(data.x_train.ravel(), minlength=10).min() > 11_500


def test_generated_datasets_are_the_projects_own():
    for name in ("blobs", "moons", "spirals", "sort"):
        assert dataset_info(name).licence == "Apache-2.0"
