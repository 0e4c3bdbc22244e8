"""Answers all over the plane."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tndesigner.datasets import Dataset
from tndesigner.gui.panels.train.answers.page import MODELS, Answer, SideBySide
from tndesigner.gui.panels.train.plots.exporting import offer_export
from tndesigner.gui.panels.train.plots.surface_plot import SurfacePlot
from tndesigner.gui.style import Theme
from tndesigner.training.events import Surface


class SurfacePage(QWidget):
    """The network's surface beside the twin's, with the points."""

    def __init__(self, theme: Theme, dataset: Dataset) -> None:
        """Show the points."""
        super().__init__()
        network, twin = self.tr("Decision surface of the network"), self.tr("Decision surface of the dense twin")
        self.plots = {one: SurfacePlot(theme, title) for one, title in zip(MODELS, (network, twin), strict=True)}
        self.both = SideBySide(theme, self.plots["network"], self.plots["twin"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)
        for plot in self.plots.values():
            plot.show_points(dataset)
            offer_export(plot, plot.accessibleName())

    def take(self, answer: Answer) -> None:
        """Show the surface of a model."""
        if isinstance(answer, Surface):
            self.plots[answer.model].show_surface(answer)
            self.both.tell_epoch(answer.model, answer.epoch)

    def clear(self) -> None:
        """Show the points alone."""
        self.both.clear()
        for plot in self.plots.values():
            plot.show_surface(None)
