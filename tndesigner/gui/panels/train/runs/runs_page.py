"""The runs that are kept."""

from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from tndesigner.document import DocumentError, load
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.train.by_turns import ByTurns
from tndesigner.gui.panels.train.plots.curve_plot import Curve
from tndesigner.gui.panels.train.plots.curves import FIGURES, Curves, make_curves
from tndesigner.gui.panels.train.plots.history_curves import curves_of
from tndesigner.gui.panels.train.runs.keeping import delete_run, model_file, save_layer, save_model
from tndesigner.gui.panels.train.runs.run_side import RunSide
from tndesigner.gui.panels.train.runs.run_table import RunTable
from tndesigner.gui.style.widgets import push_button
from tndesigner.gui.training.aside import Aside
from tndesigner.gui.training.live_history import LiveHistory
from tndesigner.gui.training.runs_folder import runs_folder
from tndesigner.gui.training.states import TrainingState
from tndesigner.gui.workspace import Workspace
from tndesigner.training import Run, TrainingError, list_runs

ROLES = ("good", "warning", "problem", "muted", "text", "accent")
"""The colours of runs whose curves lie over each other, in the order of the table."""


def make_runs_page(workspace: Workspace, turns: ByTurns) -> Generator[None, None, "RunsPage"]:
    """Make the page piece by piece."""
    curves = yield from make_curves(turns, workspace.theme)
    return RunsPage(workspace, curves)


class RunsPage(QWidget):
    """A table, and below it the curves of the chosen runs over each other; beside it stands what is known of one."""

    def __init__(self, workspace: Workspace, curves: Curves) -> None:
        """Show the runs when the page is seen, and their curves in these plots."""
        super().__init__()
        self._workspace = workspace
        self.table = RunTable(workspace.theme)
        self.curves = curves
        self._reader = Aside(self)
        self._histories: dict[Path, LiveHistory] = {}
        self._buttons = {
            "open": push_button(self.tr("Open Design"), self._open),
            "folder": push_button(self.tr("Show Folder"), self._show_folder),
            "model": push_button(self.tr("Save Model…"), self._save_model),
            "layer": push_button(self.tr("Save Layer…"), self._save_layer),
            "delete": push_button(self.tr("Delete…"), self._delete),
        }
        self.side = RunSide(tuple(self._buttons.values()))
        """What is known of the chosen run, for a place of its own."""
        self._lay_out()
        self._reader.done.connect(self._take)
        self.table.chosen.connect(self._follow_choice)
        workspace.training.changed.connect(self._follow_training)
        workspace.windows.preferences.changed.connect(self._follow_folder)
        workspace.theme.changed.connect(self._follow_choice)
        workspace.training.closed.connect(self._reader.close)
        self._follow_choice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Look which runs there are."""
        folder = runs_folder()
        self._reader.ask(lambda: list_runs(folder))

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(9)
        split.addWidget(self.table)
        split.addWidget(self.curves)
        split.setSizes([100, 140])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _take(self, runs: object) -> None:
        if isinstance(runs, tuple):
            self._histories.clear()
            self.table.show_runs(runs)
            if runs and not self.table.selected:
                self.table.select(lambda run: run is runs[0])

    def _follow_training(self) -> None:
        if self.isVisible() and self._workspace.training.state in (TrainingState.FINISHED, TrainingState.FAILED):
            self.look()

    def _follow_folder(self) -> None:
        """Runs may be kept elsewhere now."""
        if self.isVisible():
            self.look()

    def _follow_choice(self) -> None:
        """Draw the curves of the chosen runs, and offer what they leave."""
        runs = self.table.selected
        only = runs[0] if len(runs) == 1 else None
        going = self._workspace.training.run if self._workspace.training.state.busy else None
        free = [run for run in runs if going is None or str(run.folder.path) != going.folder]
        self.side.show_runs(runs)
        for name in ("open", "folder"):
            self._buttons[name].setEnabled(only is not None)
        self._buttons["model"].setEnabled(only is not None and model_file(only) is not None)
        self._buttons["layer"].setEnabled(only is not None and bool(only.folder.layers))
        self._buttons["delete"].setEnabled(bool(runs) and len(free) == len(runs))
        self._draw(runs[: len(ROLES)])

    def _draw(self, runs: tuple[Run, ...]) -> None:
        """Draw one run as the plots do while it is trained, or the networks of several, each in a colour of its own."""
        theme = self._workspace.theme
        if len(runs) == 1:
            history = self._history(runs[0])
            self.table.colour({})
            self.curves.show_curves({name: curves_of(history, name) for name in FIGURES}, history.metric)
            return
        colours = {run.folder.path: role for run, role in zip(runs, ROLES, strict=False)}
        self.table.colour({path: theme.colour(role) for path, role in colours.items()})
        histories = {run: self._history(run) for run in runs}
        curves = {name: _overlaid(histories, name, colours) for name in FIGURES}
        self.curves.show_curves(curves, next((one.metric for one in histories.values() if one.metric), ""))

    def _history(self, run: Run) -> LiveHistory:
        if run.folder.path not in self._histories:
            try:
                self._histories[run.folder.path] = LiveHistory(run.history())
            except TrainingError:
                return LiveHistory()
        return self._histories[run.folder.path]

    def _open(self) -> None:
        for run in self.table.selected[:1]:
            try:
                self._workspace.windows.show(OpenDocument(load(run.folder.design)), run.record.title)
            except DocumentError as error:
                self._tell(self.tr("The design cannot be opened."), str(error))

    def _show_folder(self) -> None:
        for run in self.table.selected[:1]:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.folder.path)))

    def _save_model(self) -> None:
        self._save(self.tr("Save Model"), ".keras", save_model)

    def _save_layer(self) -> None:
        self._save(self.tr("Save Layer"), ".py", save_layer)

    def _save(self, title: str, suffix: str, write: Callable[[Run, Path], None]) -> None:
        for run in self.table.selected[:1]:
            proposal = f"{run.record.title}{suffix}"
            name, _ = QFileDialog.getSaveFileName(self, title, proposal, f"*{suffix}")
            if name:
                target = Path(name)
                try:
                    write(run, target if target.suffix else target.with_suffix(suffix))
                except OSError as error:
                    self._tell(self.tr("It cannot be saved there."), str(error))

    def _delete(self) -> None:
        runs = self.table.selected
        if len(runs) == 1:
            heading = self.tr("Delete the run “{0}”?").format(runs[0].record.title)
        else:
            heading = self.tr("Delete {0} runs?").format(len(runs))
        text = self.tr("Its history and its trained weights leave the disk.")
        choices = (self.tr("Delete"), self.tr("Cancel"))
        if ask(Question(heading, text, choices, harmful=0), self) == 0:
            for run in runs:
                try:
                    delete_run(run)
                except OSError as error:
                    self._tell(self.tr("The run cannot be deleted."), str(error))
            self.look()

    def _tell(self, heading: str, text: str) -> None:
        ask(Question(heading, text, (self.tr("Close"),)), self)


def _overlaid(histories: dict[Run, LiveHistory], figure: str, colours: dict[Path, str]) -> dict[str, Curve]:
    """Return the curves of the networks of runs, training and validation."""
    curves: dict[str, Curve] = {}
    for run, history in histories.items():
        one = history.models["network"]
        epochs = np.array(one.epochs)
        for name, dashed in ((figure, False), (f"val_{figure}", True)):
            figures = np.array(one.columns[name])
            if len(figures) and np.isfinite(figures).any():
                title = f"{run.record.title} {run.record.started} {name}"
                curves[title] = Curve(epochs, figures, colours[run.folder.path], dashed)
    return curves
