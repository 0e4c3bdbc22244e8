"""What is known about a file before it is opened or written."""

import re
from pathlib import Path
from zlib import crc32

from tndesigner.document.storage import LARGEST_FILE
from tndesigner.paths import is_file, is_folder

SUFFIX = ".tnd"
"""The file name extension of a design."""
_MODELS = (".keras", ".h5", ".hdf5")
_DATA = (".csv", ".tsv", ".txt", ".dat", ".npz", ".npy", ".parquet", ".jsonl", ".xlsx")
_FOREIGN_MODELS = (".gguf", ".onnx", ".pb", ".pt", ".pth", ".safetensors", ".tflite")
"""Those of models that cannot be opened; reading them says why."""


def is_model(path: Path) -> bool:
    """Tell whether a file name is that of a trained model, of which a design is made."""
    return path.suffix.lower() in (*_MODELS, *_FOREIGN_MODELS)


def is_data(path: Path) -> bool:
    """Tell whether a name is that of a table, of arrays, or of a folder, which may hold pictures to train on."""
    return path.suffix.lower() in _DATA or is_folder(path)


def file_stem(title: str) -> str:
    """Return a title with a hyphen for each character that does not suit a file name."""
    return re.sub(r"[^\w -]", "-", title)


def fingerprint(path: Path | None) -> str:
    """Return a fingerprint of a file's contents; empty if it cannot be read or is not a file."""
    if path is None or not is_file(path):
        return ""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError:
        return ""
    return f"{len(content)} {crc32(content)}"
