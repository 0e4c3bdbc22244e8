"""Every dataset keeps what its facts promise, and an unknown one is answered."""

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from tndesigner.datasets import DatasetError, Task, dataset_info, list_datasets, load_dataset

NAMES = ("blobs", "moons", "spirals", "digits", "fashion", "diamonds", "speeches", "sort")


def test_the_datasets_are_listed_with_the_blogs_first():
    assert tuple(info.id for info in list_datasets()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_arrays_have_the_sizes_and_shapes_that_the_facts_promise(name):
    data = load_dataset(name)
    info = data.info
    assert info == dataset_info(name)
    assert data.x_train.shape == (info.train_size, *info.input_shape)
    assert data.y_train.shape == (info.train_size, *info.output_shape)
    assert data.x_val.shape == (info.validation_size, *info.input_shape)
    assert data.y_val.shape == (info.validation_size, *info.output_shape)


@pytest.mark.parametrize("name", NAMES)
def test_features_are_float32_or_tokens_of_the_vocabulary(name):
    data = load_dataset(name)
    for x in (data.x_train, data.x_val):
        if data.info.vocabulary_size is None:
            assert x.dtype == np.float32
            assert np.isfinite(x).all()
        else:
            assert x.dtype == np.int32
            assert x.min() >= 0
            assert x.max() == data.info.vocabulary_size - 1 or name == "speeches"
            assert len(data.vocabulary) == data.info.vocabulary_size


@pytest.mark.parametrize("name", NAMES)
def test_answers_fit_their_task(name):
    data = load_dataset(name)
    for y in (data.y_train, data.y_val):
        match data.info.task:
            case Task.BINARY:
                assert y.dtype == np.float32
                assert set(np.unique(y)) == {-1.0, 1.0}
                assert (data.info.output_size, len(data.info.classes)) == (1, 2)
            case Task.REGRESSION:
                assert y.dtype == np.float32
                assert data.info.output_size == y.shape[1] == len(data.info.target_names)
            case _:
                assert y.dtype == np.int32
                assert set(np.unique(y)) == set(range(data.info.output_size))
                assert data.info.output_size == len(data.info.classes)


@pytest.mark.parametrize("name", NAMES)
def test_every_dataset_names_licence_attribution_and_source_and_no_host_of_a_registry(name):
    info = dataset_info(name)
    assert info.licence
    assert info.attribution
    assert info.source
    assert "http" not in info.source


@pytest.mark.parametrize("name", NAMES)
def test_loading_twice_gives_the_same_arrays(name):
    first, second = load_dataset(name), load_dataset(name)
    np.testing.assert_array_equal(first.x_train, second.x_train)
    np.testing.assert_array_equal(first.y_val, second.y_val)


def test_facts_can_be_written_as_json():
    records = json.loads(json.dumps([asdict(info) for info in list_datasets()]))
    assert records[0]["task"] == "binary"
    assert records[4]["input_shape"] == [28, 28]


@pytest.mark.parametrize(
    ("wrong", "suggestion"), [("blob", "blobs"), ("Fashion", "fashion"), ("spiral", "spirals"), ("speech", "speeches")]
)
def test_unknown_dataset_is_answered_with_the_nearest(wrong, suggestion):
    with pytest.raises(DatasetError, match=rf"there is no dataset '{wrong}'; did you mean '{suggestion}'\?"):
        load_dataset(wrong)


def test_unknown_dataset_far_from_all_is_answered_with_the_list():
    with pytest.raises(DatasetError, match=r"no dataset 'xyz'; there are blobs, moons, .*path of a file of your own"):
        dataset_info("xyz")


def test_bundled_dataset_wins_over_a_file_of_its_name(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("blobs").write_text("a,b\n1,2\n", encoding="utf-8")
    assert load_dataset("blobs").info.title == "Blobs"


def test_file_with_an_unknown_ending_is_refused(tmp_path):
    path = tmp_path / "table.docx"
    path.write_bytes(b"PK")
    with pytest.raises(DatasetError, match=r"table\.docx ends with '\.docx', but data files end with \.csv"):
        load_dataset(str(path))
