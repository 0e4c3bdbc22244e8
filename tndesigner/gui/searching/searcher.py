"""Runs a search in a process of its own, and collects its trials."""

import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from tndesigner.child_process import Child, child_command, child_environment
from tndesigner.document import Design, DocumentError, dumps, save
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.runs_folder import search_folder
from tndesigner.gui.translation import reason_of_error, translated
from tndesigner.models.search import Search
from tndesigner.searching.front import Front
from tndesigner.searching.goals import Goal
from tndesigner.searching.pace import Pace
from tndesigner.searching.space import Space, read_space
from tndesigner.searching.trial import Importances, Trial, trial_of
from tndesigner.training.endings import LastWords
from tndesigner.wording.travelling import arrived

SLICE = 0.012
"""Seconds for which lines are read at a time; the rest waits until the window has handled its own events."""


class Searcher(QObject):
    """One search at a time; its process can be killed at any time, because the same search can be continued."""

    changed = Signal()
    """A search began or ended, or trials have ended."""

    def __init__(self, document: OpenDocument, title: Callable[[], str]) -> None:
        """Prepare; nothing is started yet.

        Args:
            document: the design that is varied, which also says how.
            title: returns what the design is called.
        """
        super().__init__(document)
        self.trials: list[Trial] = []
        """Those that have ended, in the order in which they were reported."""
        self.front = Front(())
        """The trials that no other one beats."""
        self.importances: Importances = {}
        """How much each choice matters, as far as it is known."""
        self.failure = ""
        """Why the last search failed; empty if it did not."""
        self.wanted = 0
        """How many trials the search has."""
        self._pace, self._began = Pace(), 0.0
        self._document, self._title = document, title
        self._space: Space | None = None
        self._process: QProcess | None = None
        self._errors = LastWords()
        self._told = ""
        """Why the process says that the search failed."""
        self._more = QTimer(self, singleShot=True)
        self._more.timeout.connect(self._read)

    @property
    def running(self) -> bool:
        """Whether a search continues."""
        return self._process is not None

    @property
    def process_id(self) -> int:
        """The id of the process; 0 if nothing is searched for."""
        return int(self._process.processId()) if self._process else 0

    @property
    def seconds_left(self) -> float | None:
        """How long the search will still take if it continues as before; None until that is known."""
        return self._pace.seconds_for(max(0, self.wanted - len(self.trials))) if self.running else None

    def start(self, search: Search, goals: tuple[Goal, ...]) -> None:
        """Search among the variants of the present design, or continue the same search.

        Args:
            search: what varies.
            goals: what is sought.
        """
        if self.running:
            return
        base = self._document.design.copy()
        base.search = replace(search, goals=tuple(goal.name for goal in goals))
        self._space = read_space(search.variations, base)
        self.trials, self.front, self.importances, self.failure = [], Front(goals), {}, ""
        self.wanted = search.trials
        self._pace, self._began = Pace(), time.monotonic()
        folder = search_folder(self._title(), _fingerprint(base))
        design = folder.with_suffix(".tnd")
        try:
            design.parent.mkdir(parents=True, exist_ok=True)
            save(base, design)
        except (DocumentError, OSError) as error:
            self.failure = reason_of_error(error)
            self.changed.emit()
            return
        self._run(design, folder)
        self.changed.emit()

    def stop(self) -> None:
        """End the search; what has ended is kept, and what was running begins again when it continues."""
        self._end()
        self.changed.emit()

    def design_of(self, trial: Trial) -> Design | None:
        """Return the design of a trial; None if its choices give none."""
        if self._space is None or trial.parameters is None:
            return None
        design = self._space.design(trial.choices)
        design.search = None
        return design

    def close(self) -> None:
        """End the process for good."""
        process = self._process
        self._end()
        if process is not None:
            process.waitForFinished()

    def _run(self, design: Path, folder: Path) -> None:
        process = QProcess(self)
        program, *arguments = child_command(Child.SEARCH, str(design), "--json", "-o", str(folder))
        process.setEnvironment([f"{name}={value}" for name, value in child_environment().items()])
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._explain_start)
        self._process, self._errors, self._told = process, LastWords(), ""
        process.start(program, arguments)

    def _read(self) -> None:
        """Take lines for a short time."""
        process, end, known = self._process, time.monotonic() + SLICE, len(self.trials)
        while process is not None and process.canReadLine():
            if time.monotonic() > end:
                self._more.start()
                break
            self._take(json.loads(bytes(process.readLine().data())))
        if len(self.trials) > known:
            self.changed.emit()

    def _take(self, event: dict[str, Any]) -> None:
        if event["event"] == "trial":
            trial = trial_of(event)
            self.trials.append(trial)
            self.front.add(trial)
            self._pace.add(trial.seconds, time.monotonic() - self._began)
        elif event["event"] == "failed":
            self._told = translated(arrived(event)["message"])
        elif event["event"] == "importance":
            self.importances = event["goals"]
            self.changed.emit()

    def _read_errors(self) -> None:
        if self._process is not None:
            for line in bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").splitlines():
                self._errors.add(line)

    def _finish(self, status: int, _how: object) -> None:
        while self._process is not None and self._process.canReadLine():
            self._read()
        if self._process is not None and status:
            said = self._errors.lines[-1] if self._errors.lines else ""
            none = self.tr("no trial was completed")
            self.failure = (
                self._told
                or said.removeprefix("tndesigner: ")
                or (none if self.trials else self.tr("the process ended unexpectedly"))
            )
        self._end()
        self.changed.emit()

    def _explain_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self.failure = self.tr("the process cannot be started: {0}").format(self._process.errorString())
            self._end()
            self.changed.emit()

    def _end(self) -> None:
        """Kill the process, if there is one, and hear no more of it."""
        process, self._process = self._process, None
        self._more.stop()
        if process is None:
            return
        process.finished.disconnect(self._finish)
        process.errorOccurred.disconnect(self._explain_start)
        process.readyReadStandardOutput.disconnect(self._read)
        process.readyReadStandardError.disconnect(self._read_errors)
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.finished.connect(process.deleteLater)
            process.kill()


def _fingerprint(design: Design) -> str:
    """Return a short text that distinguishes searches, apart from how long they are."""
    plain = design.copy()
    if plain.search is not None:
        plain.search = replace(plain.search, trials=1, hours=None)
    return hashlib.sha256(dumps(plain).encode()).hexdigest()[:12]
