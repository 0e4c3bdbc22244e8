"""The content of the Search panel: the form, the chart of trials, and the drawing of one of them.

This module imports the plots, so it is imported after the window has been painted.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from tndesigner.datasets import DatasetError, dataset_info, is_own_data
from tndesigner.gui.canvas.picture import DiagramPicture
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.search.choices_plot import ChoicesPlot
from tndesigner.gui.panels.search.form import SearchForm
from tndesigner.gui.panels.search.front_plot import FrontPlot
from tndesigner.gui.panels.search.trial_plot import TrialPlot
from tndesigner.gui.panels.search.trial_text import trial_words
from tndesigner.gui.panels.train.plots.exporting import export_plot
from tndesigner.gui.panels.train.scroll_column import ScrollColumn
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.widgets import explained, label, push_button, show_text
from tndesigner.gui.translation import reason_of_error
from tndesigner.gui.workspace import Workspace
from tndesigner.searching.errors import SearchError
from tndesigner.searching.goals import Goal, read_goals
from tndesigner.searching.space import read_space
from tndesigner.searching.trial import HALF_A_POINT, Trial, best_of, seeks_small
from tndesigner.wording.numbers import formatted, grouped, whole_seconds
from tndesigner.wording.sentences import sentence

TRADE_OFF, CHOICES = "trade_off", "choices"
"""The names of the charts."""
FORM_WIDTH, NARROW_FORM, MARGIN, LEAST = 248, 204, 16, 420
COMPACT = 860
"""In less width than this the drawing is left out, and the form is narrow."""
PICTURE, HIGHEST = QSize(200, 100), 170
"""The least size of the drawing, and its greatest height."""


class SearchBoard(QWidget):
    """Shows how a search goes; a point of the chart is a design, which is drawn beside it."""

    def __init__(self, workspace: Workspace, form: SearchForm, plots: tuple[FrontPlot, ChoicesPlot]) -> None:
        """Follow the search of a window."""
        super().__init__()
        self.form, (self.plot, self.choices) = form, plots
        self._workspace, self._searcher = workspace, workspace.searcher
        self.search = explained(
            push_button(self.tr("Search"), self.start, kind="main"),
            self.tr("Train many variants of this design and keep the best trade-offs"),
        )
        self.stop = explained(
            push_button(self.tr("Stop"), self._searcher.stop), self.tr("Stop the search and keep what it has found")
        )
        self.open_best = explained(
            push_button(self.tr("Open Best"), self._open_best),
            self.tr("Open the smallest design that is nearly as good as the best"),
        )
        charts = (TRADE_OFF, self.tr("Trade-off")), (CHOICES, self.tr("Choices"))
        self._chart = explained(
            Segments(charts, self.tr("Chart")),
            self.tr("Show the figures of the trials only, or their choices as well"),
        )
        self._state, self._trouble = FittingLabel("muted"), label(role="problem", wrap=True)
        self._picture, self._about = DiagramPicture(workspace.theme, PICTURE), label(role="small", wrap=True)
        self._left, self._side = QWidget(), QWidget()
        self._lay_out()
        for chart in self._charts:
            chart.actions_of_menu.append((self.tr("Export…"), partial(export_plot, chart, self.tr("Trials"))))
            chart.pointed.connect(self._show)
            chart.opened.connect(self.open)
        self._chart.chosen.connect(self._switch)
        self._searcher.changed.connect(self._follow)
        workspace.document.changed.connect(self._follow)
        form.refused.connect(self._follow)
        self._follow()

    @classmethod
    def make(cls, builder: IncrementalBuilder, workspace: Workspace) -> Callable[[], "SearchBoard"]:
        """Create the parts one by one, then the board."""
        form = builder.make(lambda: SearchForm(workspace.document))
        plot = builder.make(lambda: FrontPlot(workspace.theme))
        choices = builder.make(lambda: ChoicesPlot(workspace.theme))
        return builder.make(lambda: cls(workspace, form(), (plot(), choices())))

    def start(self) -> None:
        """Search, if nothing prevents it."""
        if not self._obstacle() and not self._searcher.running:
            self._searcher.start(self.form.search, self._goals())

    def open(self, trial: Trial) -> None:
        """Open the design of a trial in its own window."""
        design = self._searcher.design_of(trial)
        if design is not None:
            name = f"{Path(self._workspace.file.name).stem}-trial-{trial.number}"
            self._workspace.windows.show(OpenDocument(design), name)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST + 2 * MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= COMPACT
        self._side.setVisible(wide)
        self._left.setFixedWidth(FORM_WIDTH if wide else NARROW_FORM)

    @property
    def _charts(self) -> tuple[TrialPlot, ...]:
        return self.plot, self.choices

    def _switch(self, name: str) -> None:
        """Show one of the charts."""
        self.plot.setVisible(name == TRADE_OFF)
        self.choices.setVisible(name == CHOICES)

    def _lay_out(self) -> None:
        self._left.setFixedWidth(FORM_WIDTH)
        button = in_row((self.search, 1), margins=(0, 0, 8, 0))
        in_column((ScrollColumn(self.form), 1), button, of=self._left, margins=0, spacing=6)
        self._side.setFixedWidth(PICTURE.width())
        self._side.setMinimumHeight(PICTURE.height())  # long texts do not make the window higher
        self._picture.setMaximumHeight(HIGHEST)
        in_column((self._picture, 1), self._about, None, of=self._side, margins=0, spacing=6)
        self._picture.hide()
        self._switch(TRADE_OFF)
        top = in_row((self._state, 1), self._chart, self.open_best, self.stop, spacing=8)
        chart = in_row(*((one, 1) for one in self._charts), self._side, spacing=12)
        right = in_column(top, self._trouble, (chart, 1), margins=0, spacing=6)
        in_row(self._left, (right, 1), of=self, margins=(MARGIN, 4, MARGIN, 12), spacing=16)

    def _follow(self) -> None:
        """Show the present state."""
        searcher = self._searcher
        front = searcher.front.trials
        for chart in self._charts:
            chart.show_trials(searcher.trials, front, searcher.front.goals)
        self.choices.show_importances(searcher.importances)
        self.plot.recommend(self._recommended() if seeks_small(searcher.front.goals) else None)
        self._chart.setVisible(bool(searcher.trials))
        obstacle = self._obstacle()
        self.search.setEnabled(not obstacle and not searcher.running)
        self.search.setToolTip(sentence(obstacle))
        self.stop.setVisible(searcher.running)
        self.open_best.setVisible(bool(front))
        self.open_best.setToolTip(self._best_words())
        show_text(self._trouble, sentence(searcher.failure))
        self._state.show_wordings(*self._state_words())

    def _state_words(self) -> tuple[str, ...]:
        """Return how far the search is and what the chart shows, the longest wording first."""
        searcher = self._searcher
        if not searcher.trials and not searcher.running:
            return (self.tr("No search yet"),)
        done = self.tr("{0} of {1} trials").format(grouped(len(searcher.trials)), grouped(searcher.wanted))
        left = searcher.seconds_left
        if left is not None:
            done = self.tr("{0} · {1} left").format(done, whole_seconds(left))
        first, *others = (goal.name for goal in searcher.front.goals)
        shown = self.tr("{0} against {1}").format(first, others[0] if others else self.tr("the number of the trial"))
        return f"{done}  ·  {shown}", done

    def _obstacle(self) -> str:
        """Return why nothing can be searched for; empty if it can."""
        if self.form.wrong:
            return self.tr("correct the fields that are marked as wrong")
        if not self.form.search.variations:
            return self.tr("say what varies")
        try:
            read_space(self.form.search.variations, self._workspace.document.design)
            self._goals()
        except (DatasetError, SearchError) as error:
            return reason_of_error(error)
        return ""

    def _goals(self) -> tuple[Goal, ...]:
        dataset = self._workspace.document.design.experiment.dataset
        task = "" if is_own_data(dataset) else str(dataset_info(dataset).task)
        names = self.form.search.goals or (() if task else ("val_loss", "parameters"))
        return read_goals(names, task)

    def _show(self, trial: Trial | None) -> None:
        """Draw the design of a trial beside the chart."""
        design = self._searcher.design_of(trial) if trial is not None else None
        diagrams = list(design.diagrams.values()) if design is not None else []
        self._picture.show_diagram(diagrams[0] if diagrams else None)
        self._picture.setVisible(bool(diagrams))
        self._about.setText(trial_words(trial) if trial is not None else "")

    def _recommended(self) -> Trial | None:
        """Return the smallest design that is nearly as good as the best, or the best if size is no goal."""
        front = self._searcher.front
        within = HALF_A_POINT if seeks_small(front.goals) else 0.0
        return best_of(front.trials, front.goals, within) if front.trials else None

    def _open_best(self) -> None:
        trial = self._recommended()
        if trial is not None:
            self.open(trial)

    def _best_words(self) -> str:
        if seeks_small(self._searcher.front.goals):
            return self.tr("The smallest within {0} of the best").format(formatted(HALF_A_POINT, ".1%"))
        return self.tr("The best by the first goal")
