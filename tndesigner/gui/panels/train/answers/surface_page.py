"""The answers of models to all points of the plane."""

from collections.abc import Callable

from tndesigner.datasets import Dataset
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.page import AnswersPage, make_plots
from tndesigner.gui.panels.train.plots.surface_plot import SurfacePlot
from tndesigner.gui.style import Theme
from tndesigner.gui.translation import translate
from tndesigner.training.events import TrainedModel


def make_surface_page(builder: IncrementalBuilder, theme: Theme, dataset: Dataset) -> Callable[[], AnswersPage]:
    """Create the plots, show the points of the data in them, then create the page."""
    titles: dict[TrainedModel, str] = {
        "network": translate("Decision surface of the network"),
        "twin": translate("Decision surface of the dense twin"),
    }
    plots = make_plots(builder, lambda model: SurfacePlot(theme, titles[model]))
    builder.do(lambda: plots()["network"].show_points(dataset), lambda: plots()["twin"].show_points(dataset))
    return builder.make(lambda: AnswersPage(theme, plots(), titles))
