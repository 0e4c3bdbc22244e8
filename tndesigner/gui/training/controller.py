"""The training of one window: starts and controls runs, and keeps what they report."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, get_args

from PySide6.QtCore import QObject, Signal

from tndesigner.checks import Problem
from tndesigner.document import DocumentError
from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.doors import import_fitting
from tndesigner.gui.training.event_files import event_files_wanted
from tndesigner.gui.training.looking_ahead import LookingAhead
from tndesigner.gui.training.measurements import Measurements
from tndesigner.gui.training.runs_folder import run_folder
from tndesigner.gui.training.warm_worker import WarmWorker
from tndesigner.gui.translation import translated
from tndesigner.training import (
    Failed,
    Pause,
    Paused,
    Repeated,
    Resume,
    Resumed,
    Started,
    Stop,
    ThreadsAdvised,
    Train,
    TrainingError,
    TrainMore,
    Watch,
    mark_failed,
    train_request,
)
from tndesigner.training.memory import why_no_twin
from tndesigner.training.shown_run import RunEvent, ShownRun
from tndesigner.training.states import TrainingState
from tndesigner.wording.text import Text, message_of

if TYPE_CHECKING:
    from tndesigner.gui.training.fitting import Fitting

TrainingEvent: TypeAlias = RunEvent | Paused | Resumed | ThreadsAdvised | Failed


class Training(QObject):
    """Trains the document of a window in its own worker, whichever panels are open."""

    changed = Signal()
    """The state of the training changed, or whether a run may start."""
    closed = Signal()
    """The window is about to close."""

    def __init__(
        self, document: OpenDocument, title: Callable[[], str], problems: Callable[[], Sequence[Problem]]
    ) -> None:
        """Prepare; nothing is started or imported yet.

        Args:
            document: the document to train.
            title: returns the title of its runs.
            problems: returns what the checks found in it.
        """
        super().__init__(document)
        self.state = TrainingState.IDLE
        self._failure = ""
        self.run: ShownRun | None = None
        self.worker = WarmWorker(self)
        self.measurements = Measurements(document, self.worker)
        self.fitting: Fitting | None = None
        """None until its module is imported."""
        self._document, self._title, self._problems = document, title, problems
        self._start_requested = self._forced = False
        self._watching = Watch(seconds=0.0)
        self._fitting_import = BackgroundImport(import_fitting, self)
        self._fitting_import.imported.connect(self._make_fitting)
        for kind in get_args(TrainingEvent):
            self.worker.events.listen(kind, self._take)
        self.worker.died.connect(self._fail_with_worker)
        self.worker.changed.connect(self.changed)
        self._ahead = LookingAhead(document, self.worker, lambda: self.may_start)
        self.changed.connect(self._look_ahead)

    @property
    def may_start(self) -> bool:
        """Whether a run can start now."""
        return not self.state.busy and self.fitting is not None and not self.fitting.obstacles

    @property
    def may_continue(self) -> bool:
        """Whether the last run can be continued: it was kept, and the design is still the trained one."""
        run = self.run
        return self.may_start and run is not None and run.outcome is not None and run.is_of(self._document.design)

    @property
    def failure(self) -> str:
        """Why the last run failed; empty if it did not, and while the design differs from the one that failed."""
        known = self.run is not None and self.run.would_be_of(self._document.design)
        return self._failure if self._failure and known else ""

    def prepare(self) -> None:
        """Import what starting a run needs, in another thread."""
        self._fitting_import.load()

    def keep_warm(self) -> None:
        """Start a worker before it is needed."""
        self.prepare()
        self.worker.start()

    def start(self) -> None:
        """Train the current design, if nothing prevents it."""
        self._start_requested = self.fitting is None
        self.prepare()
        if self.fitting is not None and not self.state.busy:
            self.fitting.look()
            if self.may_start:
                self._send_design()

    def train_more(self) -> None:
        """Continue the last run for the number of epochs of the experiment."""
        run = self.run
        if self.may_continue and run is not None and run.outcome is not None:
            more = self._document.design.experiment.epochs
            run.outcome = None
            self._become(TrainingState.PREPARING)
            self.worker.send(self._watching)
            self.worker.send(TrainMore(run=run.folder, epochs=more))

    def pause(self) -> None:
        """Pause the run."""
        if self.state is TrainingState.TRAINING:
            self.worker.send(Pause())

    def resume(self) -> None:
        """Resume the run."""
        if self.state is TrainingState.PAUSED:
            self.worker.send(Resume())

    def stop(self) -> None:
        """Stop the run and keep what was trained; a second call kills its worker."""
        if self.state is TrainingState.STOPPING:
            self._forced = True
            self.worker.kill()
        elif self.state.busy:
            self._become(TrainingState.STOPPING)
            self.worker.send(Stop())

    def watch(self, **periods: float) -> None:
        """Set periods of ``Watch``, the seconds between reports about answers or cores; 0 for no reports."""
        self._watching = replace(self._watching, **periods)
        if self.worker.number:
            self.worker.send(self._watching)

    def close(self) -> None:
        """End the worker."""
        self.closed.emit()
        self.changed.disconnect(self._look_ahead)
        self._ahead.close()
        self.worker.close()
        self._fitting_import.close()
        if self.fitting is not None:
            self.fitting.close()

    def _make_fitting(self) -> None:
        fitting_class = self._fitting_import.result
        if fitting_class is not None and self.fitting is None:
            self.fitting = fitting_class(self._document, self._problems, self)
            self.fitting.changed.connect(self._begin_if_requested)
            self._begin_if_requested()

    def _look_ahead(self) -> None:
        if self.state.busy:
            self._ahead.forget()
        else:
            self._ahead.wait()

    def _begin_if_requested(self) -> None:
        """Start a run that was requested before the design could be examined."""
        if self._start_requested and self.may_start:
            self._start_requested = False
            self._send_design()
        self.changed.emit()

    def _send_design(self) -> None:
        title = self._title()
        design = self._document.design.copy()
        self.run = ShownRun(design, title)
        try:
            why = why_no_twin(design)
            self.run.notes += filter(None, (why,))
            request: Train = train_request(design, run_folder(title), title=title, twin=not why)
            request = replace(request, tensorboard=event_files_wanted())
        except DocumentError as error:
            self._fail(message_of(error))
            return
        self._become(TrainingState.PREPARING)
        self.worker.send(self._watching)
        self.worker.send(request)

    def _take(self, event: TrainingEvent) -> None:
        if self.run is not None and isinstance(event, Started) and event.number > 1:
            self.run = ShownRun(self.run.design, self.run.title)
        if self.run is not None and isinstance(event, RunEvent):
            self.run.take(event)
        state = self.state.after(event)
        if state is not self.state:
            self._become(state)
        match event:
            case Started() | Repeated():
                self.changed.emit()
            case ThreadsAdvised() if not self.state.busy and not self.may_continue:
                self.worker.renew(event.threads)
            case Failed() if event.ends_run:
                self._fail(event.message)
            case _:
                pass

    def _fail_with_worker(self, reason: str) -> None:
        """Keep what is known of the run, and record in its folder that it failed."""
        if self._forced:
            reason, self._forced = Text("the training process was ended by force"), False
        if self.state.busy:
            if self.run is not None and self.run.folder:
                with suppress(TrainingError):
                    mark_failed(Path(self.run.folder), reason)
            self._fail(reason)

    def _fail(self, reason: str) -> None:
        self._failure = translated(reason)
        self._become(TrainingState.FAILED)

    def _become(self, state: TrainingState) -> None:
        self.state = state
        if state is not TrainingState.FAILED:
            self._failure = ""
        self.changed.emit()
