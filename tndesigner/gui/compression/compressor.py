"""Compresses the trained model of a window in a process of its own, and keeps what came of it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.output_folder import copy_folder
from tndesigner.gui.compression.unsaved_results import Mark, discard
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.runs_folder import compressed_folder
from tndesigner.gui.training.worker_process import WorkerProcess
from tndesigner.gui.translation import translated
from tndesigner.models import Experiment
from tndesigner.training import Compress, Compressed, Compressing, CurveMeasured, EpochTuned, Event, Failed, Stop
from tndesigner.wording.text import Text

if TYPE_CHECKING:
    from tndesigner.compression.report import Report

Curves = dict[str, dict[str, CurveMeasured]]
"""The measured errors by layer and family."""


class Compressor(QObject):
    """One compression at a time; a process is started for each, and ends with it."""

    changed = Signal()
    """A compression began, came further or ended."""
    measured = Signal(str)
    """The errors of another family were measured for the layer of that name."""
    tuned = Signal()
    """The model was tuned for another epoch."""

    def __init__(self, document: OpenDocument, title: Callable[[], str]) -> None:
        """Prepare; nothing is started yet.

        Args:
            document: the design of a trained model.
            title: returns what the model is called.
        """
        super().__init__(document)
        self.request: Compress | None = None
        """What was asked for last."""
        self.stage: Compressing | None = None
        """What is being done; None until the process says so."""
        self.curves: Curves = {}
        self.epochs: list[EpochTuned] = []
        """What each epoch of tuning has reached."""
        self.report: Report | None = None
        """What came of the last compression; None if it has not ended well."""
        self.failure = ""
        """Why the last compression failed; empty if it did not."""
        self.saved = False
        """Whether the folder stays when the window closes: it was saved where the user wants it, or opened."""
        self._document, self._title = document, title
        self._folder: Path | None = None
        self._mark: Mark | None = None
        self._process: WorkerProcess | None = None

    @property
    def model(self) -> Path | None:
        """The file of the trained model; None if the design is not that of one."""
        source = self._document.design.source
        return Path(source.path) if source else None

    @property
    def experiment(self) -> Experiment:
        """How the design is trained."""
        return self._document.design.experiment

    @property
    def running(self) -> bool:
        """Whether a model is being compressed."""
        return self._process is not None

    @property
    def tuning(self) -> bool:
        """Whether the smaller model is being tuned."""
        return self.stage is not None and self.stage.what.startswith("tuning")

    @property
    def process_id(self) -> int:
        """The id of the process; 0 if nothing is being compressed."""
        return self._process.number if self._process else 0

    @property
    def folder(self) -> Path | None:
        """Where the compressed model is kept; None if there is none."""
        return self._folder if self.report else None

    def start(self, request: Callable[[Path, Path], Compress]) -> None:
        """Compress, given a function that makes the request of the model's file and the folder for the result."""
        if self.running or self.model is None:
            return
        self._forget()
        self._folder = compressed_folder(self._title())
        self._mark = Mark(self._folder)
        self.request = request(self.model, self._folder)
        self._process = WorkerProcess(self, self._take, title=self.tr("the process that compresses"))
        self._process.ended.connect(self._fail)
        self._process.send(self.request)
        self.changed.emit()

    def save(self, target: Path) -> Path:
        """Put the compressed model into a new or empty folder, or the next free one, and return that folder.

        Raises:
            CompressionError: if it cannot be written, or there is no compressed model.
        """
        folder = self.folder
        if folder is None:
            raise CompressionError(Text("there is no compressed model"))
        place = copy_folder(folder, target)
        if not self.saved:
            shutil.rmtree(folder, ignore_errors=True)
        self._folder = place
        self.keep()
        return place

    def keep(self) -> None:
        """Let the folder stay when the window closes."""
        self.saved = True
        self._remove_mark()

    def cancel(self) -> None:
        """End the compression at once; nothing of it is kept but the measured errors."""
        if self.running:
            self._end()
            self._forget_folder()
            self.changed.emit()

    def stop_tuning(self) -> None:
        """End the tuning, and take what it has reached so far."""
        if self._process is not None and self.tuning:
            self._process.send(Stop())

    def close(self) -> None:
        """End the process for good, and remove what nobody kept."""
        for process in self.findChildren(WorkerProcess):
            process.close()
        self._process = None
        self._forget_folder()

    def _take(self, event: Event) -> None:
        match event:
            case Compressing():
                self.stage = event
                self.changed.emit()
            case CurveMeasured():
                self.curves.setdefault(event.layer, {})[event.family] = event
                self.measured.emit(event.layer)
            case EpochTuned():
                if self.epochs and event.epoch <= self.epochs[-1].epoch:  # the next size is tuned
                    self.epochs.clear()
                self.epochs.append(event)
                self.tuned.emit()
            case Compressed():
                self._finish(Path(event.folder))
            case Failed():
                self._fail(event.message)
            case _:
                pass

    def _finish(self, folder: Path) -> None:
        self._folder = folder
        try:
            self.report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            self._fail(self.tr("the report cannot be read: {0}").format(error))
            return
        self._end()
        self.changed.emit()

    def _fail(self, reason: str) -> None:
        self.failure = translated(reason)
        self._end()
        self._forget_folder()
        self.changed.emit()

    def _end(self) -> None:
        process, self._process = self._process, None
        self.stage = None
        if process is not None:
            process.give_up()

    def _forget(self) -> None:
        """Forget the last compression."""
        self._forget_folder()
        self.curves, self.epochs, self.report, self.failure, self.saved = {}, [], None, "", False

    def _forget_folder(self) -> None:
        """Remove the result, unless it was saved or opened, and what a killed process left beside it."""
        folder = self._folder
        if folder is None:
            return
        if not self.saved:
            discard(folder)
            self._folder = None
        self._remove_mark()

    def _remove_mark(self) -> None:
        if self._mark is not None:
            self._mark.remove()
            self._mark = None
