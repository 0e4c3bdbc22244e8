"""Diamonds: a table of stones and their prices."""

from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.bundled import describe_file, load_arrays
from tndesigner.datasets.dataset import BundledDataset, Dataset, DatasetInfo, DoubleArray, Kind, Task
from tndesigner.datasets.standardise import fit_scaling, standardise
from tndesigner.wording.text import Text

_FILE = "diamonds.npz"
_UNITS = {
    "carat": 0.01,
    "cut": 1.0,
    "color": 1.0,
    "clarity": 1.0,
    "depth": 0.1,
    "table": 0.1,
    "x": 0.01,
    "y": 0.01,
    "z": 0.01,
}
"""Each column is stored as a multiple of its unit."""


_INFO = partial(
    DatasetInfo,
    id="diamonds",
    title="Diamonds",
    description=Text(
        "53,940 diamonds; the answer is the logarithm of the price. All columns and the answer are standardised. "
        "Cut, colour and clarity are numbers from 0, the worst. Stones that agree in all columns are on one side."
    ),
    task=Task.REGRESSION,
    kind=Kind.TABLE,
    input_shape=(len(_UNITS),),
    output_shape=(1,),
    output_size=1,
    feature_names=tuple(_UNITS),
    target_names=("log price",),
    train_size=43_209,
    validation_size=10_731,
)
_DESCRIBE = partial(describe_file, _FILE, _INFO)


def load() -> Dataset:
    """Read the table and standardise it."""
    stored = load_arrays(_FILE)
    x_train, x_val = _in_units(stored["x_train"]), _in_units(stored["x_val"])
    y_train, y_val = _log_price(stored["y_train"]), _log_price(stored["y_val"])
    features, target = fit_scaling(x_train), fit_scaling(y_train)
    return Dataset(
        info=_DESCRIBE(),
        x_train=standardise(x_train, features),
        y_train=standardise(y_train, target),
        x_val=standardise(x_val, features),
        y_val=standardise(y_val, target),
        feature_scaling=features,
        target_scaling=target,
    )


def _in_units(columns: NDArray[Any]) -> DoubleArray:
    """Convert stored columns ``(9, stones)`` into rows ``(stones, 9)`` in carats, steps, percent and millimetres."""
    rows: DoubleArray = columns.T * np.array(list(_UNITS.values()))
    return rows


def _log_price(dollars: NDArray[Any]) -> DoubleArray:
    """Return the natural logarithm of the prices as one column."""
    return np.log(dollars.astype(np.float64))[:, np.newaxis]


DIAMONDS = BundledDataset(_DESCRIBE, load)
