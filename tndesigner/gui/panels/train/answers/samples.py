"""Examples that models were not trained on, with what they say of them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from tndesigner.datasets import Dataset
from tndesigner.gui.panels.train.answers.page import MODELS
from tndesigner.gui.panels.train.previews.pictures import Caption, Picture, PictureGrid, image_of
from tndesigner.gui.panels.train.previews.texts import class_names, token_words
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.training.events import Confusion, TrainedModel

WRONG = "✗"
MOST = 60

RIGHT, EXAMPLE = 0, 3
GIVEN: dict[TrainedModel, int] = {"network": 1, "twin": 2}
"""The columns of the table of texts: the answers first, for examples are long."""


class PictureSamples(QWidget):
    """Pictures; below each what network and twin see in it."""

    def __init__(self, theme: Theme, dataset: Dataset) -> None:
        """Show the pictures alone."""
        super().__init__()
        self._grid = PictureGrid(theme)
        self._classes = class_names(dataset)
        self._images = [image_of(one) for one in dataset.x_val[:MOST].astype(float)]
        self._right = [int(one) for one in dataset.y_val[:MOST].ravel()]
        self._given: dict[TrainedModel, tuple[int, ...]] = {}
        in_column(self._grid, of=self, margins=0)
        self.clear()

    def take(self, answer: Confusion) -> None:
        """Show what a model sees."""
        self._given[answer.model] = answer.given
        self._show()

    def clear(self) -> None:
        """Show the pictures alone."""
        self._given.clear()
        self._show()

    def _show(self) -> None:
        self._grid.show_pictures([self._picture(place) for place in range(len(self._images))])

    def _picture(self, place: int) -> Picture:
        right = self._right[place]
        captions, said = [], [self.tr("right: {0}").format(self._classes[right])]
        for model in MODELS:
            given = self._given.get(model, ())
            if place < len(given):
                name = self._classes[given[place]]
                good = given[place] == right
                captions.append(Caption(name if good else f"{WRONG} {name}", model if good else "problem"))
                said.append(f"{self.tr('network') if model == 'network' else self.tr('dense twin')}: {name}")
        return Picture(self._images[place], tuple(captions), "\n".join(said))


class TextSamples(QTableWidget):
    """Texts or sequences; beside each what is right and what network and twin say."""

    def __init__(self, theme: Theme, dataset: Dataset) -> None:
        """Show the examples alone."""
        self._count = min(MOST, len(dataset.x_val))
        super().__init__(self._count, 4)
        self._theme, self._classes = theme, class_names(dataset)
        self._right: NDArray[np.int64] = dataset.y_val[: self._count].astype(np.int64)
        self._given: dict[TrainedModel, tuple[int, ...]] = {}
        titles = (self.tr("Right"), self.tr("Network"), self.tr("Dense twin"), self.tr("Example"))
        self.setHorizontalHeaderLabels(titles)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(22)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(EXAMPLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self.setProperty("soft", "true")
        for row in range(self._count):
            self._put(row, EXAMPLE, token_words(dataset, dataset.x_val[row]), "text")
            self._put(row, RIGHT, self._words(self._right[row]), "text")
        theme.changed.connect(self._show)

    def take(self, answer: Confusion) -> None:
        """Show what a model says."""
        self._given[answer.model] = answer.given
        self._show()

    def clear(self) -> None:
        """Show the examples alone."""
        self._given.clear()
        for row in range(self._count):
            for column in GIVEN.values():
                self._put(row, column, "", "text")

    def _show(self) -> None:
        for model, column in GIVEN.items():
            given = np.array(self._given.get(model, ()), np.int64)
            if given.size == self._right.size:
                for row, (said, right) in enumerate(zip(given.reshape(self._right.shape), self._right, strict=True)):
                    words = self._words(said)
                    if np.array_equal(said, right):
                        self._put(row, column, words, model)
                    else:
                        self._put(row, column, f"{WRONG} {words}", "problem")

    def _words(self, classes: NDArray[np.int64] | np.int64) -> str:
        return " ".join(self._classes[int(one)] for one in np.atleast_1d(classes))

    def _put(self, row: int, column: int, words: str, role: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        if item.text() != words:
            item.setText(words)
            item.setToolTip(words)
        item.setForeground(QBrush(self._theme.colour(role)))


Samples = PictureSamples | TextSamples
"""What shows examples."""
