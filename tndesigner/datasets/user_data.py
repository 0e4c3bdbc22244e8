"""A user's own data: a CSV or an NPZ file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.csv_data import read_csv
from tndesigner.datasets.dataset import (
    DataArray,
    Dataset,
    DatasetInfo,
    DoubleArray,
    FloatArray,
    IntArray,
    Kind,
    Scaling,
    Task,
)
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.examples import Examples
from tndesigner.datasets.npz_data import read_npz
from tndesigner.datasets.options import UserDataOptions
from tndesigner.datasets.standardise import fit_scaling, standardise
from tndesigner.wording.lists import listed

Rows: TypeAlias = NDArray[np.intp]


def split_rows(count: int, *, fraction: float, seed: int, classes: IntArray | None = None) -> tuple[Rows, Rows]:
    """Return the training rows and the validation rows, each in random order.

    Args:
        count: the number of rows, at least 2.
        fraction: the fraction for validation; both sides get at least one row.
        seed: the same seed gives the same split.
        classes: the class of each row, to split each class in the same proportion, as nearly as possible.
    """
    generator = np.random.default_rng(seed)
    order = generator.permutation(count)
    size = min(max(round(count * fraction), 1), count - 1)
    if classes is not None:
        order = order[np.argsort(classes[order], kind="stable")]
    chosen = np.zeros(count, dtype=bool)
    chosen[((2 * np.arange(size) + 1) * count) // (2 * size)] = True
    return generator.permutation(order[~chosen]), generator.permutation(order[chosen])


_READERS: dict[str, Callable[[Path, UserDataOptions], Examples]] = {
    ".csv": read_csv,
    ".tsv": read_csv,
    ".txt": read_csv,
    ".npz": read_npz,
}

USER_SUFFIXES = tuple(_READERS)
"""The suffixes of files that can be read."""


def load_user_data(path: Path, options: UserDataOptions) -> Dataset:
    """Read a user's file, split it and standardise it.

    Raises:
        DatasetError: if the file cannot be used.
    """
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise DatasetError(f"{path} ends with {path.suffix!r}, but data files end with {listed(USER_SUFFIXES)}")
    examples = read(path, options)
    train, validation = _split(path, examples, options)
    x, feature_scaling = _scale_features(path, examples, train, options)
    y, target_scaling = _scale_answers(path, examples, train, options)
    return Dataset(
        info=_describe(path, examples, train.size, validation.size),
        x_train=x[train],
        y_train=y[train],
        x_val=x[validation],
        y_val=y[validation],
        feature_scaling=feature_scaling,
        target_scaling=target_scaling,
        notes=examples.notes,
    )


def _split(path: Path, examples: Examples, options: UserDataOptions) -> tuple[Rows, Rows]:
    """Return the training and the validation rows: as in the file, or a random split."""
    count = len(examples.features.values)
    if examples.train_size is not None:
        return np.arange(examples.train_size), np.arange(examples.train_size, count)
    if count < 2:
        raise DatasetError(f"{path} has 1 row of data, but at least 2 are needed: to train on and to validate with")
    classes = examples.answers.values.ravel() if examples.answers.classes else None
    return split_rows(count, fraction=options.validation_fraction, seed=options.seed, classes=classes)


def _scale_features(
    path: Path, examples: Examples, train: Rows, options: UserDataOptions
) -> tuple[DataArray, Scaling | None]:
    """Return float32 or int32 features; numeric columns are standardised if the user chose so."""
    features = examples.features
    if features.vocabulary_size:
        return features.values.astype(np.int32), None
    if not features.numeric:
        return features.values.astype(np.float32), None
    chosen = np.array(features.numeric) & options.standardise
    return _scale(path, features.values.astype(np.float64), train, chosen)


def _scale_answers(
    path: Path, examples: Examples, train: Rows, options: UserDataOptions
) -> tuple[DataArray, Scaling | None]:
    """Return the answers; targets of a regression are standardised if the user chose so."""
    answers = examples.answers
    if answers.task is not Task.REGRESSION:
        return answers.values, None
    return _scale(path, answers.values, train, np.full(answers.values.shape[1], options.standardise))


def _scale(path: Path, values: DoubleArray, train: Rows, chosen: NDArray[np.bool]) -> tuple[FloatArray, Scaling | None]:
    """Standardise the chosen columns by their training rows, and leave the others unchanged."""
    with np.errstate(over="ignore", invalid="ignore"):
        fitted = fit_scaling(values[train])
        scaling = Scaling(np.where(chosen, fitted.mean, 0.0), np.where(chosen, fitted.deviation, 1.0))
        scaled = standardise(values, scaling)
    if not np.isfinite(scaled).all():
        largest = float(np.abs(values).max())
        raise DatasetError(f"{path} holds {largest:g}, which is too large for float32; use larger units")
    return scaled, scaling if chosen.any() else None


def _describe(path: Path, examples: Examples, train_size: int, validation_size: int) -> DatasetInfo:
    """Return information about a user's file."""
    features, answers = examples.features, examples.answers
    regression, sequence = answers.task is Task.REGRESSION, answers.task is Task.SEQUENCE
    output_size = answers.values.shape[1] if regression else max(len(answers.classes), 1)
    if sequence:
        output_size = int(answers.values.max()) + 1
    return DatasetInfo(
        id=str(path),
        title=path.stem,
        description=f"Your own data, {train_size + validation_size:,} rows.",
        task=answers.task,
        kind=Kind.SEQUENCE if sequence else features.kind,
        input_shape=features.values.shape[1:],
        output_shape=answers.values.shape[1:],
        output_size=1 if answers.task is Task.BINARY else output_size,
        classes=answers.classes,
        vocabulary_size=features.vocabulary_size,
        feature_names=features.names,
        target_names=answers.names,
        train_size=train_size,
        validation_size=validation_size,
    )
