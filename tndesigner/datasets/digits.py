"""Digits: small pictures of handwritten digits."""

import numpy as np

from tndesigner.datasets.bundled import bundled_file, load_arrays
from tndesigner.datasets.dataset import BundledDataset, Dataset, DatasetInfo, Kind, Task

_FILE = "digits.npz"
_BRIGHTEST = 16


def describe() -> DatasetInfo:
    """Return the facts."""
    file = bundled_file(_FILE)
    return DatasetInfo(
        id="digits",
        title="Digits",
        description=(
            "Pictures of handwritten digits, 8 by 8 pixels from 0 to 1, one channel that has no axis of its own; "
            "every fifth picture of each class is to validate with."
        ),
        task=Task.CLASSIFICATION,
        kind=Kind.IMAGES,
        input_shape=(8, 8),
        output_shape=(),
        output_size=10,
        classes=tuple("0123456789"),
        train_size=1_442,
        validation_size=355,
        licence=file.licence,
        attribution=file.attribution,
        source=file.source,
    )


def load() -> Dataset:
    """Read the pictures."""
    stored = load_arrays(_FILE)
    return Dataset(
        info=describe(),
        x_train=stored["x_train"].astype(np.float32) / np.float32(_BRIGHTEST),
        y_train=stored["y_train"].astype(np.int32),
        x_val=stored["x_val"].astype(np.float32) / np.float32(_BRIGHTEST),
        y_val=stored["y_val"].astype(np.int32),
    )


DIGITS = BundledDataset(describe, load)
