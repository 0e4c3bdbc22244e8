"""Numbers that models give, over the right ones."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tndesigner.datasets import Dataset
from tndesigner.gui.panels.train.answers.page import MODELS, Answer, SideBySide
from tndesigner.gui.panels.train.plots.estimates_plot import EstimatesPlot
from tndesigner.gui.style import Theme
from tndesigner.training.events import Estimates


class EstimatesPage(QWidget):
    """The network's numbers beside the twin's, on the same scales."""

    def __init__(self, theme: Theme, dataset: Dataset) -> None:
        """Start without points."""
        super().__init__()
        names = ", ".join(dataset.info.target_names)
        title = self.tr("Given {0} over right ones").format(names or self.tr("numbers"))
        self._plots = {one: EstimatesPlot(theme, title, one) for one in MODELS}
        self._both = SideBySide(theme, self._plots["network"], self._plots["twin"])
        box = self._plots["network"].plotItem.getViewBox()
        self._plots["twin"].plotItem.getViewBox().setXLink(box)
        self._plots["twin"].plotItem.getViewBox().setYLink(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._both)

    def take(self, answer: Answer) -> None:
        """Show the numbers of a model."""
        if isinstance(answer, Estimates):
            self._plots[answer.model].show_estimates(answer)
            self._both.tell_epoch(answer.model, answer.epoch)

    def clear(self) -> None:
        """Show nothing."""
        self._both.clear()
        for plot in self._plots.values():
            plot.show_estimates(None)
