"""Answers all over the plane."""

from collections.abc import Callable

from tndesigner.datasets import Dataset
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.page import MODELS, AnswersPage, SideBySide, make_plots
from tndesigner.gui.panels.train.plots.exporting import offer_export
from tndesigner.gui.panels.train.plots.surface_plot import SurfacePlot
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.training.events import Surface, TrainedModel
from tndesigner.training.events.answers import Answer


def make_surface_page(builder: IncrementalBuilder, theme: Theme, dataset: Dataset) -> Callable[[], "SurfacePage"]:
    """Make the plots, then the page."""
    plots = make_plots(builder, lambda _: SurfacePlot(theme, ""))
    builder.do(lambda: plots()["network"].show_points(dataset), lambda: plots()["twin"].show_points(dataset))
    return builder.make(lambda: SurfacePage(theme, plots()))


class SurfacePage(AnswersPage):
    """The network's surface beside the twin's, with the points."""

    def __init__(self, theme: Theme, plots: dict[TrainedModel, SurfacePlot]) -> None:
        """Show plots that show the points."""
        super().__init__()
        network, twin = self.tr("Decision surface of the network"), self.tr("Decision surface of the dense twin")
        self.plots = plots
        self.both = SideBySide(theme, self.plots["network"], self.plots["twin"])
        in_column(self.both, of=self, margins=0)
        for model, title in zip(MODELS, (network, twin), strict=True):
            plots[model].setAccessibleName(title)
            offer_export(plots[model], title)

    def take(self, answer: Answer) -> None:
        """Show the surface of a model."""
        if isinstance(answer, Surface):
            self.plots[answer.model].show_surface(answer)
            super().take(answer)

    def clear(self) -> None:
        """Show the points alone."""
        super().clear()
        for plot in self.plots.values():
            plot.show_surface(None)
