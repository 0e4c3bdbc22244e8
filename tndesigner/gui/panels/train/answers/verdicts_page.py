"""Classes that models give: which they take for which, and what they say of some examples."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from tndesigner.datasets import Dataset, Kind
from tndesigner.gui.panels.train.answers.page import MODELS, Answer, SideBySide, class_names
from tndesigner.gui.panels.train.answers.samples import PictureSamples, Samples, TextSamples
from tndesigner.gui.panels.train.plots.confusion_plot import ConfusionPlot
from tndesigner.gui.style import Theme
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.widgets import label
from tndesigner.training.events import Confusion


class VerdictsPage(QWidget):
    """Two tables of classes, or the examples themselves."""

    def __init__(self, theme: Theme, dataset: Dataset) -> None:
        """Start with empty tables."""
        super().__init__()
        self._classes = class_names(dataset)
        network, twin = self.tr("Confusion of the network"), self.tr("Confusion of the dense twin")
        self._plots = {one: ConfusionPlot(theme, title) for one, title in zip(MODELS, (network, twin), strict=True)}
        self._both = SideBySide(theme, self._plots["network"], self._plots["twin"])
        self._samples = _samples(theme, dataset)
        self._which = Segments((("confusion", self.tr("Confusion")), ("samples", self.tr("Samples"))), self.tr("Show"))
        self._cell: QLabel = label(role="small")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._both)
        if self._samples is not None:
            self._pages.addWidget(self._samples)
        row = QHBoxLayout()
        row.addWidget(self._which)
        row.addWidget(self._cell, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        self._which.setVisible(self._samples is not None)
        self._which.chosen.connect(lambda name: self._pages.setCurrentIndex(int(name == "samples")))
        for plot in self._plots.values():
            plot.pointed.connect(self._cell.setText)

    def take(self, answer: Answer) -> None:
        """Show the classes that a model gives."""
        if isinstance(answer, Confusion):
            self._plots[answer.model].show_confusion(answer, self._classes)
            self._both.tell_epoch(answer.model, answer.epoch)
            if self._samples is not None:
                self._samples.take(answer)

    def clear(self) -> None:
        """Show nothing."""
        self._both.clear()
        for plot in self._plots.values():
            plot.show_confusion(None, ())
        if self._samples is not None:
            self._samples.clear()


def _samples(theme: Theme, dataset: Dataset) -> Samples | None:
    """Return what shows examples of the data, None where they would say nothing."""
    if dataset.info.kind is Kind.IMAGES:
        return PictureSamples(theme, dataset)
    return TextSamples(theme, dataset) if dataset.info.vocabulary_size else None
