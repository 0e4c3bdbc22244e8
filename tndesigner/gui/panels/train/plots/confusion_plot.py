"""A confusion matrix as a table of colours."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Signal

from tndesigner.gui.panels.train.plots.plot import AnswerPlot, Rows, lookup
from tndesigner.gui.style import Theme, text_font
from tndesigner.training.events import Confusion
from tndesigner.training.events.answers import Answer
from tndesigner.wording.numbers import grouped

NARROW = 2
"""Names of up to this many characters fit below their columns."""
MOST_TICKS = 12
"""With more classes than this their names could not be read."""
DARK_INK, LIGHT_INK, BRIGHT = "#15171C", "#FFFFFF", 0.6
"""Numbers are dark on cells brighter than this."""
CELL = 19
"""A cell of this many pixels has room for its number."""


class ConfusionPlot(AnswerPlot):
    """Rows are the right classes, columns those that the model gives; brightness is the share of a row."""

    pointed = Signal(str)
    """What the cell under the pointer means; empty if there is none."""

    def __init__(self, theme: Theme, title: str, classes: tuple[str, ...]) -> None:
        """Start with an empty matrix of these classes."""
        self._image = pg.ImageItem(axisOrder="row-major")
        self._numbers: list[pg.TextItem] = []
        self._counts = np.zeros((0, 0), int)
        self._classes = classes
        super().__init__(theme, title)
        self._image.setLookupTable(lookup())
        self.addItem(self._image)
        box = self.plotItem.getViewBox()
        box.invertY(True)
        box.setMouseEnabled(x=False, y=False)
        box.setDefaultPadding(0.0)
        self.show_scales(on=False)
        box.sigResized.connect(lambda _box: self._write())
        self.scene().sigMouseMoved.connect(self._point)

    def show_answer(self, answer: Answer | None) -> None:
        """Draw a matrix; None clears it."""
        self.show_scales(on=answer is not None)
        if not isinstance(answer, Confusion):
            self._counts = np.zeros((0, 0), int)
            self._image.clear()
            self._write()
            return
        size = answer.classes
        self._counts = np.reshape(answer.counts, (size, size))
        if len(self._classes) != size:
            self._classes = tuple(map(str, range(size)))
        self._image.setImage(self._shares(), levels=(0.0, 1.0), autoLevels=False)
        self._image.setRect(QRectF(0, 0, size, size))
        ticks = [(place + 0.5, _short(one)) for place, one in enumerate(self._classes)]
        narrow = max(map(len, self._classes)) <= NARROW
        for name, room in (("left", True), ("bottom", narrow)):
            self.plotItem.getAxis(name).setTicks([ticks if room and size <= MOST_TICKS else []])
            self.plotItem.getAxis(name).setStyle(tickLength=0)
        self._write()

    def rows(self) -> Rows:
        """Return the matrix: right classes in rows, given ones in columns."""
        if len(self._counts):
            yield ("right", *self._classes)
        for name, counts in zip(self._classes, self._counts.tolist(), strict=False):
            yield (name, *counts)

    def _shares(self) -> NDArray[np.float64]:
        shares: NDArray[np.float64] = self._counts / np.maximum(1, self._counts.sum(axis=1, keepdims=True))
        return shares

    def _write(self) -> None:
        """Write the counts into the cells if there is room for them."""
        size = len(self._counts)
        view = self.plotItem.getViewBox()
        room = min(view.width(), view.height()) / max(1, size)
        cells = [(r, c) for r in range(size) for c in range(size) if self._counts[r, c]] if room >= CELL else []
        while len(self._numbers) < len(cells):
            number = pg.TextItem(anchor=(0.5, 0.5))
            number.setFont(text_font(11))
            self._numbers.append(number)
            self.addItem(number, ignoreBounds=True)
        shares = self._shares() if size else None
        for place, number in enumerate(self._numbers):
            number.setVisible(place < len(cells))
            if place < len(cells) and shares is not None:
                row, column = cells[place]
                ink = DARK_INK if shares[row, column] > BRIGHT else LIGHT_INK
                number.setText(str(self._counts[row, column]), color=ink)
                number.setPos(column + 0.5, row + 0.5)

    def _point(self, place: QPointF) -> None:
        at = self.plotItem.getViewBox().mapSceneToView(place)
        row, column = int(np.floor(at.y())), int(np.floor(at.x()))
        size = len(self._counts)
        if not (0 <= row < size and 0 <= column < size):
            self.pointed.emit("")
            return
        count = int(self._counts[row, column])
        share = 100 * count / max(1, int(self._counts[row].sum()))
        text = self.tr("{0} taken for {1}") if row != column else self.tr("{0} seen as {1}")
        self.pointed.emit(f"{text.format(self._classes[row], self._classes[column])}: {grouped(count)} ({share:.0f} %)")


def _short(name: str) -> str:
    return name if len(name) <= 7 else f"{name[:6]}…"
