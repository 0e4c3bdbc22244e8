"""A user's own data: tables, arrays and pictures."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.class_balance import class_notes, class_weights
from tndesigner.datasets.dataset import (
    DataArray,
    Dataset,
    DatasetInfo,
    DoubleArray,
    FloatArray,
    Kind,
    Scaling,
    Task,
)
from tndesigner.datasets.doors import encode_file, inspect_table, load_table, read_pictures
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.examples import Examples
from tndesigner.datasets.folding import mark_fold
from tndesigner.datasets.inspection import ColumnInfo, Inspection
from tndesigner.datasets.kept_reading import KeptReading
from tndesigner.datasets.new_rows import Encoded, read_array, scale_arrays
from tndesigner.datasets.npy_pair import read_npy
from tndesigner.datasets.npz_data import read_npz
from tndesigner.datasets.splitting import DEFAULT_SPLIT, Rows, Sides, SplitChoice, shuffled, split_rows
from tndesigner.datasets.standardise import fit_scaling, standardise
from tndesigner.datasets.stored_pictures import StoredPictures, chosen_examples
from tndesigner.datasets.user_file import require_file
from tndesigner.models import FileReading
from tndesigner.paths import is_folder
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import formatted
from tndesigner.wording.text import Text

TEXT_SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".csv.gz")
TABLE_SUFFIXES = (*TEXT_SUFFIXES, ".parquet", ".pq", ".jsonl", ".ndjson", ".xlsx")
"""The endings of tables."""

_ARRAY_READERS: dict[str, Callable[[Path, FileReading], Examples]] = {".npz": read_npz, ".npy": read_npy}

USER_SUFFIXES = (*TABLE_SUFFIXES, *_ARRAY_READERS)
"""The endings of files that can be read."""


def is_table(path: Path) -> bool:
    """Tell whether a file is a table, by its ending."""
    return path.name.lower().endswith(TABLE_SUFFIXES)


def load_user_data(path: Path, reading: FileReading, choice: SplitChoice = DEFAULT_SPLIT) -> Dataset:
    """Read a user's file, split it and standardise it.

    Args:
        path: the file.
        reading: the choices of a person.
        choice: selects the rows for validation.

    Raises:
        DatasetError: if the file cannot be used.
    """
    if is_table(path) and not is_folder(path):
        return load_table(path, reading, choice)
    read = read_pictures if is_folder(path) else _ARRAY_READERS.get(path.suffix.lower())
    if read is None:
        raise DatasetError(
            Text("{0} ends with {1}, but data files end with {2}", path, repr(path.suffix), listed(USER_SUFFIXES))
        )
    return _dataset(path, read(path, reading), reading, choice)


def inspect_data(path: str | Path, reading: FileReading | None = None) -> Inspection:
    """Return how a user's file is read: what is proposed for each column and why, and what was odd.

    Args:
        path: the file.
        reading: the choices of a person; the rest is proposed.

    Raises:
        DatasetError: if the file cannot be read at all.
    """
    path, chosen = Path(path), reading or FileReading()
    if is_table(path) and not is_folder(path):
        return inspect_table(path, chosen)
    data = load_user_data(path, chosen)
    info = data.info
    arrays = (
        ColumnInfo(name="x", type=str(info.kind), role="feature", reason=Text("examples of {0}", info.input_shape)),
        ColumnInfo(name="y", type=str(info.task), role="target", reason=_answers(info)),
    )
    return Inspection(rows=info.train_size + info.validation_size, columns=arrays, header=False, notes=data.notes)


def encode_new_data(kept: KeptReading, path: Path, reading: FileReading | None = None) -> Encoded:
    """Return the examples of a file as the models of a run take them.

    Raises:
        DatasetError: if the file does not fit the run.
    """
    if kept.source == "table":
        return encode_file(kept, path, reading or FileReading())
    require_file(path)
    return scale_arrays(kept, read_array(path), str(path))


def _answers(info: DatasetInfo) -> str:
    if info.classes:
        return Text("{0} classes", len(info.classes))
    return Text("tokens") if info.task is Task.SEQUENCE else Text("{0} numbers", len(info.target_names))


def _dataset(path: Path, examples: Examples, reading: FileReading, choice: SplitChoice) -> Dataset:
    """Return the dataset of examples."""
    train, validation = _split(path, examples, reading, choice)
    x, feature_scaling = _scale_features(path, examples, train, reading)
    y, target_scaling = _scale_answers(path, examples, train, reading)
    classes = examples.answers.classes
    weighted = reading.class_weights and bool(classes)
    together = (_TOGETHER,) if choice.folds > 1 and examples.train_size is not None else ()
    balance = class_notes(examples.answers.values, classes, weighted=weighted) if classes else ()
    return Dataset(
        info=_describe(path, examples, train.size, validation.size),
        x_train=chosen_examples(x, train),
        y_train=y[train],
        x_val=chosen_examples(x, validation),
        y_val=y[validation],
        feature_scaling=feature_scaling,
        target_scaling=target_scaling,
        notes=(*examples.notes, *together, *balance),
        kept=_kept(examples, feature_scaling, target_scaling),
        class_weights=class_weights(y[train], len(classes)) if weighted else (),
    )


def _kept(examples: Examples, features: Scaling | None, targets: Scaling | None) -> KeptReading:
    answers = examples.answers
    return KeptReading(
        source="arrays",
        task=answers.task,
        targets=answers.names,
        target_mean=tuple(targets.mean.tolist()) if targets else (),
        target_deviation=tuple(targets.deviation.tolist()) if targets else (),
        classes=answers.classes,
        divisor=examples.divisor,
        shape=examples.features.values.shape[1:],
        tokens=examples.features.vocabulary_size is not None,
        means=tuple(features.mean.tolist()) if features else (),
        deviations=tuple(features.deviation.tolist()) if features else (),
    )


_TOGETHER = Text("The examples for training and those for validation are put together and split into folds.")


def _split(path: Path, examples: Examples, reading: FileReading, choice: SplitChoice) -> Sides:
    """Return the training and the validation rows: as in the file, a random split, or a fold."""
    count = len(examples.features.values)
    if examples.train_size is not None and choice.folds == 1:
        return np.arange(examples.train_size), np.arange(examples.train_size, count)
    if isinstance(reading.split, str):
        raise DatasetError(
            Text("{0} has no columns, so it cannot be split by {1}; give a fraction", path, quoted(reading.split))
        )
    if count < 2:
        raise DatasetError(
            Text("{0} has 1 row of data, but at least 2 are needed: to train on and to validate with", path)
        )
    classes = examples.answers.values.ravel() if examples.answers.classes else None
    if choice.folds > 1:
        return shuffled(mark_fold(str(path), choice, count, classes, examples.answers.classes), choice.seed)
    return split_rows(count, fraction=float(reading.split), seed=choice.seed, classes=classes)


def _scale_features(
    path: Path, examples: Examples, train: Rows, reading: FileReading
) -> tuple[DataArray | StoredPictures, Scaling | None]:
    """Return float32 or int32 features; numeric columns are standardised if the user chose so."""
    features = examples.features
    if isinstance(features.values, StoredPictures):
        return features.values, None
    if features.vocabulary_size:
        return features.values.astype(np.int32), None
    if not features.numeric:
        return features.values.astype(np.float32), None
    chosen = np.array(features.numeric) & reading.standardise
    return _scale(path, features.values.astype(np.float64), train, chosen)


def _scale_answers(
    path: Path, examples: Examples, train: Rows, reading: FileReading
) -> tuple[DataArray, Scaling | None]:
    """Return the answers; targets of a regression are standardised if the user chose so."""
    answers = examples.answers
    if answers.task is not Task.REGRESSION:
        return answers.values, None
    return _scale(path, answers.values, train, np.full(answers.values.shape[1], reading.standardise))


def _scale(path: Path, values: DoubleArray, train: Rows, chosen: NDArray[np.bool]) -> tuple[FloatArray, Scaling | None]:
    """Standardise the chosen columns by their training rows, and leave the others unchanged."""
    with np.errstate(over="ignore", invalid="ignore"):
        fitted = fit_scaling(values[train])
        scaling = Scaling(np.where(chosen, fitted.mean, 0.0), np.where(chosen, fitted.deviation, 1.0))
        scaled = standardise(values, scaling)
    if not np.isfinite(scaled).all():
        largest = float(np.abs(values).max())
        raise DatasetError(
            Text("{0} holds {1}, which is too large for float32; use larger units", path, formatted(largest, "g"))
        )
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
        description=Text("Your own data, {0} rows.", train_size + validation_size),
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
