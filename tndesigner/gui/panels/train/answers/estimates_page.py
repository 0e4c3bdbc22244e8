"""Numbers that models give, over the right ones."""

from collections.abc import Callable

from tndesigner.datasets import Dataset
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.page import AnswersPage, SideBySide, make_plots
from tndesigner.gui.panels.train.plots.estimates_plot import EstimatesPlot
from tndesigner.gui.panels.train.plots.exporting import offer_export
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.training.events import Estimates, TrainedModel
from tndesigner.training.events.answers import Answer


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
