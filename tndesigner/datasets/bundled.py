"""Reads the bundled data files and checks them against their manifest."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.dataset import BundledDataset, Dataset, DatasetInfo
from tndesigner.datasets.errors import DAMAGE, DatasetError
from tndesigner.resources import resource_path
from tndesigner.wording.text import Text, message_of

StoredArrays: TypeAlias = dict[str, NDArray[Any]]

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class BundledFile:
    """The manifest entry of one data file."""

    licence: str
    """An SPDX expression."""
    attribution: str
    source: str
    arrays: Mapping[str, str]
    """The digest of each array by its name."""


def data_folder() -> Path:
    """Return the folder of the bundled data files."""
    return resource_path("datasets")


def array_digest(array: NDArray[Any]) -> str:
    """Return a hash of the dtype, the shape and the bytes of an array."""
    digest = hashlib.sha256(f"{array.dtype.str} {array.shape} ".encode())
    digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()


def bundled_file(name: str) -> BundledFile:
    """Return the manifest entry of one data file.

    Raises:
        DatasetError: if the manifest is missing or damaged.
    """
    path = data_folder() / MANIFEST
    try:
        record = json.loads(path.read_text(encoding="utf-8"))["files"][name]
        source = record["source"]
        return BundledFile(
            licence=record["licence"],
            attribution=record["attribution"],
            source=f"{source['package']} {source['version']}, {source['path']}",
            arrays=record["arrays"],
        )
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise DatasetError(
            Text("{0} is missing or damaged and says nothing of {1}; {2}", path, name, Text(_REINSTALL))
        ) from problem


def load_arrays(name: str) -> StoredArrays:
    """Return the arrays of one data file.

    Raises:
        DatasetError: if the file is missing, damaged, or not the one that the manifest describes.
    """
    expected = bundled_file(name).arrays
    path = data_folder() / name
    try:
        with np.load(path, allow_pickle=False) as stored:
            arrays = {key: stored[key] for key in expected}
    except FileNotFoundError as problem:
        raise DatasetError(Text("the bundled data file {0} is missing; {1}", path, Text(_REINSTALL))) from problem
    except DAMAGE as problem:
        raise DatasetError(
            Text("the bundled data file {0} is damaged: {1}; {2}", path, message_of(problem), Text(_REINSTALL))
        ) from problem
    for key, array in arrays.items():
        if array_digest(array) != expected[key]:
            raise DatasetError(
                Text(
                    "the bundled data file {0} is damaged: array {1} is not the one that {2} describes; {3}",
                    path,
                    key,
                    MANIFEST,
                    Text(_REINSTALL),
                )
            )
    return arrays


_REINSTALL = "reinstall the program, or rebuild the file with resources/datasets/rebuild.py"


def describe_file(name: str, info: Callable[..., DatasetInfo]) -> DatasetInfo:
    """Return information about a dataset, given what makes it from the licence, the attribution and the source."""
    file = bundled_file(name)
    return info(licence=file.licence, attribution=file.attribution, source=file.source)


def stored_dataset(name: str, info: Callable[..., DatasetInfo], scale: float = 1.0) -> BundledDataset:
    """Return a dataset whose file holds ``x_train``, ``y_train``, ``x_val`` and ``y_val``, and optionally a vocabulary.

    Args:
        name: the name of the file.
        info: makes the ``DatasetInfo``, given the licence, the attribution and the source.
        scale: features are divided by it to become float32; with 1, they stay integers.
    """
    describe = partial(describe_file, name, info)

    def load() -> Dataset:
        stored = load_arrays(name)
        x_train, x_val = (
            stored[key].astype(np.int32) if scale == 1 else stored[key].astype(np.float32) / np.float32(scale)
            for key in ("x_train", "x_val")
        )
        y_train, y_val = (stored[key].astype(np.int32) for key in ("y_train", "y_val"))
        words = stored["vocabulary"].tobytes().decode("ascii").split("\n") if "vocabulary" in stored else ()
        return Dataset(
            info=describe(), x_train=x_train, y_train=y_train, x_val=x_val, y_val=y_val, vocabulary=tuple(words)
        )

    return BundledDataset(describe, load)
