"""The bundled files are those of the manifest, and a damaged one is found."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from tndesigner.datasets import DatasetError, bundled, load_dataset
from tndesigner.datasets.bundled import array_digest, bundled_file, load_arrays
from tndesigner.resources import resource_path

FOLDER = resource_path("datasets")
FILES = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))["files"]


@pytest.fixture
def copied_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("manifest.json", "digits.npz"):
        shutil.copy(FOLDER / name, tmp_path)
    monkeypatch.setattr(bundled, "data_folder", lambda: tmp_path)
    return tmp_path


def repack(path: Path, **changes: np.ndarray) -> None:
    with np.load(path) as stored:
        arrays = dict(stored)
    np.savez(path, **(arrays | changes))


@pytest.mark.parametrize("name", FILES)
def test_file_and_arrays_have_the_hashes_of_the_manifest(name):
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == FILES[name]["sha256"]
    with np.load(FOLDER / name, allow_pickle=False) as stored:
        assert {key: array_digest(stored[key]) for key in stored.files} == FILES[name]["arrays"]


@pytest.mark.parametrize("name", FILES)
def test_every_file_comes_with_its_licence_text_and_its_attribution(name):
    record = FILES[name]
    text = (FOLDER / record["licence_file"]).read_text(encoding="utf-8")
    assert name in text
    assert record["licence"] in {"MIT", "BSD-3-Clause", "PDDL-1.0 AND CC0-1.0"}
    assert record["attribution"]
    assert record["source"].keys() == {"package", "version", "path"}


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("digits.npz", "Copyright (c) 2007-2026 The scikit-learn developers."),
        ("fashion.npz", "Copyright (c) 2017 Zalando SE"),
        ("diamonds.npz", "Copyright (c) 2022 Hassan Kibirige"),
        ("speeches.npz", "PDDL-1.0"),
    ],
)
def test_licence_text_keeps_the_notice_that_the_licence_asks_for(name, notice):
    assert notice in (FOLDER / FILES[name]["licence_file"]).read_text(encoding="utf-8")


def test_every_data_file_is_in_the_manifest():
    assert {path.name for path in FOLDER.glob("*.npz")} == set(FILES)


def test_all_bundled_data_is_about_seven_megabytes():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*")) < 7_500_000


def test_digest_depends_on_values_shape_and_dtype_but_not_on_memory_order():
    table = np.arange(6, dtype=np.uint8).reshape(2, 3)
    assert array_digest(table) == array_digest(np.asfortranarray(table))
    others = (table.reshape(3, 2), table.astype(np.uint16), table.view(np.int8), table + np.uint8(1))
    assert len({array_digest(table), *map(array_digest, others)}) == 5


def test_file_packed_by_another_zlib_still_loads(copied_data):
    repack(copied_data / "digits.npz")
    assert load_dataset("digits").x_train.shape == (1442, 8, 8)


def test_changed_array_is_found_and_named(copied_data):
    labels = np.zeros(355, dtype=np.uint8)
    repack(copied_data / "digits.npz", y_val=labels)
    with pytest.raises(DatasetError, match=r"digits\.npz is damaged: array y_val .*rebuild\.py"):
        load_dataset("digits")


def test_truncated_file_is_found(copied_data):
    path = copied_data / "digits.npz"
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(DatasetError, match=r"digits\.npz is damaged"):
        load_dataset("digits")


def test_flipped_bits_are_found(copied_data):
    path = copied_data / "digits.npz"
    content = bytearray(path.read_bytes())
    content[9_000:9_004] = bytes(255 - byte for byte in content[9_000:9_004])
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=r"digits\.npz is damaged"):
        load_dataset("digits")


def test_array_that_the_file_lacks_is_named(copied_data):
    np.savez(copied_data / "digits.npz", x_train=np.zeros(2))
    with pytest.raises(DatasetError, match=r"digits\.npz is damaged: .*y_train"):
        load_arrays("digits.npz")


def test_missing_file_is_named(copied_data):
    (copied_data / "digits.npz").unlink()
    with pytest.raises(DatasetError, match=r"digits\.npz is missing; reinstall"):
        load_dataset("digits")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"files": {}}', '{"files": {"digits.npz": {"licence": "MIT"}}}'])
def test_damaged_manifest_is_named(copied_data, content):
    (copied_data / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(DatasetError, match=r"manifest\.json is missing or damaged and says nothing of digits\.npz"):
        bundled_file("digits.npz")
