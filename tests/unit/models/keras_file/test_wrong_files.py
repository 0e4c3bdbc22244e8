"""A file that is not a Keras model: one sentence says what it is, and what to do."""

import json
import os
import pickle
import zipfile

import h5py
import numpy as np
import pytest

from tests.unit.models.keras_file.archives import small, write_archive
from tndesigner.models.keras_file import KerasFileError, read_model


def refusal(path):
    """What is said about a file; it always names the file, in one line."""
    with pytest.raises(KerasFileError) as raised:
        read_model(path)
    message = str(raised.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    return message.removeprefix(f"{path}: ")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.keras", b"", "it is empty"),
        ("a.onnx", b"\x08\x08\x12\x07pytorch", "an ONNX model"),
        ("a.keras", b"\x08\x0a\x12\x08tf2onnx\x00", "an ONNX model"),
        ("a.tflite", b"\x1c\0\0\0TFL3" + bytes(40), "a LiteRT (TFLite) model"),
        ("a.pt", b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", "a PyTorch file"),
        ("a.pkl", pickle.dumps([1, 2]), "a Python pickle, which is never opened"),
        ("a.safetensors", b"\x40\0\0\0\0\0\0\0{" + b" " * 63, "a safetensors file"),
        ("a.gguf", b"GGUF" + bytes(40), "a GGUF file"),
        ("a.npy", b"\x93NUMPY\x01\0" + bytes(40), "a NumPy array"),
        ("a.pb", b"\x0a\x05hello", "a graph of TensorFlow"),
        ("a.tnd", b'{"format": "tndesigner"', "a design of tndesigner"),
        ("a.json", json.dumps(small()).encode(), "the JSON text of a model without its weights"),
        ("a.keras", b"<html>", "a text file"),
        ("a.keras", bytes(range(200, 250)), "no Keras model"),
        ("a.gz", b"\x1f\x8b\x08", "compressed by gzip"),
    ],
)
def test_says_what_a_file_is(tmp_path, name, content, told):
    path = tmp_path / name
    path.write_bytes(content)
    assert told in refusal(path)


def test_a_saved_model_folder_is_named(tmp_path):
    (tmp_path / "saved_model.pb").write_bytes(b"x")
    assert refusal(tmp_path).startswith("it is a SavedModel folder")


def test_an_unpacked_archive_is_named(tmp_path):
    for name in ("config.json", "metadata.json", "model.weights.h5"):
        (tmp_path / name).write_bytes(b"x")
    assert "the unpacked content of a .keras file" in refusal(tmp_path)


def test_another_folder_is_a_folder(tmp_path):
    assert refusal(tmp_path) == "it is a folder, not a file"


def test_a_missing_file_is_missing(tmp_path):
    assert refusal(tmp_path / "a.keras") == "it cannot be read: no such file or directory"


def test_a_name_that_no_file_can_have_is_refused(tmp_path):
    assert "cannot be read" in refusal(tmp_path / ("a" * 400))
    assert "cannot be read" in refusal(tmp_path / "a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.keras")
    assert refusal(tmp_path / "pipe.keras") == "it is a device or pipe, not a file"


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ({"model/data.pkl": "x", "model/version": "3"}, "a PyTorch file"),
        ({"x.npy": "x", "y.npy": "x"}, "an NPZ file"),
        ({"[Content_Types].xml": "x"}, "a document of an office program"),
        ({"saved_model/saved_model.pb": "x"}, "a packed SavedModel"),
        ({"notes.txt": "x"}, "a ZIP archive, but no Keras model"),
    ],
)
def test_says_what_an_archive_is(tmp_path, members, told):
    path = tmp_path / "a.keras"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    assert told in refusal(path)


@pytest.mark.parametrize("place", ["layers/dense/vars/0", "_layer_checkpoint_dependencies/dense/vars/0"])
def test_weights_alone_are_named(tmp_path, place):
    path = tmp_path / "a.weights.h5"
    with h5py.File(path, "w") as file:
        file[place] = np.ones((2, 3))
    assert "it holds weights alone, without the layers" in refusal(path)


def test_weights_alone_of_keras_2_are_named(tmp_path):
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [b"dense"]
    assert "it holds weights alone, without the layers" in refusal(path)


def test_another_hdf5_file_is_named(tmp_path):
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file["measured"] = np.ones(5)
    assert "it is an HDF5 file, but no Keras model" in refusal(path)


def test_the_content_counts_and_not_the_name(tmp_path):
    assert read_model(write_archive(tmp_path / "model.h5")).name == "model"
