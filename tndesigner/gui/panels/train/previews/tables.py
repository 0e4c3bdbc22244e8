"""Tables of texts: examples of data with their answers."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QTableWidget, QWidget

from tndesigner.datasets import Dataset, Scaling
from tndesigner.datasets.dataset import DataArray
from tndesigner.gui.style import Theme
from tndesigner.gui.style.read_only_table import ReadOnlyTable
from tndesigner.wording.numbers import formatted

MOST = 60


def table_preview(_theme: Theme, dataset: Dataset) -> QWidget:
    """Return a table of the first examples, in the units of the data."""
    info = dataset.info
    features = _restored(dataset.x_train[:MOST], dataset.feature_scaling, len(info.feature_names))
    names = info.feature_names or tuple(f"x{n + 1}" for n in range(features.shape[1]))
    answers = _answers(dataset)
    rows = [[*(formatted(one, ".4g") for one in row), *answers[n]] for n, row in enumerate(features)]
    return _table((*names, *_answer_titles(dataset)), rows, wide=None)


def text_preview(_theme: Theme, dataset: Dataset) -> QWidget:
    """Return a table of the first texts or sequences, each with its answer."""
    answers = _answers(dataset)
    rows = [[token_words(dataset, one), *answers[n]] for n, one in enumerate(dataset.x_train[:MOST])]
    return _table(("Text", *_answer_titles(dataset)), rows, wide=0)


def _answers(dataset: Dataset) -> list[list[str]]:
    """Return the right answers to the first training examples."""
    info, y = dataset.info, dataset.y_train[:MOST]
    if info.classes and info.task != "binary":
        return [[" ".join(info.classes[int(one)] for one in np.ravel(row))] for row in y]
    if info.classes:
        return [[info.classes[int(row[0] > 0)]] for row in y]
    return [[formatted(one, ".4g") for one in row] for row in _restored(y, dataset.target_scaling, info.output_size)]


def _answer_titles(dataset: Dataset) -> tuple[str, ...]:
    return dataset.info.target_names or ("Answer",)


def _restored(rows: DataArray, scaling: Scaling | None, columns: int) -> np.ndarray:
    flat = rows.reshape(len(rows), -1).astype(np.float32)
    return scaling.restore(flat) if scaling is not None and flat.shape[1] == columns else flat


def token_words(dataset: Dataset, tokens: Sequence[int] | NDArray[np.generic]) -> str:
    """Return the text of an example of tokens; tokens without a word are numbers."""
    words = dataset.vocabulary
    return " ".join(words[int(one)] if int(one) < len(words) else str(int(one)) for one in np.ravel(tokens))


def class_names(dataset: Dataset) -> tuple[str, ...]:
    """Return the names of the classes of data."""
    return dataset.info.classes or tuple(map(str, range(dataset.info.output_size)))


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]], wide: int | None) -> QTableWidget:
    table = ReadOnlyTable(titles, len(rows), wide=wide)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.write(row, column, text)
    return table
