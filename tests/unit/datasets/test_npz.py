"""A user's NPZ file becomes a dataset, and is never trusted."""

import contextlib
import zipfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tndesigner.datasets import DatasetError, Kind, Task, load_dataset, npz_file
from tndesigner.models import FileReading

X = np.arange(21, dtype=np.float32).reshape(7, 3)
Y = np.array([0.5, 2, 3, 5, 7, 11, 13], dtype=np.float32)


@pytest.fixture
def load(tmp_path):
    def load_arrays(reading: FileReading | None = None, **arrays):
        np.savez(tmp_path / "own.npz", **arrays)
        return load_dataset(str(tmp_path / "own.npz"), reading=reading)

    return load_arrays


def test_bundled_dataset_goes_there_and_back(load):
    blobs = load_dataset("blobs")
    arrays = {name: getattr(blobs, name) for name in ("x_train", "y_train", "x_val", "y_val")}
    data = load(FileReading(standardise=False), **arrays)
    for name, array in arrays.items():
        np.testing.assert_array_equal(getattr(data, name), array)
        assert getattr(data, name).dtype == array.dtype
    assert (data.info.task, data.info.kind, data.info.output_shape) == (Task.BINARY, Kind.POINTS, (1,))


@pytest.mark.parametrize("name", ["moons", "digits", "speeches", "sort"])
def test_other_datasets_go_there_and_back(load, name):
    bundled = load_dataset(name)
    arrays = {key: getattr(bundled, key)[:400] for key in ("x_train", "y_train", "x_val", "y_val")}
    data = load(FileReading(standardise=False), **arrays)
    for key, array in arrays.items():
        np.testing.assert_array_equal(getattr(data, key), array)
        assert getattr(data, key).dtype == array.dtype
    assert (data.info.task, data.info.kind) == (bundled.info.task, bundled.info.kind)
    assert (data.info.output_size, data.info.output_shape) == (bundled.info.output_size, bundled.info.output_shape)


def test_x_and_y_are_split_by_the_options(load):
    data = load(FileReading(standardise=False, split=0.3), x=X, y=Y)
    assert (data.info.train_size, data.info.validation_size) == (5, 2)
    assert data.info.task is Task.REGRESSION
    for x, y in ((data.x_train, data.y_train), (data.x_val, data.y_val)):
        np.testing.assert_array_equal(y[:, 0], Y[(x[:, 0] / 3).astype(int)])


@pytest.mark.parametrize("names", [("x_train", "y_train", "x_test", "y_test"), ("X", "Y", "X_val", "Y_val")])
def test_names_that_others_use_are_understood(load, names):
    data = load(FileReading(standardise=False), **dict(zip(names, (X[:5], Y[:5], X[5:], Y[5:]), strict=True)))
    np.testing.assert_array_equal(data.x_val, X[5:])


def test_validation_rows_are_standardised_by_the_training_rows(load):
    data = load(x_train=X[:4], y_train=Y[:4], x_val=X[4:], y_val=Y[4:])
    np.testing.assert_allclose(data.x_train.mean(axis=0), 0, atol=1e-6)
    assert data.x_val.min() > 1


def test_bytes_with_axes_are_pictures_from_0_to_1(load):
    data = load(x=np.arange(7 * 4 * 5, dtype=np.uint8).reshape(7, 4, 5) + 116, y=np.arange(7) % 2)
    assert (data.info.kind, data.info.input_shape, data.info.task) == (Kind.IMAGES, (4, 5), Task.CLASSIFICATION)
    assert max(data.x_train.max(), data.x_val.max()) == 1.0
    assert "up to 255 and is taken as pictures; they are divided by that" in data.notes[0]


@pytest.mark.parametrize("dtype", [np.int64, np.float32, np.float64, np.uint16])
def test_pictures_are_scaled_by_their_range_whatever_their_type(load, dtype):
    shades = np.arange(7 * 4 * 5, dtype=np.uint8).reshape(7, 4, 5) + 116
    bytes_, other = (load(x=shades.astype(kind), y=np.arange(7) % 2) for kind in (np.uint8, dtype))
    np.testing.assert_array_equal(other.x_train, bytes_.x_train)
    assert other.notes == bytes_.notes
    assert other.kept.divisor == 255


def test_pictures_from_0_to_1_and_small_counts_are_left_as_they_are(load):
    for pictures in (np.linspace(0, 1, 140).reshape(7, 4, 5), np.arange(140).reshape(7, 4, 5) % 17):
        data = load(x=pictures, y=np.arange(7) % 2)
        assert max(data.x_train.max(), data.x_val.max()) == pictures.max()


@pytest.mark.parametrize(
    "names", [("arr_0", "arr_1"), ("data", "target"), ("train_images", "train_labels"), ("e", "a")]
)
def test_names_of_others_are_guessed_and_said(load, names):
    data = load(**dict(zip(names, (X, Y[:, np.newaxis]), strict=True)))
    assert data.info.input_shape == (3,)
    assert data.notes[0] == f"Array “{names[0]}” is taken as the examples, and “{names[1]}” as their answers."


def test_arrays_are_chosen_by_name(load):
    data = load(FileReading(features="b", target="c"), a=X, b=X[:, :2], c=Y)
    assert (data.info.input_shape, data.notes) == ((2,), ())
    with pytest.raises(DatasetError, match="has no array 'q'; it holds b and c"):
        load(FileReading(features="q", target="c"), b=X, c=Y)
    with pytest.raises(DatasetError, match="name both arrays"):
        load(FileReading(target="c"), b=X, c=Y)


def test_rows_of_whole_numbers_are_tokens(load):
    tokens = np.array([[1, 5, 2], [0, 3, 4], [2, 2, 9], [1, 1, 0]])
    data = load(x=tokens, y=np.array([0, 1, 0, 1]))
    assert (data.info.kind, data.info.vocabulary_size, data.x_train.dtype) == (Kind.TEXT, 10, np.int32)
    assert "save it as float32" in data.notes[0]


def test_tokens_for_tokens_are_a_sequence(load):
    tokens = np.array([[1, 5, 2], [0, 3, 4], [2, 2, 6], [1, 1, 0]])
    data = load(x=tokens, y=np.sort(tokens, axis=1))
    assert (data.info.task, data.info.kind) == (Task.SEQUENCE, Kind.SEQUENCE)
    assert (data.info.output_shape, data.info.output_size, data.info.vocabulary_size) == ((3,), 7, 7)


def test_one_hot_answers_become_classes(load):
    data = load(x=X, y=np.eye(3)[[0, 1, 2, 2, 1, 0, 0]])
    assert (data.info.task, data.info.classes) == (Task.CLASSIFICATION, ("0", "1", "2"))
    assert data.y_train.dtype == np.int32


def test_a_hundred_classes_of_pictures_are_classes(load):
    pictures = np.zeros((300, 2, 3), dtype=np.float32)
    data = load(x=pictures, y=np.arange(300, dtype=np.uint8) % 100)
    assert (data.info.task, data.info.output_size) == (Task.CLASSIFICATION, 100)


def test_labels_may_be_texts(load):
    data = load(x=X, y=np.array(list("abcabca")))
    assert data.info.classes == ("a", "b", "c")


def test_several_targets_are_a_regression(load):
    data = load(x=X, y=np.stack([Y, Y**2], axis=1))
    assert (data.info.task, data.info.output_shape, data.info.target_names) == (Task.REGRESSION, (2,), ("y1", "y2"))


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        (
            {"a": X, "b": X},
            r"own\.npz has neither x_train and y_train nor x and y; it holds a and b: name the examples",
        ),
        ({"x": X}, r"it holds x: name the examples as features"),
        ({"x": X, "y": Y[:5]}, r"array x has 7 examples, but y has 5"),
        ({"x_train": X, "y_train": Y, "x_val": X[:2]}, r"has x_train, y_train and x_val, but no y_val"),
        ({"x_train": X, "y_train": Y, "x_val": X[:2], "y_val": Y[:3]}, r"array x_val has 2 examples, but y_val has 3"),
        (
            {"x_train": X, "y_train": Y, "x_val": X[:2, :2], "y_val": Y[:2]},
            r"array x_train has examples of shape \(3,\), but x_val of shape \(2,\)",
        ),
        ({"x": np.where(X == 9, np.nan, X), "y": Y}, r"array x holds a value that is not finite, first in example 3"),
        ({"x": X, "y": np.where(Y == 5, np.inf, Y)}, r"array y holds a value that is not finite, first in example 3"),
        ({"x": X.astype(complex), "y": Y}, r"array x holds complex128; floats or whole numbers"),
        ({"x": X, "y": np.array(["2020-01-01"] * 7, dtype="M8[D]")}, r"array y holds datetime64\[D\]"),
        ({"x": X[:0], "y": Y[:0]}, r"array x is empty: it has shape \(0, 3\)"),
        ({"x": np.float32(3), "y": Y}, r"array x is empty: it has shape \(\)"),
        ({"x": X, "y": np.ones(7)}, r"array y has the same value '?1'? for every example"),
        ({"x": X[:1], "y": Y[:1]}, r"has the same value"),
        ({"x": np.full((2, 3, 4), 1e300), "y": Y[:2]}, r"array x holds a value too large for float32"),
    ],
)
def test_unusable_arrays_are_refused(load, arrays, message):
    with pytest.raises(DatasetError, match=message):
        load(**arrays)


@pytest.mark.parametrize(
    ("task", "y", "message"),
    [
        (Task.SEQUENCE, Y, r"a sequence needs whole numbers in x and y"),
        (Task.BINARY, np.stack([Y, Y], axis=1), r"has 2 numbers an example, but binary needs one"),
        (Task.BINARY, np.arange(7), r"has 7 classes, but binary needs 2"),
    ],
)
def test_task_that_does_not_fit_is_answered(load, task, y, message):
    with pytest.raises(DatasetError, match=message):
        load(FileReading(task=task), x=X, y=y)


class Trap:
    sprung = False

    def __reduce__(self):
        return (Trap.spring, ())

    @staticmethod
    def spring():
        Trap.sprung = True


def test_pickled_objects_are_refused_unopened(load):
    with pytest.raises(DatasetError, match=r"array x holds Python objects, which are not opened .* save it as numbers"):
        load(x=np.array([Trap(), Trap()], dtype=object), y=Y[:2])
    assert not Trap.sprung


def test_missing_file_is_named(tmp_path):
    with pytest.raises(DatasetError, match=r"there is no file .*none\.npz"):
        load_dataset(str(tmp_path / "none.npz"))


@pytest.mark.parametrize("content", [b"", b"hello", b"\x80\x04K\x01.", b"\x93NUMPY\x01\x00"])
def test_file_that_is_no_npz_is_refused(tmp_path, content):
    path = tmp_path / "own.npz"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=r"own\.npz is not an NPZ file; numpy\.savez writes one"):
        load_dataset(str(path))


def test_damaged_array_is_refused(tmp_path):
    path = tmp_path / "own.npz"
    np.savez_compressed(path, x=np.random.default_rng(0).random((200, 3)), y=np.arange(200))
    content = bytearray(path.read_bytes())
    content[2000:2010] = bytes(10)
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=r"own\.npz.* is damaged"):
        load_dataset(str(path))


def header(text: str) -> bytes:
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode("latin-1")


@pytest.mark.parametrize(
    "content",
    [
        b"no header",
        b"",
        header("{'a'"),
        header("("),
        header("[" * 5000),
        header("{'descr': '<f8', 'fortran_order': False, 'shape': (10000000000000000,)}"),
        header("{'descr': '<f8', 'fortran_order': False, 'shape': (-3,)}"),
        header("{'descr': 7, 'fortran_order': False, 'shape': (3,)}"),
        header("{'descr': '<f8', 'fortran_order': False, 'shape': (3,)}"),
    ],
)
def test_member_that_is_no_array_is_refused(tmp_path, content):
    path = tmp_path / "own.npz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.npy", content)
        archive.writestr("y.npy", content)
    with pytest.raises(DatasetError, match=r"own\.npz.* is (not an array|damaged)"):
        load_dataset(str(path))


@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=6))
def test_damaged_file_loads_whole_or_is_refused(tmp_path_factory, damages):
    path = tmp_path_factory.mktemp("npz") / "own.npz"
    np.savez_compressed(path, x=X, y=Y)
    content = bytearray(path.read_bytes())
    for place, byte in damages:
        content[int(place * len(content))] = byte
    path.write_bytes(content)
    with contextlib.suppress(DatasetError):
        data = load_dataset(str(path))
        assert len(data.x_train) + len(data.x_val) == 7


def test_file_that_would_fill_the_memory_is_refused_before_it_is_unpacked(load, monkeypatch):
    monkeypatch.setattr(npz_file, "LARGEST_CONTENT", 1_000)
    with pytest.raises(DatasetError, match=r"own\.npz holds 9,\d+ bytes of arrays, more than 1,000"):
        load(x=np.zeros((1000, 2), dtype=np.float32), y=np.arange(1000, dtype=np.uint8)[:, np.newaxis] % 2)


@given(st.integers(2, 40), st.floats(0.01, 0.99), st.integers(0, 2**31))
def test_split_loses_and_doubles_no_row(tmp_path_factory, count, fraction, seed):
    path = tmp_path_factory.mktemp("npz") / "own.npz"
    np.savez(path, x=np.arange(count, dtype=np.float32), y=np.arange(count) + 0.5)
    data = load_dataset(str(path), reading=FileReading(split=fraction, standardise=False), seed=seed)
    assert sorted(np.concatenate([data.x_train, data.x_val]).ravel().tolist()) == list(range(count))
    assert data.info.validation_size == min(max(round(count * fraction), 1), count - 1)
