"""The buttons and the progress of a run."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.icons import icon
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import explained, label, push_button, set_role, show_text
from tndesigner.gui.training.controller import Training
from tndesigner.gui.translation import translated
from tndesigner.training.labels import epoch_words
from tndesigner.training.series_words import short_words
from tndesigner.training.shown_run import ShownRun
from tndesigner.training.states import TrainingState
from tndesigner.wording.numbers import duration, grouped, whole_seconds
from tndesigner.wording.sentences import sentence

STEPS = 1000
"""The number of steps of the progress bar."""
PERIOD_MS = 100


class RunBar(QWidget):
    """The buttons Train, Pause or Resume, Stop and Train More, and the progress with the time left."""

    def __init__(self, training: Training) -> None:
        """Follow the training."""
        super().__init__()
        self._training = training
        self._train = explained(
            push_button(self.tr("Train"), training.start, kind="main"),
            self.tr("Train the network and its dense twin (Ctrl+R)"),
        )
        self._pause = explained(
            push_button(self.tr("Pause"), self._pause_or_resume), self.tr("Pause or continue training (Ctrl+Shift+R)")
        )
        self._stop = explained(
            push_button(self.tr("Stop"), training.stop),
            self.tr("Stop training and keep what has been trained (Ctrl+.)"),
        )
        self._more = explained(
            push_button(self.tr("Train More"), training.train_more),
            self.tr("Train the last run for the same number of epochs again"),
        )
        self.progress = QProgressBar()
        """The progress of the run; placed elsewhere, where it has more width."""
        self._status = FittingLabel("small", right=True)
        self.failure = label(role="problem", wrap=True)
        """Why the last run failed, or how long this one has said nothing; placed below the progress."""
        self._clock = QTimer(self, interval=PERIOD_MS)
        self._clock.timeout.connect(self._show_progress)
        self._lay_out()
        training.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the buttons that can be used now."""
        state = self._training.state
        self._train.setVisible(not state.busy)
        self._train.setEnabled(self._training.may_start)
        self._more.setVisible(self._training.may_continue)
        self._pause.setVisible(state.busy)
        self._pause.setEnabled(state in (TrainingState.TRAINING, TrainingState.PAUSED))
        paused = state is TrainingState.PAUSED
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._pause.setIcon(icon("play" if paused else "pause"))
        self._stop.setVisible(state.busy)
        self._stop.setText(self.tr("End by Force") if state is TrainingState.STOPPING else self.tr("Stop"))
        self.progress.setVisible(self._training.run is not None)
        if state.busy:
            self._clock.start()
        else:
            self._clock.stop()
        self._show_progress()

    def _lay_out(self) -> None:
        self._stop.setIcon(icon("stop"))
        self.progress.setRange(0, STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the training"))
        self.progress.setWhatsThis(self.tr("How many epochs of the run are done"))
        row = in_row((self._status, 1), of=self, margins=0, spacing=8)
        for button in (self._more, self._train, self._pause, self._stop):
            row.addWidget(button)

    def _pause_or_resume(self) -> None:
        if self._training.state is TrainingState.PAUSED:
            self._training.resume()
        else:
            self._training.pause()

    def _show_progress(self) -> None:
        run, state = self._training.run, self._training.state
        if run is not None:
            self.progress.setValue(round(STEPS * min(1.0, run.share)))
            self._status.setToolTip("\n".join(map(translated, run.notes)))
        failure = self._training.failure
        quiet = self._training.worker.quiet if state.busy and state is not TrainingState.PAUSED else None
        set_role(self.failure, "problem" if not quiet else "warning" if quiet.alarming else "muted")
        show_text(self.failure, sentence(translated(quiet.words) if quiet else failure))
        self._status.show_wordings("" if failure else self._status_text(run, state), "")

    def _status_text(self, run: ShownRun | None, state: TrainingState) -> str:
        if run is None or state is TrainingState.IDLE:
            worker = self._training.worker
            return self.tr("The training process is starting…") if worker.number and not worker.ready else ""
        done = int(max((len(one) for one in run.history.models.values()), default=0))
        epochs = self._epoch_text(run, done, state)
        match state:
            case TrainingState.PREPARING:
                return self.tr("Preparing…")
            case TrainingState.PAUSED:
                return self.tr("{0} · paused").format(epochs)
            case TrainingState.STOPPING:
                return self.tr("{0} · stopping…").format(epochs)
            case TrainingState.FAILED:
                after, at_start = self.tr("The last run failed after {0}"), self.tr("The last run failed at its start")
                return after.format(translated(epoch_words(done))) if done else at_start
            case TrainingState.FINISHED:
                return self._outcome_text(run, done)
            case _:
                return self._with_time_left(epochs, run.seconds_left)

    def _epoch_text(self, run: ShownRun, done: int, state: TrainingState) -> str:
        """Return how many epochs are done, or, while the first one or a long one is trained, how much of it."""
        place = self._place_text(run)
        if state is TrainingState.TRAINING and (run.within or not done):
            epoch, share = run.epoch_share
            part = self.tr("Epoch {0} of {1}, {2} % done")
            return place + part.format(grouped(epoch), grouped(run.epochs), int(100 * share))
        return place + self.tr("Epoch {0} of {1}").format(grouped(done), grouped(run.epochs))

    def _place_text(self, run: ShownRun) -> str:
        """Return which run of a series it is, to be put before other words."""
        started = run.started
        if started is None or started.runs == 1:
            return ""
        return self.tr("Run {0} of {1} · ").format(started.number, started.runs)

    def _with_time_left(self, epochs: str, left: float | None) -> str:
        return epochs if left is None else self.tr("{0} · {1} left").format(epochs, whole_seconds(left))

    def _outcome_text(self, run: ShownRun, done: int) -> str:
        if run.reached is not None:
            return translated(short_words(run.reached))
        if run.outcome is None:
            return ""
        took = duration(run.outcome.seconds)
        if run.outcome.stopped:
            return self.tr("Stopped after {0}, {1}").format(translated(epoch_words(done)), took)
        return self.tr("{0} in {1}").format(translated(epoch_words(done)), took)
