"""What a model answers at all points of the plane, with the data that it learns from."""

import numpy as np
import pyqtgraph as pg
from contourpy import LineType, contour_generator
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from tndesigner.datasets import Dataset, Task
from tndesigner.gui.panels.train.plots.plot import AnswerPlot, Rows, lookup, map_colour
from tndesigner.gui.style import Theme
from tndesigner.training.events import Surface
from tndesigner.training.events.answers import Answer
from tndesigner.training.packing import unpacked

FINE = 160
"""The number of points along each side with which a coarser surface is drawn."""
POINT = 7
LIGHT, DARK, BRIGHT = "#FFFFFF", "#15171C", 0.6
"""Points in colours brighter than this have a dark rim, all others a light one."""
MOST_POINTS = 400


class SurfacePlot(AnswerPlot):
    """An image of the plane; a line is the boundary between two classes."""

    def __init__(self, theme: Theme, title: str) -> None:
        """Start without a surface."""
        self._surface: Surface | None = None
        self.image = pg.ImageItem(axisOrder="row-major")
        self._points = pg.ScatterPlotItem(size=POINT, pxMode=True)
        self._boundary = pg.PlotCurveItem(pen=pg.mkPen(LIGHT, width=1), antialias=True)
        super().__init__(theme, title)
        self.image.setLookupTable(lookup())
        for order, item in enumerate((self.image, self._boundary, self._points)):
            item.setZValue(order)
            self.addItem(item)
        self.plotItem.getViewBox().setAspectLocked(True)
        self.plotItem.getViewBox().setDefaultPadding(0.0)
        for axis in ("left", "bottom"):
            self.plotItem.hideAxis(axis)

    def show_points(self, dataset: Dataset) -> None:
        """Draw some training examples, each in the colour of its class."""
        every = max(1, len(dataset.x_train) // MOST_POINTS)
        points, shares = dataset.x_train[::every], class_shares(dataset)[::every]
        brushes = [pg.mkBrush(map_colour(share)) for share in shares]
        pens = [pg.mkPen(DARK if share > BRIGHT else LIGHT, width=1) for share in shares]
        self._points.setData(pos=points.astype(float), brush=brushes, pen=pens)

    def show_answer(self, answer: Answer | None) -> None:
        """Draw a surface, and for two classes the boundary between them; None clears both."""
        self._boundary.clear()
        if not isinstance(answer, Surface):
            self._surface = None
            self.image.clear()
            return
        self._surface = answer
        values = self._values(answer)
        left, right, below, above = answer.bounds
        box = QRectF(left, below, right - left, above - below)
        if answer.classes <= 2:
            self.image.setImage(finer(values, FINE), levels=(-1.0, 1.0), autoLevels=False)
            self._draw_boundary(values, box)
        else:
            self.image.setImage(values, levels=(0.0, answer.classes - 1.0), autoLevels=False)
        self.image.setRect(box)

    def rows(self) -> Rows:
        """Return the value at each point of the grid."""
        if self._surface is None:
            return
        size, (left, right, below, above) = self._surface.size, self._surface.bounds
        values = self._values(self._surface).tolist()
        yield "x", "y", "value"
        for y, line in zip(np.linspace(below, above, size).tolist(), values, strict=True):
            for x, value in zip(np.linspace(left, right, size).tolist(), line, strict=True):
                yield x, y, value

    def _values(self, surface: Surface) -> NDArray[np.float32]:
        return unpacked(surface.values, "<f2", (surface.size, surface.size))

    def _draw_boundary(self, values: NDArray[np.float32], box: QRectF) -> None:
        """Draw where values are zero; each point of the grid is the centre of a pixel."""
        line = (zero_line(values) + 0.5) / len(values) * (box.width(), box.height()) + (box.left(), box.top())
        self._boundary.setData(line[:, 0], line[:, 1], connect="finite")


def class_shares(dataset: Dataset) -> NDArray[np.float64]:
    """Return the position on the colour map of each training example's class, from 0 to 1."""
    y = dataset.y_train
    if dataset.info.task is Task.BINARY:
        return (y[:, 0] > 0).astype(np.float64)
    return y.reshape(len(y), -1)[:, 0] / max(1, dataset.info.output_size - 1)


def zero_line(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the line on which a grid of numbers is zero.

    Args:
        values: ``(rows, columns)``.

    Returns:
        Points ``(points, 2)``, in columns and rows; NaN separates two lines.
    """
    [points] = contour_generator(z=values, line_type=LineType.ChunkCombinedNan).lines(0.0)[0]
    return np.zeros((0, 2)) if points is None else points


def finer(values: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """Return a square of numbers with ``size`` points along each side, interpolated linearly."""
    old = len(values)
    if old >= size:
        return values
    places = np.linspace(0, old - 1, size)
    low = np.minimum(places.astype(int), old - 2)
    shares = (places - low).astype(np.float32)
    rows = values[low] * (1 - shares)[:, None] + values[low + 1] * shares[:, None]
    columns: NDArray[np.float32] = rows[:, low] * (1 - shares) + rows[:, low + 1] * shares
    return columns
