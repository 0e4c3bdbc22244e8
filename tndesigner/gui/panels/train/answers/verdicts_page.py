"""Classes that models give: which they take for which, and what they say of some examples."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QStackedWidget

from tndesigner.datasets import Dataset, Kind
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.page import MODELS, AnswersPage, SideBySide, make_plots
from tndesigner.gui.panels.train.answers.samples import PictureSamples, Samples, TextSamples
from tndesigner.gui.panels.train.plots.confusion_plot import ConfusionPlot
from tndesigner.gui.panels.train.plots.exporting import offer_export
from tndesigner.gui.panels.train.previews.texts import class_names
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.widgets import label
from tndesigner.training.events import Confusion, TrainedModel
from tndesigner.training.events.answers import Answer


def make_verdicts_page(builder: IncrementalBuilder, theme: Theme, dataset: Dataset) -> Callable[[], "VerdictsPage"]:
    """Make the plots, then the page."""
    plots = make_plots(builder, lambda _: ConfusionPlot(theme, ""))
    return builder.make(lambda: VerdictsPage(theme, dataset, plots()))


class VerdictsPage(AnswersPage):
    """Two tables of classes, or the examples themselves."""

    def __init__(self, theme: Theme, dataset: Dataset, plots: dict[TrainedModel, ConfusionPlot]) -> None:
        """Start with empty tables."""
        super().__init__()
        self._theme, self._dataset = theme, dataset
        self._classes = class_names(dataset)
        self._latest: dict[TrainedModel, Confusion] = {}
        network, twin = self.tr("Confusion of the network"), self.tr("Confusion of the dense twin")
        self.plots = plots
        promise = self.tr("Press Train to see here which classes are taken for which.")
        self.both = SideBySide(theme, self.plots["network"], self.plots["twin"], promise)
        self.samples: Samples | None = None
        """None until somebody wants to see examples."""
        self._which = Segments((("confusion", self.tr("Confusion")), ("samples", self.tr("Samples"))), self.tr("Show"))
        self._cell: QLabel = label(role="small")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.both)
        row = in_row(self._which, (self._cell, 1))
        in_column(row, (self._pages, 1), of=self, margins=0, spacing=4)
        self._which.setVisible(dataset.info.kind is Kind.IMAGES or bool(dataset.info.vocabulary_size))
        self._which.chosen.connect(self._show)
        for model, title in zip(MODELS, (network, twin), strict=True):
            plots[model].setAccessibleName(title)
            plots[model].pointed.connect(self._cell.setText)
            offer_export(plots[model], title)

    def take(self, answer: Answer) -> None:
        """Show the classes that a model gives."""
        if isinstance(answer, Confusion):
            self._latest[answer.model] = answer
            self.plots[answer.model].show_confusion(answer, self._classes)
            super().take(answer)
            if self.samples is not None:
                self.samples.take(answer)

    def clear(self) -> None:
        """Show nothing."""
        self._latest.clear()
        super().clear()
        for plot in self.plots.values():
            plot.show_confusion(None, ())
        if self.samples is not None:
            self.samples.clear()

    def _show(self, name: str) -> None:
        """Show the tables or the examples."""
        if name == "samples" and self.samples is None:
            pictures = self._dataset.info.kind is Kind.IMAGES
            self.samples = (PictureSamples if pictures else TextSamples)(self._theme, self._dataset)
            self._pages.addWidget(self.samples)
            for answer in self._latest.values():
                self.samples.take(answer)
        self._pages.setCurrentIndex(int(name == "samples"))
