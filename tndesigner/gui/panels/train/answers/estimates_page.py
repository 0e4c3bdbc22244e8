"""Numbers that models give, over the right ones."""

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg

from tndesigner.datasets import Dataset
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.page import AnswersPage, SideBySide, make_plots
from tndesigner.gui.panels.train.plots.exporting import offer_export
from tndesigner.gui.panels.train.plots.plot import GRID, Plot, Rows
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.training.events import Estimates, TrainedModel
from tndesigner.training.events.answers import Answer
from tndesigner.training.packing import unpacked

POINT = 4


class EstimatesPlot(Plot):
    """A point for each example; on the line the model is right."""

    def __init__(self, theme: Theme, title: str, role: str) -> None:
        """Start without points; ``role`` is that of their colour."""
        self._role = role
        self._points = pg.ScatterPlotItem(size=POINT, pxMode=True, pen=None)
        self._line = pg.PlotDataItem()
        super().__init__(theme, title)
        self.addItem(self._line)
        self.addItem(self._points)
        self.restyle()

    def show_estimates(self, estimates: Estimates | None) -> None:
        """Draw the points; None takes them away."""
        self.show_scales(on=estimates is not None)
        if estimates is None:
            self._points.clear()
            self._line.clear()
            return
        right, given = (unpacked(one, "<f4", (-1,)).astype(float) for one in (estimates.right, estimates.given))
        ends = [float(right.min()), float(right.max())] if len(right) else [0.0, 1.0]
        self._line.setData(ends, ends)
        self._points.setData(x=right, y=np.nan_to_num(given))

    def rows(self) -> Rows:
        """Return the right number and the given one of each example."""
        right, given = self._points.getData()
        return (("right", "given"), *zip(right.tolist(), given.tolist(), strict=True)) if len(right) else ()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        super().restyle()
        colour = self.theme.colour(self._role)
        colour.setAlpha(150)
        self._points.setBrush(pg.mkBrush(colour))
        self._line.setPen(pg.mkPen(self.theme.colour("muted"), width=1))
        self.plotItem.showGrid(x=True, y=True, alpha=GRID / 255)
        looks = {"font-size": "11px", "color": self.theme.colour("muted").name()}
        self.setLabel("bottom", self.tr("right"), **looks)
        self.setLabel("left", self.tr("given"), **looks)
        self.show_scales(on=bool(len(self._points.data)))  # a label brings its scale with it


def make_estimates_page(builder: IncrementalBuilder, theme: Theme, dataset: Dataset) -> Callable[[], "EstimatesPage"]:
    """Make the plots, then the page."""
    plots = make_plots(builder, lambda model: EstimatesPlot(theme, "", model))
    return builder.make(lambda: EstimatesPage(theme, dataset, plots()))


class EstimatesPage(AnswersPage):
    """The network's numbers beside the twin's, on the same scales."""

    def __init__(self, theme: Theme, dataset: Dataset, plots: dict[TrainedModel, EstimatesPlot]) -> None:
        """Start without points."""
        super().__init__()
        names = ", ".join(dataset.info.target_names)
        title = self.tr("Given {0} over right ones").format(names or self.tr("numbers"))
        self.plots = plots
        promise = self.tr("Press Train to see here the given numbers over the right ones.")
        self.both = SideBySide(theme, self.plots["network"], self.plots["twin"], promise)
        box = self.plots["network"].plotItem.getViewBox()
        self.plots["twin"].plotItem.getViewBox().setXLink(box)
        self.plots["twin"].plotItem.getViewBox().setYLink(box)
        for model, plot in self.plots.items():
            plot.setAccessibleName(title)
            offer_export(
                plot, self.tr("Estimates of the network") if model == "network" else self.tr("Estimates of the twin")
            )
        in_column(self.both, of=self, margins=0)

    def take(self, answer: Answer) -> None:
        """Show the numbers of a model."""
        if isinstance(answer, Estimates):
            self.plots[answer.model].show_estimates(answer)
            super().take(answer)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        for plot in self.plots.values():
            plot.show_estimates(None)
