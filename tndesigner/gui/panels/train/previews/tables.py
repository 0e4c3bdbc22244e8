"""Rows of data as a table."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from tndesigner.datasets import Dataset, Scaling
from tndesigner.datasets.dataset import DataArray
from tndesigner.gui.panels.train.previews.texts import token_words

MOST = 60


def table_preview(dataset: Dataset) -> QWidget:
    """Return the first rows of a table, in the units of the data."""
    info = dataset.info
    features = _restored(dataset.x_train[:MOST], dataset.feature_scaling, len(info.feature_names))
    names = info.feature_names or tuple(f"x{n + 1}" for n in range(features.shape[1]))
    answers = answer_words(dataset)
    rows = [[*(f"{one:.4g}" for one in row), *answers[n]] for n, row in enumerate(features)]
    return _table((*names, *_answer_titles(dataset)), rows, wide=None)


def text_preview(dataset: Dataset) -> QWidget:
    """Return the first texts or sequences, each with its answer."""
    answers = answer_words(dataset)
    rows = [[token_words(dataset, one), *answers[n]] for n, one in enumerate(dataset.x_train[:MOST])]
    return _table(("Text", *_answer_titles(dataset)), rows, wide=0)


def answer_words(dataset: Dataset) -> list[list[str]]:
    """Return the right answers to the first training examples."""
    info, y = dataset.info, dataset.y_train[:MOST]
    if info.classes and info.task != "binary":
        return [[" ".join(info.classes[int(one)] for one in np.ravel(row))] for row in y]
    if info.classes:
        return [[info.classes[int(row[0] > 0)]] for row in y]
    return [[f"{one:.4g}" for one in row] for row in _restored(y, dataset.target_scaling, info.output_size)]


def _answer_titles(dataset: Dataset) -> tuple[str, ...]:
    return dataset.info.target_names or ("Answer",)


def _restored(rows: DataArray, scaling: Scaling | None, columns: int) -> np.ndarray:
    flat = rows.reshape(len(rows), -1).astype(np.float32)
    return scaling.restore(flat) if scaling is not None and flat.shape[1] == columns else flat


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]], wide: int | None) -> QTableWidget:
    table = QTableWidget(len(rows), len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            table.setItem(row, column, item)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(22)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    if wide is not None:
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    return table
