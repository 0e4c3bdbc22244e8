"""Tells what a file is that is not a Keras model, and what to do with it."""

from collections.abc import Callable, Collection
from pathlib import Path

from tndesigner.wording.text import Text

ZIP = b"PK\x03\x04"
HDF5 = b"\x89HDF\r\n\x1a\n"

_SAVE_AGAIN = Text('open it where it was made and save it there with model.save("model.keras")')
_IN_PYTORCH = Text(
    "a PyTorch file; it holds weights alone or Python code: rebuild the model in Keras and save it as .keras"
)
_WEIGHTS_ONLY = Text(
    'holds weights alone, without the layers; build the model, call load_weights and save it with save("model.keras")'
)


def _to_save_again(kind: Text) -> Text:
    """Return the kind of a file whose model Keras can still save, with advice to do so."""
    return Text("{0}; {1}", kind, _SAVE_AGAIN)


_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46", _IN_PYTORCH),
    (b"GGUF", _to_save_again(Text("a GGUF file"))),
    (b"\x93NUMPY", Text("a NumPy array; tndesigner opens it as data or as the kernel of a layer")),
    (b"%PDF", Text("a PDF file")),
    (b"\x89PNG", Text("a picture")),
    (b"\xff\xd8\xff", Text("a picture")),
    (b"\x1f\x8b", Text("compressed by gzip; unpack it first")),
)


def kind_of_content(path: Path, start: bytes) -> str:
    """Return what a file without the signature of ZIP or HDF5 is, for "… is …", by its first bytes and its name.

    Args:
        path: the file.
        start: at least its first 64 bytes, if it has so many.
    """
    if not start:
        return Text("empty")
    for magic, title in _STARTS:
        if start.startswith(magic):
            return title
    for holds, title in _RECOGNISED:
        if holds(path.suffix.lower(), start):
            return title
    return Text("no Keras model; a .keras or .h5 file is expected")


def kind_of_archive(names: Collection[str]) -> str:
    """Return what a ZIP archive is that holds no model of Keras, by the names in it."""
    endings = {name.rpartition("/")[2] for name in names}
    if "data.pkl" in endings:
        return _IN_PYTORCH
    if names and all(name.endswith(".npy") for name in names):
        return Text("an NPZ file of NumPy arrays; tndesigner opens it as data")
    if "[Content_Types].xml" in names:
        return Text("a document of an office program")
    if "saved_model.pb" in endings:
        return _to_save_again(Text("a packed SavedModel"))
    return Text("a ZIP archive, but no Keras model: it has no config.json")


def kind_of_folder(names: Collection[str]) -> str:
    """Return what a folder is, by the names in it."""
    if "saved_model.pb" in names:
        return _to_save_again(Text("a SavedModel folder, which holds a program and not layers"))
    if "config.json" in names and "metadata.json" in names:
        return Text("the unpacked content of a .keras file; pack its files into a ZIP archive, or save the model again")
    return Text("a folder, not a file")


def kind_of_hdf5(names: Collection[str], attributes: Collection[str]) -> str:
    """Return what an HDF5 file without the configuration of a model is.

    Args:
        names: of what it holds at its two highest levels.
        attributes: the names of its attributes.
    """
    if {"layers", "vars", "_layer_checkpoint_dependencies"} & set(names) or "layer_names" in attributes:
        return _WEIGHTS_ONLY
    return Text("is an HDF5 file, but no Keras model: it has no model_config")


def _is_onnx(suffix: str, start: bytes) -> bool:
    """A message of protocol buffers: the version of the format, then the name of its producer."""
    return suffix in (".onnx", ".ort") or (start[:1] == b"\x08" and start[2:3] == b"\x12" and 0 < start[1] < 32)


def _is_litert(_suffix: str, start: bytes) -> bool:
    return start[4:8] == b"TFL3"


def _is_pickle(_suffix: str, start: bytes) -> bool:
    return start[:1] == b"\x80" and start[1:2] in (b"\2", b"\3", b"\4", b"\5")


def _is_safetensors(_suffix: str, start: bytes) -> bool:
    """A length in eight bytes, then JSON."""
    return start[8:9] == b"{" and start[5:8] == b"\0" * 3


def _is_graph(suffix: str, _start: bytes) -> bool:
    return suffix == ".pb"


def _is_design(suffix: str, start: bytes) -> bool:
    return suffix == ".tnd" and _is_text(suffix, start)


def _is_architecture(suffix: str, start: bytes) -> bool:
    return _is_text(suffix, start) and b'"class_name"' in start


def _is_text(_suffix: str, start: bytes) -> bool:
    return b"\0" not in start and start.lstrip()[:1] in (b"{", b"[", b"<")


_RECOGNISED: tuple[tuple[Callable[[str, bytes], bool], str], ...] = (
    (
        _is_litert,
        _to_save_again(Text("a LiteRT (TFLite) model, whose layers cannot be taken apart again")),
    ),
    (_is_pickle, Text("a Python pickle, which is never opened because it can run code")),
    (_is_onnx, _to_save_again(Text("an ONNX model"))),
    (
        _is_safetensors,
        Text("a safetensors file, weights without layers; build the model in Keras and save it as .keras"),
    ),
    (_is_graph, _to_save_again(Text("a graph of TensorFlow"))),
    (_is_design, Text("a design of tndesigner; open it as a design")),
    (_is_architecture, _to_save_again(Text("the JSON text of a model without its weights"))),
    (_is_text, Text("a text file")),
)
"""Tests of the suffix and the first bytes, in their order."""
