"""Speeches: windows of presidents' addresses, to be dated."""

import numpy as np

from tndesigner.datasets.bundled import bundled_file, load_arrays
from tndesigner.datasets.dataset import BundledDataset, Dataset, DatasetInfo, Kind, Task

_FILE = "speeches.npz"
_ERAS = ("1790-1847", "1848-1905", "1906-1963", "1964-2021")


def describe() -> DatasetInfo:
    """Return the facts."""
    file = bundled_file(_FILE)
    return DatasetInfo(
        id="speeches",
        title="Speeches",
        description=(
            "Windows of 40 words from 233 State of the Union addresses; the answer is the era of 58 years. "
            "No address is both trained on and validated with. Token 0 is any word outside the vocabulary."
        ),
        task=Task.CLASSIFICATION,
        kind=Kind.TEXT,
        input_shape=(40,),
        output_shape=(),
        output_size=len(_ERAS),
        classes=_ERAS,
        vocabulary_size=5_000,
        train_size=10_000,
        validation_size=2_000,
        licence=file.licence,
        attribution=file.attribution,
        source=file.source,
    )


def load() -> Dataset:
    """Read the windows and the vocabulary."""
    stored = load_arrays(_FILE)
    return Dataset(
        info=describe(),
        x_train=stored["x_train"].astype(np.int32),
        y_train=stored["y_train"].astype(np.int32),
        x_val=stored["x_val"].astype(np.int32),
        y_val=stored["y_val"].astype(np.int32),
        vocabulary=tuple(stored["vocabulary"].tobytes().decode("ascii").split("\n")),
    )


SPEECHES = BundledDataset(describe, load)
