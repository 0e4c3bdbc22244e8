"""The numbers that models give, plotted over the right ones."""

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg

from tndesigner.datasets import Dataset
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.page import MODELS, AnswersPage, make_plots
from tndesigner.gui.panels.train.plots.plot import GRID, AnswerPlot, Rows
from tndesigner.gui.style import Theme
from tndesigner.gui.translation import translate
from tndesigner.training.events import Estimates, TrainedModel
from tndesigner.training.events.answers import Answer
from tndesigner.training.packing import unpacked

POINT = 4


class EstimatesPlot(AnswerPlot):
    """A point for each example; on the line, the model is right."""

    def __init__(self, theme: Theme, title: str, role: str) -> None:
        """Start without points; ``role`` is the role of their colour."""
        self._role = role
        self._points = pg.ScatterPlotItem(size=POINT, pxMode=True, pen=None)
        self._line = pg.PlotDataItem()
        super().__init__(theme, title)
        self.addItem(self._line)
        self.addItem(self._points)
        self.restyle()

    def show_answer(self, answer: Answer | None) -> None:
        """Draw the points; None clears them."""
        self.show_scales(on=answer is not None)
        if not isinstance(answer, Estimates):
            self._points.clear()
            self._line.clear()
            return
        right, given = (unpacked(one, "<f4", (-1,)).astype(float) for one in (answer.right, answer.given))
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
        label_style = {"font-size": "11px", "color": self.theme.colour("muted").name()}
        self.setLabel("bottom", self.tr("right"), **label_style)
        self.setLabel("left", self.tr("given"), **label_style)
        self.show_scales(on=bool(len(self._points.data)))  # a label brings its scale with it


def make_estimates_page(builder: IncrementalBuilder, theme: Theme, dataset: Dataset) -> Callable[[], AnswersPage]:
    """Create the plots, then the page, in which they share their scales."""
    shown = translate("Given {0} over right ones", ", ".join(dataset.info.target_names) or translate("numbers"))
    titles: dict[TrainedModel, str] = {
        "network": translate("Estimates of the network"),
        "twin": translate("Estimates of the twin"),
    }
    hint = translate("Press Train to see here the given numbers over the right ones.")
    plots = make_plots(builder, lambda model: EstimatesPlot(theme, shown, model))

    def make_page() -> AnswersPage:
        network, twin = (plots()[model].plotItem.getViewBox() for model in MODELS)
        twin.setXLink(network)
        twin.setYLink(network)
        return AnswersPage(theme, plots(), titles, hint)

    return builder.make(make_page)
