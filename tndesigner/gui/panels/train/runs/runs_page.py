"""The page of the kept runs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.latest_only_executor import LatestOnlyExecutor
from tndesigner.gui.panels.train.plots.curve_plot import Curve
from tndesigner.gui.panels.train.plots.curves import FIGURES, Curves, curves_of, curves_of_model, make_curves
from tndesigner.gui.panels.train.runs.run_actions import RunActions
from tndesigner.gui.panels.train.runs.run_side import RunSide
from tndesigner.gui.panels.train.runs.run_table import RunTable
from tndesigner.gui.style.widgets import label
from tndesigner.gui.training.runs_folder import runs_folder
from tndesigner.gui.workspace import Workspace
from tndesigner.training import Run, TrainingError, list_runs
from tndesigner.training.live_history import LiveHistory
from tndesigner.training.states import TrainingState

ROLES = ("good", "warning", "problem", "muted", "text", "accent")
"""The colours of the curves of several runs, in the order of the table."""


def make_runs_page(builder: IncrementalBuilder, workspace: Workspace) -> Callable[[], "RunsPage"]:
    """Create the curves, then the page."""
    curves = make_curves(builder, workspace.theme)
    return builder.make(lambda: RunsPage(workspace, curves()))


class RunsPage(QWidget):
    """A table above the curves of the selected runs; the details of one are placed beside it."""

    counted = Signal()
    """The kept runs were listed again."""

    def __init__(self, workspace: Workspace, curves: Curves) -> None:
        """Show the runs once the page is visible, and their curves in these plots."""
        super().__init__()
        self._workspace = workspace
        self.table = RunTable(workspace.theme)
        self.curves = curves
        self._stack = QStackedLayout(self)
        """The runs, or a hint if there are none."""
        self._reader = LatestOnlyExecutor(self, self._take)
        self._histories: dict[Path, LiveHistory] = {}
        self._actions = RunActions(workspace, self, self.refresh)
        self.side = RunSide(self._actions.buttons)
        """The details of the selected run, placed elsewhere."""
        self.side.renamed.connect(self._actions.rename)
        self._lay_out()
        self.table.chosen.connect(self._follow_choice)
        workspace.training.changed.connect(self._follow_training)
        workspace.windows.preferences.changed.connect(self._follow_folder)
        workspace.theme.changed.connect(self._follow_choice)
        workspace.training.closed.connect(self._reader.close)
        self._follow_choice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @property
    def any_kept(self) -> bool:
        """Whether any runs are kept; without them there are no details to show."""
        return self.table.rowCount() > 0

    def refresh(self) -> None:
        """List the kept runs."""
        folder = runs_folder()
        self._reader.ask(lambda: list_runs(folder))

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(9)
        split.addWidget(self.table)
        split.addWidget(self.curves)
        split.setSizes([100, 140])
        what = self.tr("Each training is kept here as a run: its curves, its figures and its weights, to be compared")
        how = self.tr("with others and opened again. Press Train to make the first one.")
        empty = label(f"{what}\n{how}", "muted")
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
            self.refresh()

    def _follow_folder(self) -> None:
        """List the runs of a folder that may have changed."""
        if self.isVisible():
            self.refresh()

    def _follow_choice(self) -> None:
        """Draw the curves of the selected runs, and enable what can be done with them."""
        runs = self.table.selected
        current = self._workspace.training.run if self._workspace.training.state.busy else None
        free = [run for run in runs if current is None or str(run.folder.path) != current.folder]
        self.side.show_runs(runs, self.table.of_series(runs[0].record.series) if len(runs) == 1 else ())
        self._actions.offer_for(runs, all_ended=len(free) == len(runs))
        self._draw(runs[: len(ROLES)])

    def _draw(self, runs: tuple[Run, ...]) -> None:
        """Draw one run as during training, or the networks of several, each in its own colour."""
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
        text = self.tr("Choose runs to see their curves here.")
        if len(metrics) > 1:
            curves["metric"] = {}
            text = self.tr("These runs have different metrics, which cannot share one scale.")
        self.curves.plots["metric"].set_hint(text)
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
