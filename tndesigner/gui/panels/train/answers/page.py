"""What all pages of answers have in common: the network's beside the twin's."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.plots.exporting import export_plot
from tndesigner.gui.panels.train.plots.plot import AnswerPlot
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translate
from tndesigner.training.events import TrainedModel
from tndesigner.training.events.answers import Answer
from tndesigner.wording.numbers import grouped

HEAD = 28
"""The least height of the line above a plot."""

MODELS: tuple[TrainedModel, ...] = ("network", "twin")


AnyPlot = TypeVar("AnyPlot", bound=AnswerPlot)


def make_plots(
    builder: IncrementalBuilder, make: Callable[[TrainedModel], AnyPlot]
) -> Callable[[], dict[TrainedModel, AnyPlot]]:
    """Create a plot for each model, one by one."""
    plots = {model: builder.make(partial(make, model)) for model in MODELS}
    return lambda: {model: plot() for model, plot in plots.items()}


def waiting_text() -> str:
    """Return what is said in the place of answers during a run."""
    return translate("The models are being trained; their answers follow.")


class SideBySide(QWidget):
    """Two plots, titled by the models in their colours, with the epoch that they show."""

    def __init__(self, theme: Theme, plots: Mapping[TrainedModel, QWidget], hint: str) -> None:
        """Place the plots; ``hint`` is the hint while there are no answers."""
        super().__init__()
        self._theme = theme
        self._heads: dict[TrainedModel, QLabel] = {one: label() for one in MODELS}
        self.epochs: dict[TrainedModel, int] = {}
        self._best: set[TrainedModel] = set()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for column, model in enumerate(MODELS):
            head = self._heads[model]
            head.setTextFormat(Qt.TextFormat.RichText)
            head.setProperty("role", "small")
            head.setMinimumHeight(HEAD)
            head.setWordWrap(True)
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(head, 0, column)
            grid.addWidget(plots[model], 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        self._usual_hint = hint
        self._hint = label(hint, "muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        grid.addWidget(self._hint, 1, 0, 1, 2)
        theme.changed.connect(self._show_heads)
        self._show_heads()

    def show_epoch(self, model: TrainedModel, epoch: int, *, best: bool = False) -> None:
        """Show the epoch of a model's answer, and whether its weights are kept as the best."""
        self.epochs[model] = epoch
        (self._best.add if best else self._best.discard)(model)
        self._show_heads()

    def wait(self, *, on: bool) -> None:
        """Say, while there are no answers, that they come by themselves, if there is a hint at all."""
        self._hint.setText(waiting_text() if on and self._usual_hint else self._usual_hint)

    def clear(self) -> None:
        """Show no epochs."""
        self.epochs.clear()
        self._show_heads()

    def _show_heads(self) -> None:
        titles = {"network": self.tr("Network"), "twin": self.tr("Dense twin")}
        for model, head in self._heads.items():
            colour = self._theme.colour(model).name()
            epoch = self.epochs.get(model)
            kept = self.tr("best weights, epoch {0}") if model in self._best else self.tr("epoch {0}")
            text = kept if epoch else self.tr("in epoch 1")
            after = "" if epoch is None else f" &nbsp;{text.format(grouped(epoch))}"
            head.setText(f'<b style="color:{colour}">{titles[model]}</b>{after}')
        self._hint.setVisible(bool(self._hint.text()) and not self.epochs)


class AnswersPage(QWidget):
    """Shows what both models answer, in plots that can be exported."""

    def __init__(
        self,
        theme: Theme,
        plots: Mapping[TrainedModel, AnswerPlot],
        titles: Mapping[TrainedModel, str],
        hint: str = "",
    ) -> None:
        """Show the plots.

        Args:
            theme: the colours of the models.
            plots: for the answers of each model.
            titles: what each plot shows; an exported file is named after it.
            hint: the hint while there are no answers.
        """
        super().__init__()
        self.plots = plots
        self.both = SideBySide(theme, plots, hint)
        self.column = in_column((self.both, 1), of=self, margins=0, spacing=4)
        for model, plot in plots.items():
            plot.actions_of_menu.append((self.tr("Export…"), partial(export_plot, plot, titles[model])))

    def take(self, answer: Answer) -> None:
        """Show a new answer."""
        self.plots[answer.model].show_answer(answer)
        self.both.show_epoch(answer.model, answer.epoch, best=answer.best)

    def clear(self) -> None:
        """Show no answers."""
        for plot in self.plots.values():
            plot.show_answer(None)
        self.both.clear()
