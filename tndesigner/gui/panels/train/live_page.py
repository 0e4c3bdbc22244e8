"""The run that goes on, or was the last: numbers, curves, and what the models answer."""

from collections.abc import Callable
from typing import get_args

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.answers_view import AnswersView
from tndesigner.gui.panels.train.plots.curves import FIGURES, Curves, curves_of, make_curves
from tndesigner.gui.panels.train.scoreboard import Scoreboard, Sizes
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.gui.training.dataset_reader import Reading
from tndesigner.gui.training.fitting import Fitting
from tndesigner.gui.workspace import Workspace
from tndesigner.model import ModelError, dense_twin
from tndesigner.training.events.answers import Answer
from tndesigner.training.live_history import LiveHistory
from tndesigner.training.metrics import metric_for
from tndesigner.training.shown_run import ShownRun
from tndesigner.training.states import TrainingState
from tndesigner.wording.sentences import sentence

PERIOD_MS = 16
"""Between two pictures while a run goes on: of one plot, then of the other, so that neither waits for both."""
NOTHING = (-1, "")
"""What is drawn before anything is: so many epochs, and the metric."""
ROOMY = 560
"""In less width than this there are curves only."""
TALL = 200
"""In less height than this the notes of a run are only told by the buttons."""
LOOKS = 0.15
"""The shortest time between two looks at what a model answers, in seconds."""


def make_live_page(builder: IncrementalBuilder, workspace: Workspace, fitting: Fitting) -> Callable[[], "LivePage"]:
    """Make the curves, then the page."""
    curves = make_curves(builder, workspace.theme)
    return builder.make(lambda: LivePage(workspace, fitting, curves(), builder))


class LivePage(QWidget):
    """Draws what has come, each plot thirty times a second while something comes."""

    def __init__(self, workspace: Workspace, fitting: Fitting, curves: Curves, builder: IncrementalBuilder) -> None:
        """Show the last run, if there is one, with these curves."""
        super().__init__()
        self._workspace, self._fitting = workspace, fitting
        self._training = workspace.training
        self._run: ShownRun | None = None
        self._drawn = dict.fromkeys(FIGURES, NOTHING)
        """What each plot shows; the one that was drawn last stands last."""
        self.scoreboard = Scoreboard(workspace.theme)
        self.curves = curves
        self.answers = AnswersView(workspace.theme, builder)
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
        """Show the run as it stands."""
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
        self._show_notes()
        if self.clock.isActive():
            self._draw_next()
        else:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.answers.setVisible(event.size().width() >= ROOMY)
        self._show_notes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._training.watch(LOOKS)
        self.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clock.stop()
        self._training.watch(0.0)

    def _show_data(self) -> None:
        """Make the page for the answers to the data, if they are others."""
        reading = self._fitting.reading
        if reading is not None and self._suits(reading):
            self.answers.show_data(reading.dataset)

    def _suits(self, reading: Reading | None) -> bool:
        """Tell whether answers to these data may come: those of a run that goes on, or of one that may start."""
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
        in_column(self.scoreboard, self._isometries, self._notes, (split, 1), of=self, margins=0, spacing=8)

    def _take(self, answer: Answer) -> None:
        if self._run is self._training.run:
            self.answers.take(answer)

    def _show_notes(self) -> None:
        """Say what there is to know of the run beside its numbers, where the plots do not need the room.

        Why no GPU is used stands in the form, beside the device.
        """
        told = self._training.worker.no_gpu
        notes = [note for note in (self._run.notes if self._run else ()) if not (told and told in note)]
        self._notes.setText(" ".join(map(sentence, notes)))
        self._notes.setVisible(bool(notes) and self.height() >= TALL)

    def _show_isometries(self) -> None:
        """Say how far the cores that are to be isometries are from one."""
        told = self._run.isometries if self._run else None
        self._isometries.setVisible(told is not None)
        if told is not None:
            worst = max(told.cores, key=lambda core: core.deviation)
            words = self.tr("{0} isometric cores, max |w†w − 1| is {1} in {2}")
            self._isometries.setText(words.format(len(told.cores), f"{worst.deviation:.2g}", worst.core))
            self._isometries.setToolTip("\n".join(f"{one.core}  {one.deviation:.2g}" for one in told.cores))

    def _draw(self) -> None:
        """Draw what has come since the last time."""
        for _ in FIGURES:
            self._draw_next()

    def _draw_next(self) -> None:
        """Draw what has come since the last time in the plot whose turn it is."""
        self._show_isometries()
        history, metric = self._run.history if self._run else LiveHistory(), self._metric()
        figure, stands = next(iter(self._drawn)), (len(history), metric)
        shown = self._drawn.pop(figure)
        self._drawn[figure] = stands
        if shown != stands:
            self.scoreboard.show_history(history, metric)
            self.curves.show_curves({figure: curves_of(history, figure)}, metric)

    def _metric(self) -> str:
        """Return the metric of the run; before it has told, that of the data."""
        if self._run is not None and self._run.history.metric:
            return self._run.history.metric
        info = self._fitting.info
        return "" if info is None else metric_for(info.task)

    def _show_sizes(self) -> None:
        """Show the parameters of the run, or of the design while there is none of it."""
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
