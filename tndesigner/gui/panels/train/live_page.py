"""The current or last run: numbers, curves, and what the models answer."""

from collections.abc import Callable
from typing import get_args

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.answers_view import AnswersView
from tndesigner.gui.panels.train.plots.curves import FIGURES, Curves, curves_of, make_curves
from tndesigner.gui.panels.train.scoreboard import KeptEpochs, Scoreboard, Sizes
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label, show_text
from tndesigner.gui.training.dataset_reader import Reading
from tndesigner.gui.training.fitting import Fitting
from tndesigner.gui.translation import translate, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.models import ModelError, dense_twin
from tndesigner.training.events.answers import Answer
from tndesigner.training.live_history import LiveHistory
from tndesigner.training.metrics import metric_for
from tndesigner.training.series_words import reached_words
from tndesigner.training.shown_run import ShownRun
from tndesigner.training.states import TrainingState
from tndesigner.wording.numbers import formatted
from tndesigner.wording.sentences import sentence

PERIOD_MS = 16
"""The time between two pictures during a run: of one plot, then of the other, so that neither waits for both."""
NOTHING: tuple[int, str, KeptEpochs] = (-1, "", {})
"""The state of an empty plot: the number of epochs, the metric, and the epochs whose weights are kept."""
ROOMY = 560
"""In less width than this only curves are shown."""
TALL = 200
"""In less height than this the notes of a run are only in the tooltip beside the buttons."""
LOWEST = 64
"""The least height, at which plots can hardly be read: the window has to fit a screen of 800×500."""
ANSWER_SECONDS = 0.15
"""The shortest time between two answers of a model, in seconds."""


def make_live_page(builder: IncrementalBuilder, workspace: Workspace, fitting: Fitting) -> Callable[[], "LivePage"]:
    """Create the curves, then the page."""
    curves = make_curves(builder, workspace.theme)
    return builder.make(lambda: LivePage(workspace, fitting, curves(), builder))


class LivePage(QWidget):
    """Draws new epochs as they arrive, each plot thirty times a second."""

    def __init__(self, workspace: Workspace, fitting: Fitting, curves: Curves, builder: IncrementalBuilder) -> None:
        """Show the last run, if there is one, with these curves."""
        super().__init__()
        self._workspace, self._fitting = workspace, fitting
        self._training = workspace.training
        self._run: ShownRun | None = None
        self._drawn = dict.fromkeys(FIGURES, NOTHING)
        """What each plot shows, in the order in which they were drawn."""
        self.scoreboard = Scoreboard(workspace.theme)
        self.curves = curves
        self.answers = AnswersView(workspace.theme, builder)
        self._shown = label(role="small", wrap=True)
        self._isometries = label(role="small", wrap=True)
        self._notes = label(role="small", wrap=True)
        self.clock = QTimer(self, interval=PERIOD_MS)
        self.clock.timeout.connect(self._draw_next)
        self._lay_out()
        self._training.changed.connect(self.follow)
        for kind in get_args(Answer):
            self._training.worker.events.listen(kind, self._take)
        workspace.document.changed.connect(self._show_sizes)
        fitting.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the present state of the run."""
        run = self._training.run
        if self._suits(self._fitting.reading):
            QTimer.singleShot(0, self, self._show_data)
        if run is not self._run:
            self._run, self._drawn = run, dict.fromkeys(FIGURES, NOTHING)
            self.answers.clear()
        if self._training.state.busy and self.isVisible():
            self.clock.start()
        else:
            self.clock.stop()
        self._show_sizes()
        show_text(self._shown, what_is_shown(self._run))
        self._show_notes()
        self._say_what_comes()
        if self.clock.isActive():
            self._draw_next()
        else:
            self._draw()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LOWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.answers.setVisible(event.size().width() >= ROOMY)
        self._show_notes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._training.watch(seconds=ANSWER_SECONDS)
        self.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clock.stop()
        self._training.watch(seconds=0.0)

    def _show_data(self) -> None:
        """Create the page for answers to the data, if they are different."""
        reading = self._fitting.reading
        if reading is not None and self._suits(reading):
            self.answers.show_data(reading.dataset)

    def _suits(self, reading: Reading | None) -> bool:
        """Tell whether answers to these data may arrive, from the current run or from one that may start."""
        if reading is None or not self._training.state.busy:
            return reading is not None
        run = self._training.run
        return self.answers.page is None and run is not None and reading.of(run.design.experiment)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(17)
        split.addWidget(self.curves)
        split.addWidget(self.answers)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([480, 320])
        split.setMinimumWidth(0)
        in_column(
            self._shown, self.scoreboard, self._isometries, self._notes, (split, 1), of=self, margins=0, spacing=8
        )

    def _take(self, answer: Answer) -> None:
        if self._run is self._training.run:
            self.answers.take(answer)

    def _say_what_comes(self) -> None:
        """Say what the empty plots will show, or, while the first epoch is trained, that it is."""
        busy = self._training.state.busy
        comes = self.tr("The first epoch is being trained; its figures follow.")
        self.curves.set_hint(comes if busy else self.tr("Press Train to see here how network and dense twin learn."))
        self.answers.wait(on=busy)

    def _show_notes(self) -> None:
        """Show the notes of the run, unless the plots need the room.

        The form already says why no GPU is used, beside the device.
        """
        no_gpu = self._training.worker.no_gpu
        all_notes = self._run.notes if self._run else ()
        said = self._shown.text()
        notes = [note for note in all_notes if not (no_gpu and no_gpu in note) and translated(note) not in said]
        self._notes.setText(" ".join(sentence(translated(note)) for note in notes))
        self._notes.setVisible(bool(notes) and self.height() >= TALL)

    def _show_isometries(self) -> None:
        """Show how far cores that are kept isometries are from one."""
        isometries = self._run.isometries if self._run else None
        self._isometries.setVisible(isometries is not None)
        if isometries is not None:
            worst = max(isometries.cores, key=lambda core: core.deviation)
            text = self.tr("{0} isometric cores, max |w†w − 1| is {1} in {2}")
            self._isometries.setText(text.format(len(isometries.cores), formatted(worst.deviation, ".2g"), worst.core))
            self._isometries.setToolTip(
                "\n".join(f"{one.core}  {formatted(one.deviation, '.2g')}" for one in isometries.cores)
            )

    def _draw(self) -> None:
        """Draw new epochs in both plots."""
        for _ in FIGURES:
            self._draw_next()

    def _draw_next(self) -> None:
        """Draw new epochs in the plot that was drawn least recently."""
        self._show_isometries()
        history, metric = self._run.history if self._run else LiveHistory(), self._metric()
        kept = kept_epochs(self._run)
        figure, state = next(iter(self._drawn)), (len(history), metric, kept)
        shown = self._drawn.pop(figure)
        self._drawn[figure] = state
        if shown != state:
            self.scoreboard.show_history(history, metric, kept)
            self.curves.show_curves({figure: curves_of(history, figure)}, metric)

    def _metric(self) -> str:
        """Return the metric of the run, or that of the data before the first epoch."""
        if self._run is not None and self._run.history.metric:
            return self._run.history.metric
        info = self._fitting.info
        return "" if info is None else metric_for(info.task)

    def _show_sizes(self) -> None:
        """Show the parameters of the run, or of the design if none has started."""
        run = self._run
        started = run.started if run else None
        if run is not None and started is not None and self._training.state is not TrainingState.IDLE:
            self.scoreboard.show_sizes({"network": started.parameters, "twin": started.twin_parameters})
        else:
            self.scoreboard.show_sizes(self._sizes())

    def _sizes(self) -> Sizes:
        design = self._workspace.document.design
        networks = design.networks
        try:
            twin = dense_twin(design.model, networks).parameters(networks)
            return {"network": design.model.parameters(networks), "twin": twin}
        except ModelError:
            return {}


def kept_epochs(run: ShownRun | None) -> KeptEpochs:
    """Return the epochs of the best weights, where they are kept."""
    outcome = run.outcome if run else None
    network, twin = (outcome.network, outcome.twin) if outcome else (None, None)
    return {"network": network.best_epoch if network else None, "twin": twin.best_epoch if twin else None}


def what_is_shown(run: ShownRun | None) -> str:
    """Return which run of a series is shown, what all of them have reached, and the epochs of weights that are kept."""
    started = run.started if run else None
    if run is None or started is None:
        return ""
    parts = []
    if started.runs > 1:
        parts.append(translate("Run {0} of {1} is shown.", started.number, started.runs))
    if run.reached:
        parts.append(translated(reached_words(run.reached)))
    kept = kept_epochs(run)
    if kept["network"] and kept["twin"]:
        told = translate("Best weights kept: epoch {0}, dense twin epoch {1}.", kept["network"], kept["twin"])
        parts.append(told)
    elif kept["network"]:
        parts.append(translate("Best weights kept: epoch {0}.", kept["network"]))
    return " ".join(map(sentence, parts))
