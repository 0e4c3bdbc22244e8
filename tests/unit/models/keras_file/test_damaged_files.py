"""Damaged and hostile archives are refused before anything in them is used."""

import io
import json
import random
import zipfile
from contextlib import suppress

import h5py
import numpy as np
import pytest

from tests.unit.models.keras_file.archives import SMALL_WEIGHTS, read, small, write_archive, write_hdf5
from tndesigner.models.keras_file import KerasFileError, archive, opened_weights, read_model, rehearsal


def refusal(path):
    with pytest.raises(KerasFileError) as raised:
        read(path)
    return str(raised.value)


@pytest.fixture
def good(tmp_path):
    return write_archive(tmp_path / "good.keras")


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_truncated_archive_is_damaged(good, share):
    content = good.read_bytes()
    good.write_bytes(content[: int(len(content) * share)])
    assert refusal(good) == "it is damaged: it begins as a ZIP archive but has no readable end"


def test_one_wrong_byte_in_the_weights_is_seen(good):
    content = bytearray(good.read_bytes())
    place = bytes(content).index(SMALL_WEIGHTS["layers/dense/vars/0"].tobytes())
    content[place + 5] ^= 1
    good.write_bytes(content)
    assert refusal(good) == "it is damaged: model.weights.h5 in it cannot be read"


def test_no_damage_raises_anything_else(good):
    content, rng, refused = good.read_bytes(), random.Random(7), 0
    for _ in range(300):
        spoilt = bytearray(content)
        for _ in range(rng.choice([1, 3, 20])):
            spoilt[rng.randrange(len(spoilt))] = rng.randrange(256)
        good.write_bytes(spoilt)
        with suppress(KerasFileError):
            read(good)
            refused -= 1
        refused += 1
    assert refused > 200


def test_an_archive_without_weights_is_named(tmp_path):
    assert "it has no model.weights.h5" in refusal(write_archive(tmp_path / "a.keras", **{"model.weights.h5": None}))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "config.json is damaged: it is not JSON text"),
        ("[]", "config.json is damaged: it holds no object"),
        ('{"class_name"', "config.json is damaged: it is not JSON text"),
        ("\xff\xfe".encode("latin-1"), "config.json is damaged: it is not JSON text"),
        ('{"a": ' * 5000 + "1" + "}" * 5000, "config.json is nested more than 100 levels deep"),
        ('{"a": ' * 150 + "1" + "}" * 150, "config.json is nested more than 100 levels deep"),
        ('{"a": ' + "9" * 6000 + "}", "config.json is damaged: it is not JSON text"),
        ("{}", "its configuration is damaged: the model has no 'class_name'"),
    ],
)
def test_a_damaged_configuration_is_refused(tmp_path, text, told):
    assert refusal(write_archive(tmp_path / "a.keras", **{"config.json": text})).startswith(told)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda config: config.update(layers="none"),
        lambda config: config["layers"].append(7),
        lambda config: config["layers"][1].pop("name"),
        lambda config: config["layers"][1].pop("inbound_nodes"),
        lambda config: config["layers"][1].update(class_name=5),
        lambda config: config["layers"][1].update(config=None),
        lambda config: config["layers"][1].update(inbound_nodes=[5]),
        lambda config: config["layers"][1]["inbound_nodes"][0].update(args={}),
        lambda config: config["layers"][1]["inbound_nodes"][0]["args"][0]["config"].update(keras_history=["x", -1, 0]),
        lambda config: config["layers"][1]["inbound_nodes"][0]["args"][0]["config"].update(keras_history=["y", 0, 0]),
        lambda config: config["layers"][1]["inbound_nodes"][0]["args"][0]["config"].update(
            keras_history=["dense", 0, 0]
        ),
        lambda config: config["layers"].append(config["layers"][1]),
        lambda config: config.pop("output_layers"),
        lambda config: config.update(output_layers=[["dense", 3, 0]]),
    ],
)
def test_a_configuration_that_makes_no_sense_is_damaged(tmp_path, spoil):
    model = json.loads(json.dumps(small()))
    spoil(model["config"])
    assert "damaged" in refusal(write_archive(tmp_path / "a.keras", model))


def test_a_zip_bomb_is_not_unpacked(tmp_path):
    path = tmp_path / "a.keras"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("config.json", json.dumps(small()))
        packed.writestr("model.weights.h5", bytes(20_000_000))
    assert "'model.weights.h5' in it would unpack from 19." in refusal(path)


def test_an_archive_of_very_many_files_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MOST_MEMBERS", 5)
    path = write_archive(tmp_path / "a.keras", **{f"assets/{number}": "x" for number in range(3)})
    assert refusal(path) == "it holds 6 files, more than 5"


@pytest.mark.parametrize("name", ["../outside", "/outside", "assets/../../outside", "..\\outside", "C:outside"])
def test_a_file_outside_of_the_archive_is_refused(tmp_path, name):
    assert "a file outside of the archive" in refusal(write_archive(tmp_path / "a.keras", **{name: "x"}))


def test_two_files_of_one_name_are_refused(good):
    with zipfile.ZipFile(good, "a") as packed, pytest.warns(UserWarning, match="Duplicate"):
        packed.writestr("config.json", "{}")
    assert refusal(good) == "it is damaged: two files in it have the same name"


def test_a_compressed_archive_opens(tmp_path, good):
    packed = tmp_path / "packed.keras"
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    model = read(packed)
    with opened_weights(packed, model.sha256) as weights:
        assert np.array_equal(weights.arrays(model.layer("dense"))["kernel"], SMALL_WEIGHTS["layers/dense/vars/0"])


def linked(link):
    """The weights of the small model, with a link in the place of one."""
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        file["layers/dense/vars/1"] = np.ones(3)
        file["layers/dense/vars"]["0"] = link
    return content.getvalue()


@pytest.mark.parametrize("link", [h5py.ExternalLink("other.h5", "/x"), h5py.SoftLink("/layers/dense/vars/1")])
def test_links_are_not_followed(tmp_path, link):
    path = write_archive(tmp_path / "a.keras", **{"model.weights.h5": linked(link)})
    assert refusal(path) == "it holds a link to another place, '0'; no model of Keras does"


def test_groups_that_hold_each_other_end(tmp_path):
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        file["layers/dense/vars/0"] = np.ones((2, 3))
        file["layers/dense/again"] = file["layers"]
    path = write_archive(tmp_path / "a.keras", **{"model.weights.h5": content.getvalue()})
    assert refusal(path) == "its HDF5 structure is nested without end; no model of Keras is"


def test_an_array_that_is_nearly_all_missing_is_refused(tmp_path):
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        file.create_dataset("layers/dense/vars/0", (20_000, 30_000), "float32", chunks=(10, 10))
        file["layers/dense/vars/1"] = np.ones(3)
    path = write_archive(tmp_path / "a.keras", **{"model.weights.h5": content.getvalue()})
    assert "array 'layers/dense/vars/0' of 2.40 GB is 0 B in the file; it is damaged" in refusal(path)


def test_weights_that_are_no_numbers_are_refused(tmp_path):
    path = write_archive(tmp_path / "a.keras", weights={"layers/dense/vars/0": b"words", "layers/dense/vars/1": b"x"})
    assert "array 'layers/dense/vars/0' holds no numbers" in refusal(path)


def test_missing_weights_are_named(tmp_path):
    path = write_archive(tmp_path / "a.keras", weights={"layers/other/vars/0": np.ones(2)})
    assert refusal(path) == "it is damaged: layer 'dense' (Dense) has 2 weights, but the file holds 0 of it"


def test_a_missing_array_of_an_hdf5_model_is_named(tmp_path):
    path = write_hdf5(tmp_path / "a.h5", small(), {"x": {}, "dense": {"dense/kernel:0": np.ones((2, 3))}})
    assert refusal(path) == "it is damaged: layer 'dense' (Dense) has 2 weights, but the file holds 1 of it"


def test_a_file_that_changed_is_not_read_for_weights(good):
    model = read(good)
    write_archive(good, weights={**SMALL_WEIGHTS, "layers/dense/vars/1": np.zeros(3)})
    with (
        pytest.raises(KerasFileError, match="it has changed since the model was opened"),
        opened_weights(good, model.sha256),
    ):
        pass


def test_a_child_process_reads_first(good, tmp_path):
    assert read_model(good) == read(good)
    strange = write_archive(tmp_path / "a.keras", **{"config.json": "[]"})
    with pytest.raises(KerasFileError, match=r"^\S+a\.keras: config\.json is damaged: it holds no object$"):
        read_model(strange)


def test_reading_that_does_not_end_is_damage(good, monkeypatch):
    monkeypatch.setattr(rehearsal, "PATIENCE", 0.001)
    with pytest.raises(KerasFileError, match="it is damaged: reading it does not end"):
        read_model(good)
