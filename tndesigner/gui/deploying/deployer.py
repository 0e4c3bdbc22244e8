"""Writes a model for a runtime in a process of its own."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tndesigner.gui.training.worker_process import WorkerProcess
from tndesigner.gui.translation import translated
from tndesigner.training import Deploy, Deployed, Deploying, Event, Failed
from tndesigner.training.deployment import discard, unfinished_model
from tndesigner.training.events import DeployingStage


class Deployer(QObject):
    """One model at a time; a process is started for each, and ends with it."""

    changed = Signal()
    """The work began, came further or ended."""

    def __init__(self, parent: QObject) -> None:
        """Prepare; nothing is started yet."""
        super().__init__(parent)
        self.stage: DeployingStage | None = None
        """What is being done; None until the process says so."""
        self.result: Deployed | None = None
        """What the last model is like; None if it was not compared to the end."""
        self.written: Path | None = None
        """The last model, once it is complete."""
        self.failure = ""
        """Why it failed; empty if it did not."""
        self._target = Path()
        self._process: WorkerProcess | None = None

    @property
    def running(self) -> bool:
        """Whether a model is being written or compared."""
        return self._process is not None

    def start(self, request: Deploy) -> None:
        """Write a model; one that is there under this name is replaced."""
        self.close()
        self.result, self.written, self.failure, self._target = None, None, "", Path(request.target)
        self._process = WorkerProcess(self, self._take, title=self.tr("the process that writes the model"))
        self._process.ended.connect(self._fail)
        self._process.send(request)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop; a model that is complete stays, anything else is removed."""
        self.close()
        self.changed.emit()

    def close(self) -> None:
        """End the process, and remove what it has not completed."""
        process, self._process, self.stage = self._process, None, None
        if process is not None:
            process.close()
            process.deleteLater()
            with suppress(OSError):
                discard(unfinished_model(self._target))

    def _take(self, event: Event) -> None:
        match event:
            case Deploying():
                self.stage = event.stage
                self.written = self._target if event.stage == "measuring" else None
                self.changed.emit()
            case Deployed():
                self.result = event
                self.cancel()
            case Failed():
                self._fail(event.message)
            case _:
                pass

    def _fail(self, reason: str) -> None:
        self.failure = translated(reason)
        self.cancel()
