"""The runs that are kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.plots.curve_plot import Curve
from tndesigner.gui.panels.train.plots.curves import FIGURES, Curves, curves_of, curves_of_model, make_curves
from tndesigner.gui.panels.train.runs.run_actions import RunActions
from tndesigner.gui.panels.train.runs.run_side import RunSide
from tndesigner.gui.panels.train.runs.run_table import RunTable
from tndesigner.gui.style.widgets import label
from tndesigner.gui.training.latest_only_executor import LatestOnlyExecutor
from tndesigner.gui.training.runs_folder import runs_folder
from tndesigner.gui.workspace import Workspace
from tndesigner.training import Run, TrainingError, list_runs
from tndesigner.training.live_history import LiveHistory
from tndesigner.training.states import TrainingState

ROLES = ("good", "warning", "problem", "muted", "text", "accent")
"""The colours of runs whose curves lie over each other, in the order of the table."""


def make_runs_page(builder: IncrementalBuilder, workspace: Workspace) -> Callable[[], "RunsPage"]:
    """Make the curves, then the page."""
    curves = make_curves(builder, workspace.theme)
    return builder.make(lambda: RunsPage(workspace, curves()))


class RunsPage(QWidget):
    """A table, and below it the curves of the chosen runs over each other; beside it stands what is known of one."""

    counted = Signal()
    """It is known anew whether runs are kept."""

    def __init__(self, workspace: Workspace, curves: Curves) -> None:
        """Show the runs when the page is seen, and their curves in these plots."""
        super().__init__()
        self._workspace = workspace
        self.table = RunTable(workspace.theme)
        self.curves = curves
        self._stack = QStackedLayout(self)
        """The runs, or words where there are none."""
        self._reader = LatestOnlyExecutor(self, self._take)
        self._histories: dict[Path, LiveHistory] = {}
        self._actions = RunActions(workspace, self, self.look)
        self.side = RunSide(self._actions.buttons)
        """What is known of the chosen run, for a place of its own."""
        self._lay_out()
        self.table.chosen.connect(self._follow_choice)
        workspace.training.changed.connect(self._follow_training)
        workspace.windows.preferences.changed.connect(self._follow_folder)
        workspace.theme.changed.connect(self._follow_choice)
        workspace.training.closed.connect(self._reader.close)
        self._follow_choice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    @property
    def any_kept(self) -> bool:
        """Whether there is something to choose; what stands beside the table has nothing to say else."""
        return self.table.rowCount() > 0

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
        words = self.tr("Each training is kept here as a run: its curves, its figures and its weights, to be compared")
        empty = label(f"{words}\n{self.tr('with others and opened again. Train makes the first one.')}", "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(split)
        self._stack.addWidget(empty)

    def _take(self, runs: tuple[Run, ...]) -> None:
        self._histories.clear()
        self._stack.setCurrentIndex(int(not runs))
        self.table.show_runs(runs)
        if runs and not self.table.selected:
            self.table.select(lambda run: run is runs[0])
        self.counted.emit()

    def _follow_training(self) -> None:
        if self.isVisible() and self._workspace.training.state in (TrainingState.FINISHED, TrainingState.FAILED):
            self.look()

    def _follow_folder(self) -> None:
        """Look into the folder of runs, which may be another one now."""
        if self.isVisible():
            self.look()

    def _follow_choice(self) -> None:
        """Draw the curves of the chosen runs, and offer what they leave."""
        runs = self.table.selected
        going = self._workspace.training.run if self._workspace.training.state.busy else None
        free = [run for run in runs if going is None or str(run.folder.path) != going.folder]
        self.side.show_runs(runs)
        self._actions.offer_for(runs, all_ended=len(free) == len(runs))
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
        metrics = {one.metric for one in histories.values() if one.metric}
        words = self.tr("Choose runs to see their curves here.")
        if len(metrics) > 1:
            curves["metric"] = {}
            words = self.tr("These runs have different metrics, which cannot share one scale.")
        self.curves.plots["metric"].promise(words)
        self.curves.show_curves(curves, metrics.pop() if len(metrics) == 1 else "")

    def _history(self, run: Run) -> LiveHistory:
        if run.folder.path not in self._histories:
            try:
                self._histories[run.folder.path] = LiveHistory(run.history())
            except TrainingError:
                return LiveHistory()
        return self._histories[run.folder.path]


def _overlaid(histories: dict[Run, LiveHistory], figure: str, colours: dict[Path, str]) -> dict[str, Curve]:
    """Return the curves of the networks of runs, training and validation."""
    curves: dict[str, Curve] = {}
    for run, history in histories.items():
        title, role = f"{run.record.title} {run.record.started}", colours[run.folder.path]
        curves |= curves_of_model(history.models["network"], figure, title, role)
    return curves
