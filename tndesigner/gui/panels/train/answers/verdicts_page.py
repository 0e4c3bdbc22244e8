"""The classes that models give: which they confuse, and what they answer to some examples."""

from collections.abc import Callable, Mapping

from tndesigner.datasets import Dataset, Kind
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.page import AnswersPage, make_plots
from tndesigner.gui.panels.train.answers.samples import PictureSamples, Samples, TextSamples
from tndesigner.gui.panels.train.plots.confusion_plot import ConfusionPlot
from tndesigner.gui.panels.train.previews.tables import class_names
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.widgets import explained, label
from tndesigner.gui.translation import translate
from tndesigner.training.events import Confusion, TrainedModel
from tndesigner.training.events.answers import Answer


def make_verdicts_page(builder: IncrementalBuilder, theme: Theme, dataset: Dataset) -> Callable[[], "VerdictsPage"]:
    """Create the plots, then the page."""
    titles: dict[TrainedModel, str] = {
        "network": translate("Confusion of the network"),
        "twin": translate("Confusion of the dense twin"),
    }
    plots = make_plots(builder, lambda model: ConfusionPlot(theme, titles[model], class_names(dataset)))
    return builder.make(lambda: VerdictsPage(theme, dataset, plots(), titles))


class VerdictsPage(AnswersPage):
    """Two confusion matrices, or some examples."""

    def __init__(
        self,
        theme: Theme,
        dataset: Dataset,
        plots: Mapping[TrainedModel, ConfusionPlot],
        titles: Mapping[TrainedModel, str],
    ) -> None:
        """Start with empty matrices."""
        hint = translate("Press Train to see here which classes are taken for which.")
        super().__init__(theme, plots, titles, hint)
        self._theme, self._dataset = theme, dataset
        self._latest: dict[TrainedModel, Confusion] = {}
        self.samples: Samples | None = None
        """None until the user wants to see examples."""
        self._which = explained(
            Segments((("confusion", self.tr("Confusion")), ("samples", self.tr("Samples"))), self.tr("Show")),
            self.tr("Which classes are taken for which, or single examples with the answers to them"),
        )
        self._which.setVisible(dataset.info.kind is Kind.IMAGES or bool(dataset.info.vocabulary_size))
        self._which.chosen.connect(self._show)
        cell = label(role="small")
        for plot in plots.values():
            plot.pointed.connect(cell.setText)
        self.column.insertLayout(0, in_row(self._which, (cell, 1)))

    def take(self, answer: Answer) -> None:
        """Show the classes that a model gives."""
        super().take(answer)
        if isinstance(answer, Confusion):
            self._latest[answer.model] = answer
            self._show_samples()

    def clear(self) -> None:
        """Show no answers."""
        super().clear()
        self._latest.clear()
        self._show_samples()

    def _show(self, name: str) -> None:
        """Show the matrices or the examples."""
        if name == "samples" and self.samples is None:
            pictures = self._dataset.info.kind is Kind.IMAGES
            self.samples = (PictureSamples if pictures else TextSamples)(self._theme, self._dataset)
            self.column.addWidget(self.samples, 1)
            self._show_samples()
        self.both.setVisible(name == "confusion")
        if self.samples is not None:
            self.samples.setVisible(name == "samples")

    def _show_samples(self) -> None:
        if self.samples is not None:
            self.samples.show_answers(self._latest)
