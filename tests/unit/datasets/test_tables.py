"""A user's table becomes a dataset."""

import csv

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tndesigner.datasets import DatasetError, Kind, Task, load_dataset
from tndesigner.models import FileReading, ModelError

HOUSES = "size,town,price\n" + "".join(f"{i},{'Ulm' if i % 3 else 'Bonn'},{2 * i + 0.5}\n" for i in range(1, 31))


@pytest.fixture
def load(tmp_path):
    def load_text(text: str, *, seed: int = 0, **choices):
        path = tmp_path / "houses.csv"
        path.write_text(text, encoding="utf-8")
        return load_dataset(str(path), reading=FileReading(**choices), seed=seed)

    return load_text


def test_last_column_is_learned_from_the_others(load):
    data = load(HOUSES)
    assert (data.info.task, data.info.kind) == (Task.REGRESSION, Kind.TABLE)
    assert data.info.feature_names == ("size", "town=Bonn", "town=Ulm")
    assert data.info.target_names == ("price",)
    assert (data.info.train_size, data.info.validation_size) == (24, 6)
    assert (data.info.input_shape, data.info.output_shape, data.info.output_size) == ((3,), (1,), 1)
    assert data.x_train.dtype == data.y_train.dtype == np.float32


def test_numeric_columns_are_standardised_by_the_training_rows_and_texts_stay_0_and_1(load):
    data = load(HOUSES)
    np.testing.assert_allclose(data.x_train[:, 0].mean(), 0, atol=1e-6)
    np.testing.assert_allclose(data.x_train[:, 0].std(), 1, atol=1e-6)
    np.testing.assert_allclose(data.y_train.std(), 1, atol=1e-6)
    assert set(np.unique(data.x_train[:, 1:])) == {0.0, 1.0}
    np.testing.assert_array_equal(data.x_val[:, 1:].sum(axis=1), 1)


def test_standardised_columns_can_be_restored(load):
    data, plain = load(HOUSES), load(HOUSES, standardise=False)
    assert plain.feature_scaling is None
    np.testing.assert_allclose(data.feature_scaling.restore(data.x_val), plain.x_val, rtol=1e-5)
    np.testing.assert_allclose(data.target_scaling.restore(data.y_val), plain.y_val, rtol=1e-5)


def test_each_row_keeps_its_own_target(load):
    data = load(HOUSES, standardise=False)
    np.testing.assert_array_equal(data.y_train, 2 * data.x_train[:, :1] + 0.5)
    sizes = np.concatenate([data.x_train[:, 0], data.x_val[:, 0]])
    assert sorted(sizes.tolist()) == list(range(1, 31))


def test_columns_are_chosen_by_name(load):
    data = load("a,b,c,d\n1,2,3,4\n5,6,7,8\n9,9,1,2\n", target=("b", "d"), features=("c",))
    assert data.info.feature_names == ("c",)
    assert data.info.target_names == ("b", "d")
    assert (data.info.output_shape, data.info.output_size) == ((2,), 2)


def test_two_numeric_columns_are_points(load):
    data = load("x,y,label\n1,2,red\n3,4,blue\n5,6,red\n2,1,blue\n")
    assert (data.info.kind, data.info.task, data.info.classes) == (Kind.POINTS, Task.CLASSIFICATION, ("blue", "red"))
    assert data.y_train.dtype == np.int32


def test_few_whole_numbers_are_classes(load):
    data = load("x,y,stars\n" + "".join(f"{i},{i * i},{(2, 3, 5)[i % 3]}\n" for i in range(12)))
    assert (data.info.task, data.info.classes) == (Task.CLASSIFICATION, ("2", "3", "5"))
    assert set(np.concatenate([data.y_train, data.y_val])) == {0, 1, 2}


def test_many_whole_numbers_are_a_quantity(load):
    data = load("x,price\n" + "".join(f"{i},{i * 7}\n" for i in range(30)))
    assert data.info.task is Task.REGRESSION


def test_minus_one_and_one_are_binary(load):
    data = load("x,y,label\n1,2,1\n3,4,-1\n5,6,1\n2,1,-1\n")
    assert (data.info.task, data.info.classes, data.info.output_shape) == (Task.BINARY, ("-1", "1"), (1,))
    assert data.y_train.dtype == np.float32


@pytest.mark.parametrize(("task", "shape"), [("classification", ()), ("regression", (1,)), ("binary", (1,))])
def test_task_can_be_chosen(load, task, shape):
    data = load("x,y\n1,0\n2,1\n3,0\n4,1\n5,0\n6,1\n", task=task)
    assert (data.info.task, data.info.output_shape) == (Task(task), shape)


def test_every_class_is_on_both_sides(load):
    data = load("x,label\n" + "".join(f"{i},{'rare' if i % 10 == 0 else 'common'}\n" for i in range(100)))
    assert np.bincount(data.y_train).tolist() == [72, 8]
    assert np.bincount(data.y_val).tolist() == [18, 2]


def test_seed_chooses_the_split_and_nothing_else(load):
    first, again, other = load(HOUSES, seed=3), load(HOUSES, seed=3), load(HOUSES, seed=4)
    np.testing.assert_array_equal(first.x_train, again.x_train)
    assert not np.array_equal(first.x_train, other.x_train)


@pytest.mark.parametrize("constant", ["0", "0.1", "-7.3e-300", "1e308"])
def test_constant_column_becomes_zero(load, constant):
    data = load("a,b,y\n" + "".join(f"{constant},{row % 5},{row % 3}.5\n" for row in range(40_000)))
    assert not data.x_train[:, 0].any()
    assert not data.x_val[:, 0].any()


def test_decimal_comma_is_understood_between_semicolons(load):
    data = load("size;price\n1,5;2,5\n2,5;3,25\n3,5;4,5\n", standardise=False)
    assert sorted(np.concatenate([data.x_train, data.x_val]).ravel().tolist()) == [1.5, 2.5, 3.5]


def test_incomplete_rows_are_left_out_on_request_and_counted(load):
    data = load("a,b,y\n1,2,3\n,5,6\n7,NA,9\n1,1,2\n4,4,8\n", gaps="leave-out")
    assert data.info.train_size + data.info.validation_size == 3
    assert data.notes == ("2 of 5 rows are without a value in “a” and “b” and left out.",)


GAPS = "size,town,price\n" + "".join(f"{i if i % 4 else ''},{'Ulm' if i % 3 else ''},{i + 0.5}\n" for i in range(1, 31))


@pytest.mark.parametrize("gaps", ["mean", "median", "most-frequent"])
def test_gaps_are_filled_by_the_training_rows(load, gaps):
    data = load(GAPS, gaps=gaps, standardise=False)
    column = next(one for one in data.kept.columns if one.name == "size")
    rows = np.concatenate([data.x_train, data.x_val])
    assert data.info.train_size + data.info.validation_size == 30
    assert np.count_nonzero(rows[:, 0] == np.float32(column.fill)) >= 7
    known = [i for i in range(1, 31) if i % 4 and i + 0.5 in data.y_train]
    by_hand = {"mean": np.mean(known), "median": np.median(known), "most-frequent": min(known)}[gaps]
    assert column.fill == pytest.approx(by_hand)
    assert rows[:, 1].tolist() == [1.0] * 30
    assert "it is filled with" in data.notes[0]


def test_few_incomplete_rows_are_left_out_and_many_are_filled_unless_somebody_chose(load):
    few = load("a,y\n" + "".join(f"{'' if i == 3 else i},{i + 0.5}\n" for i in range(30)))
    assert few.info.train_size + few.info.validation_size == 29
    many = load(GAPS)
    assert many.info.train_size + many.info.validation_size == 30
    assert "filled with the median, texts with the most frequent" in many.notes[0]


def test_rows_without_an_answer_are_always_left_out(load):
    data = load("a,y\n" + "".join(f"{i},{'' if i % 3 == 0 else i + 0.5}\n" for i in range(30)), gaps="mean")
    assert data.info.train_size + data.info.validation_size == 20
    assert data.notes == ("10 of 30 rows are without a value to learn and left out.",)


def test_missing_value_in_a_column_that_is_not_used_does_not_matter(load):
    data = load("a,b,y\n1,,3\n2,5,6\n7,,9\n", features=("a",))
    assert data.info.train_size + data.info.validation_size == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,y\n1,2\ntwo,3\n3,5\n", r"line 3, column 'a': 'two' is not a number"),
        ("a,y\n1,2\n2,x\n3,4\n", r"line 3, column 'y': 'x' is not a number"),
        ("y\n1\n2\n", r"has no column to learn from besides y"),
        ("a,y\n1,5\n2,5\n3,5\n", r"column 'y' has the same value '?5'? for every example"),
        ("a,y\n1,u\n2,u\n3,u\n", r"column 'y' has the same value 'u' for every example"),
        ("a,y\n1,2\n", r"has the same value|at least 2 are needed"),
        ("a,y\n,1\n,2\n", r"has no column to learn from besides y; 'a' is left out: it is empty"),
        ("name,y\n" + "".join(f"n{i}x,{i * 1.5}\n" for i in range(130)), r"it has a text of its own in each row"),
        ("a,y\n1,2\n3e60,3\n5,4.5\n", r"holds 3e\+60, which is too large for float32"),
    ],
)
def test_unusable_table_is_refused_with_the_place(load, text, message):
    with pytest.raises(DatasetError, match=r"houses\.csv.*" + message):
        load(text, standardise=False)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"target": ("cost",)}, r"has no column 'cost'; it has size, town and price"),
        (
            {"features": ("size", "price"), "target": "price"},
            r"'price' is chosen both to learn from and to be learned",
        ),
        ({"target": ("town",), "task": "regression"}, r"column 'town' holds text such as"),
        ({"target": ("size", "price"), "task": "binary"}, r"binary needs one target column"),
        ({"target": ("size", "town")}, r"column 'town' holds text such as 'Ulm'; several targets must be numbers"),
        ({"task": "binary"}, r"column 'price' has 30 classes, but binary needs 2"),
        ({"task": "sequence"}, r"a table has no sequences"),
    ],
)
def test_choice_that_does_not_fit_is_answered(load, options, message):
    with pytest.raises(DatasetError, match=message):
        load(HOUSES, **options)


def test_a_faulty_cell_is_taken_as_missing_once_somebody_chose_what_to_do_about_gaps(load):
    text = "a,y\n1,2.5\ntwo,3.5\n3,5.5\n4,7.5\n"
    data = load(text, gaps="leave-out")
    assert data.info.train_size + data.info.validation_size == 3
    assert data.notes[0] == "Column “a” has 1 cell such as 'two', no number, taken as missing."


def test_of_many_categories_the_most_frequent_have_a_column_and_others_are_0(load):
    rows = [f"t{i % 130:03d},{i * 1.5}\n" for i in range(400)] + [f"rare{i % 5},{i}.5\n" for i in range(5)]
    data = load("town,y\n" + "".join(rows))
    assert data.info.input_shape == (100,)
    assert "Column “town” has 135 texts, of which the 100 most frequent are used." in data.notes
    assert 0 in np.concatenate([data.x_train, data.x_val]).sum(axis=1)


def test_every_row_incomplete_is_refused(load):
    with pytest.raises(DatasetError, match="a value is missing in every row"):
        load("a,y\n,1\n2,\n", gaps="leave-out")


@pytest.mark.parametrize("fraction", [0.0, 1.0, -0.2, float("nan")])
def test_fraction_that_leaves_a_side_empty_is_refused(fraction):
    with pytest.raises(ModelError, match="must be between 0 and 1"):
        FileReading(split=fraction)


FLOATS = st.floats(-1e6, 1e6, width=32)


@settings(max_examples=25)
@given(st.lists(st.tuples(FLOATS, FLOATS, FLOATS), min_size=3, max_size=20), st.integers(0, 99))
def test_numbers_that_are_written_are_read_back_to_the_last_bit(tmp_path_factory, rows, seed):
    table = np.array(rows, dtype=np.float32)
    table[:, 2] = np.arange(len(rows)) + 0.25
    path = tmp_path_factory.mktemp("csv") / "table.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("a", "b", "c"), *table.tolist()])
    data = load_dataset(str(path), reading=FileReading(standardise=False), seed=seed)
    read = np.concatenate([np.hstack([data.x_train, data.y_train]), np.hstack([data.x_val, data.y_val])])
    np.testing.assert_array_equal(read[np.argsort(read[:, 2])], table)
