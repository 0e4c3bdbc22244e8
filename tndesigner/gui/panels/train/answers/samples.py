"""Examples that the models were not trained on, with their answers."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QBrush

from tndesigner.datasets import Dataset
from tndesigner.gui.panels.train.answers.page import MODELS
from tndesigner.gui.panels.train.previews.pictures import Caption, Picture, PictureGrid, image_of
from tndesigner.gui.panels.train.previews.tables import class_names, token_words
from tndesigner.gui.style import Theme
from tndesigner.gui.style.read_only_table import ReadOnlyTable
from tndesigner.gui.translation import translate
from tndesigner.training.events import Confusion, TrainedModel

WRONG = "✗"
MOST = 60

RIGHT, EXAMPLE = 0, 3
GIVEN: dict[TrainedModel, int] = {"network": 1, "twin": 2}
"""The columns of the table of texts: the answers first, because examples are long."""


class PictureSamples(PictureGrid):
    """Pictures, each above what network and twin see in it."""

    def __init__(self, theme: Theme, dataset: Dataset) -> None:
        """Prepare the pictures."""
        super().__init__(theme)
        self._classes = class_names(dataset)
        self._images = [image_of(one) for one in dataset.x_val[:MOST].astype(float)]
        self._right = [int(one) for one in dataset.y_val[:MOST].ravel()]

    def show_answers(self, answers: Mapping[TrainedModel, Confusion]) -> None:
        """Show the pictures with what the models see in them."""
        self.show_pictures([self._picture(place, answers) for place in range(len(self._images))])

    def _picture(self, place: int, answers: Mapping[TrainedModel, Confusion]) -> Picture:
        right = self._right[place]
        captions, tips = [], [self.tr("right: {0}").format(self._classes[right])]
        for model in MODELS:
            given = answers[model].given if model in answers else ()
            if place < len(given):
                name = self._classes[given[place]]
                good = given[place] == right
                captions.append(Caption(name if good else f"{WRONG} {name}", model if good else "problem"))
                tips.append(f"{self.tr('network') if model == 'network' else self.tr('dense twin')}: {name}")
        return Picture(self._images[place], tuple(captions), "\n".join(tips))


class TextSamples(ReadOnlyTable):
    """Texts or sequences, each beside the right answer and those of network and twin."""

    def __init__(self, theme: Theme, dataset: Dataset) -> None:
        """Show the examples alone."""
        titles = (translate("Right answer"), translate("Network"), translate("Dense twin"), translate("Example"))
        self._right: NDArray[np.int64] = dataset.y_val[:MOST].astype(np.int64)
        super().__init__(titles, len(self._right), wide=EXAMPLE)
        self._theme, self._classes = theme, class_names(dataset)
        self._answers: Mapping[TrainedModel, Confusion] = {}
        self.horizontalHeader().setMinimumSectionSize(48)
        self.setProperty("soft", "true")
        for row, right in enumerate(self._right):
            self.write(row, EXAMPLE, token_words(dataset, dataset.x_val[row : row + 1][0]))
            self.write(row, RIGHT, self._names(right))
        theme.changed.connect(self._repaint)

    def show_answers(self, answers: Mapping[TrainedModel, Confusion]) -> None:
        """Show the answers of the models."""
        self._answers = answers
        for model, column in GIVEN.items():
            given = np.array(answers[model].given if model in answers else (), np.int64)
            if given.size != self._right.size:
                for row in range(self.rowCount()):
                    self.write(row, column, "")
                continue
            for row, (answer, right) in enumerate(zip(given.reshape(self._right.shape), self._right, strict=True)):
                good, text = np.array_equal(answer, right), self._names(answer)
                cell = self.write(row, column, text if good else f"{WRONG} {text}")
                cell.setForeground(QBrush(self._theme.colour(model if good else "problem")))

    def _repaint(self) -> None:
        self.show_answers(self._answers)

    def _names(self, classes: NDArray[np.int64] | np.int64) -> str:
        return " ".join(self._classes[int(one)] for one in np.atleast_1d(classes))


Samples = PictureSamples | TextSamples
"""A widget that shows examples."""
