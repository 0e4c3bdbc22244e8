"""New rows become numbers as those of the run did, wherever they come from."""

import json

import numpy as np
import pytest

from tndesigner.datasets import DatasetError, load_dataset
from tndesigner.datasets.doors import encode_rows
from tndesigner.datasets.kept_reading import KeptReading
from tndesigner.datasets.user_data import encode_new_data
from tndesigner.document.decoding import reader
from tndesigner.document.encoding import encoded
from tndesigner.models import FileReading

ROWS = [
    (f"{i % 7},5", "Ulm" if i % 3 else "Bonn", f"2024-03-{i + 1:02d}", f"{i}.25".replace(".", ",")) for i in range(30)
]
HEAD = "size;town;day;price\n"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(HEAD + "".join(";".join(row) + "\n" for row in ROWS), encoding="utf-8")
    return path


@pytest.fixture
def data(path):
    return load_dataset(str(path), reading=FileReading(split="day"))


def test_the_rows_of_the_file_come_out_as_in_training(path):
    data = load_dataset(str(path))
    x = encode_new_data(data.kept, path).x
    assert x.shape == (30, 4)
    assert {tuple(row) for row in x.tolist()} == {tuple(row) for row in [*data.x_train.tolist(), *data.x_val.tolist()]}


def test_what_is_kept_survives_as_json(path):
    kept = load_dataset(str(path), reading=FileReading(gaps="median")).kept
    again = reader(KeptReading)(json.loads(json.dumps(encoded(kept))), "the reading")
    assert again == kept


def test_dictionaries_lists_and_data_frames_are_the_same_rows(path):
    kept = load_dataset(str(path)).kept
    right = encode_new_data(kept, path).x[:2]
    names = HEAD.strip().split(";")
    by_name = [dict(zip(names, row, strict=True)) for row in ROWS[:2]]
    np.testing.assert_array_equal(encode_rows(kept, by_name).x, right)
    np.testing.assert_array_equal(encode_rows(kept, [row[:3] for row in ROWS[:2]]).x, right)

    class Frame(dict):
        columns = property(dict.keys)

    frame = Frame(zip(names, zip(*ROWS[:2], strict=True), strict=True))
    np.testing.assert_array_equal(encode_rows(kept, frame).x, right)
    numbers = [{**row, "size": float(row["size"].replace(",", "."))} for row in by_name]
    np.testing.assert_array_equal(encode_rows(kept, numbers).x, right)


def test_columns_may_stand_in_another_order_and_the_answer_may_be_missing(path, tmp_path):
    kept = load_dataset(str(path)).kept
    other = tmp_path / "new.csv"
    other.write_text("day,extra,town,size\n" + "".join(f'{d},7,{t},"{s}"\n' for s, t, d, _ in ROWS), encoding="utf-8")
    np.testing.assert_array_equal(encode_new_data(kept, other).x, encode_new_data(kept, path).x)


def test_a_text_that_training_did_not_have_is_0_everywhere(path):
    kept = load_dataset(str(path)).kept
    (row,) = encode_rows(kept, [("1,5", "Köln", "2024-03-05")]).x
    assert row[1:3].tolist() == [0, 0]


def test_rows_with_gaps_are_left_out_or_filled_as_in_training(path):
    rows = [("1,5", "Ulm", "2024-03-05"), (None, "Ulm", "2024-03-05"), ("", "Bonn", "2024-03-06"), ("2,5", "Ulm", "x")]
    left_out = encode_rows(load_dataset(str(path)).kept, rows)
    assert (left_out.rows.tolist(), left_out.total) == ([0], 4)
    filled = encode_rows(load_dataset(str(path), reading=FileReading(gaps="median")).kept, rows)
    assert filled.rows.tolist() == [0, 1, 2, 3]


def test_a_missing_column_is_named(path):
    kept = load_dataset(str(path)).kept
    with pytest.raises(DatasetError, match="row 2: there is no column 'town', which the run learned from; there are "):
        encode_rows(kept, [{"size": 1, "town": "Ulm", "day": "2024-03-05"}, {"size": 1}])
    with pytest.raises(DatasetError, match="row 1 has 2 cells, but the run learned from 3 columns"):
        encode_rows(kept, [(1, "Ulm")])


def test_pictures_are_divided_and_arrays_scaled_as_in_training(tmp_path):
    pictures = np.arange(7 * 4 * 5, dtype=np.uint8).reshape(7, 4, 5) + 116
    np.savez(tmp_path / "pictures.npz", x=pictures, y=np.arange(7) % 2)
    kept = load_dataset(str(tmp_path / "pictures.npz")).kept
    np.save(tmp_path / "new.npy", pictures[:3].astype(np.int64))
    np.testing.assert_allclose(encode_new_data(kept, tmp_path / "new.npy").x, pictures[:3] / 255, rtol=1e-6)
    columns = np.arange(21, dtype=np.float64).reshape(7, 3)
    np.savez(tmp_path / "columns.npz", x=columns, y=columns[:, 0] ** 2)
    data = load_dataset(str(tmp_path / "columns.npz"))
    x = encode_new_data(data.kept, tmp_path / "columns.npz").x
    assert {tuple(row) for row in x.tolist()} == {tuple(row) for row in [*data.x_train.tolist(), *data.x_val.tolist()]}
    with pytest.raises(DatasetError, match=r"examples of shape \(4, 5\), but the run learned from \(3,\)"):
        encode_new_data(data.kept, tmp_path / "pictures.npz")
