"""A split loses no row, doubles none, and keeps the proportions of the classes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tndesigner.datasets import DatasetError, load_dataset
from tndesigner.datasets.folding import mark_fold, mark_groups
from tndesigner.datasets.splitting import SplitChoice, split_rows
from tndesigner.datasets.standardise import fit_scaling, standardise
from tndesigner.models import FileReading, Repeats

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


@given(st.integers(2, 4), st.integers(0, 1000), st.data())
def test_every_row_is_in_one_fold_and_each_class_is_spread_evenly(folds, seed, data):
    classes = np.repeat(np.arange(3, dtype=np.int32), data.draw(st.lists(st.integers(4, 9), min_size=3, max_size=3)))
    marks = np.array(
        [mark_fold("own.csv", SplitChoice(seed, folds, fold), len(classes), classes) for fold in range(1, folds + 1)]
    )
    assert (marks.sum(axis=0) == 1).all()
    for label in range(3):
        sizes = marks[:, classes == label].sum(axis=1)
        assert sizes.max() - sizes.min() <= 1


def test_more_folds_than_rows_of_a_class_are_refused():
    classes = np.repeat(np.arange(2, dtype=np.int32), (9, 3))
    message = r"^own.csv: class 'no' has 3 examples, but 5 folds need at least 5 of each class; choose at most 3 folds$"
    with pytest.raises(DatasetError, match=message):
        mark_fold("own.csv", SplitChoice(0, 5, 1), 12, classes, ("yes", "no"))
    with pytest.raises(DatasetError, match=r"has 12 rows, too few for 13 folds; choose fewer folds$"):
        mark_fold("own.csv", SplitChoice(0, 13, 1), 12)


def test_rows_of_a_group_are_in_one_fold():
    groups = np.array([0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4], dtype=np.int32)
    marks = np.array([mark_groups("own.csv", SplitChoice(7, 3, fold), groups) for fold in (1, 2, 3)])
    assert marks.sum(axis=1).tolist() == [5, 5, 5]
    assert all(len(set(map(tuple, marks[:, groups == group].T))) == 1 for group in range(5))


def test_the_folds_of_bundled_data_share_all_examples():
    whole = load_dataset("digits")
    folds = [load_dataset("digits", repeats=Repeats(folds=3, fold=fold)) for fold in (1, 2, 3)]
    assert sum(len(one.x_val) for one in folds) == len(whole.x_train) + len(whole.x_val)
    assert [one.info.validation_size for one in folds] == [len(one.x_val) for one in folds]


def test_a_column_that_names_the_validation_rows_allows_no_folds(tmp_path):
    rows = [f"{n},{n % 2},{'test' if n > 8 else 'train'}" for n in range(12)]
    (tmp_path / "own.csv").write_text("\n".join(["a,y,part", *rows]))
    with pytest.raises(DatasetError, match="column 'part' says which rows are for validation, so there can be no fold"):
        load_dataset(str(tmp_path / "own.csv"), reading=FileReading(split="part", target="y"), repeats=Repeats(folds=2))
