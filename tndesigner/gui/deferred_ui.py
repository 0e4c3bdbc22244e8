"""What a window gets after its first picture: training, panels and commands.

A thread imports this module and everything that it needs; widgets are made in steps, between which the window paints
and responds.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDockWidget, QToolBar, QWidget

from tndesigner.gui.actions.canvas_menus import CanvasMenus
from tndesigner.gui.actions.command import Command
from tndesigner.gui.actions.menus import Menus
from tndesigner.gui.actions.table import COMMANDS
from tndesigner.gui.actions.tools import add_tools
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.compression.compressor import Compressor
from tndesigner.gui.compression.keeping import may_leave
from tndesigner.gui.faults import contained
from tndesigner.gui.faults.out_of_action import OutOfAction
from tndesigner.gui.files import DesignWindow, OpenWindows
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.manual.opening import ManualOpener
from tndesigner.gui.manual.pointed_words import PointedWords
from tndesigner.gui.panels.dock_title import DockTitle
from tndesigner.gui.panels.panel import PanelKind, show_panel
from tndesigner.gui.panels.panel_visibility import FollowsVisibility, PanelVisibility
from tndesigner.gui.panels.status_line import StatusLine
from tndesigner.gui.panels.table import PANELS, import_panels
from tndesigner.gui.panels.train.train_panel import TrainPanel
from tndesigner.gui.searching.searcher import Searcher
from tndesigner.gui.searching.shown_bonds import ShownBonds
from tndesigner.gui.style import Theme
from tndesigner.gui.tour.guide import Guide
from tndesigner.gui.tour.lessons import LESSONS
from tndesigner.gui.training.bond_utilisation import BondUtilisation
from tndesigner.gui.training.controller import Training
from tndesigner.gui.training.shown_utilisation import ShownUtilisation
from tndesigner.gui.workspace import Workspace

_PANEL_CLASSES = import_panels()


class DeferredUi:
    """Makes the training of a window, its panels and its commands, and what they share."""

    def __init__(
        self, window: DesignWindow, canvas: CanvasView, analysis: Analysis, theme: Theme, windows: OpenWindows
    ) -> None:
        """Make what panels and commands share."""
        document = window.document
        training = Training(document, lambda: Path(window.file.name).stem, lambda: analysis.problems)
        uses = BondUtilisation(document, training)
        ShownUtilisation(canvas, uses, lambda: training.state.busy)
        window.closed.connect(training.close)
        window.closed.connect(uses.close)
        window.file.saved.connect(uses.keep_start)
        window.guards.append(lambda: may_close(training, window))
        compressor = Compressor(document, lambda: Path(window.file.name).stem)
        window.closed.connect(compressor.close)
        window.guards.append(lambda: may_leave(compressor, window))
        searcher = Searcher(document, lambda: Path(window.file.name).stem)
        window.closed.connect(searcher.close)
        ShownBonds(document, canvas.scene)
        manual = ManualOpener(window, windows, theme)
        window.file.saved.connect(partial(tell_written, canvas))
        shared = window.file, windows, training, uses, compressor, searcher, manual
        self.workspace = Workspace(document, analysis, canvas, theme, *shared)

    def build(self, docks: Mapping[str, QDockWidget], menus: Menus, builder: IncrementalBuilder) -> None:
        """Make the panels in front, then the commands, then the panels behind."""
        commands: list[Command] = []

        def add(make: Callable[[Workspace], tuple[Command, ...]]) -> None:
            commands.extend(menus.add(make(self.workspace)))

        builder.do(*(partial(self._fill, docks[kind.name], kind) for kind in PANELS if not kind.with_panel))
        builder.do(*(partial(add, make) for make in COMMANDS))
        builder.do(lambda: self._tell_pointed(docks))
        builder.do(lambda: CanvasMenus(self.workspace.canvas, commands, menus.actions))
        builder.do(lambda: add_tools(self.workspace, commands, menus.actions))
        builder.do(*(partial(self._fill, docks[kind.name], kind) for kind in PANELS if kind.with_panel))
        builder.do(self._teach)

    def _tell_pointed(self, docks: Mapping[str, QDockWidget]) -> None:
        """Let the status line tell what the pointer is on."""
        window = self.workspace.canvas.window()
        line = window.findChild(StatusLine)
        if isinstance(line, StatusLine):
            PointedWords(line, (*docks.values(), *window.findChildren(QToolBar), line), line.tell)

    def _teach(self) -> None:
        """Begin the lesson of the document, if it has one."""
        window, lesson = self.workspace.canvas.window(), self.workspace.document.lesson
        if lesson and isinstance(window, DesignWindow):
            with contained("the lesson"):
                Guide(self.workspace, window, LESSONS[lesson])

    def take_data(self, path: Path) -> None:
        """Offer a file as the data to train on."""
        window = self.workspace.canvas.window()
        show_panel(window, "train")
        panel = window.findChild(TrainPanel)
        if isinstance(panel, TrainPanel):
            panel.take_data(str(path))

    def _fill(self, dock: QDockWidget, kind: PanelKind) -> None:
        """Make the panel of a dock, or say in its place that it cannot be made."""
        empty = dock.widget()
        panel: QWidget = OutOfAction(dock.windowTitle())
        with contained("the panel “{0}”", dock.windowTitle()):
            panel = _PANEL_CLASSES[kind.name](self.workspace)
        panel.setObjectName(f"{kind.name}_panel")
        panel.setAccessibleName(dock.windowTitle())
        panel.setWhatsThis(dock.whatsThis())
        visibility = dock.findChild(PanelVisibility)
        dock.setWidget(panel)
        if kind.with_panel:
            dock.setTitleBarWidget(DockTitle(dock))
        empty.deleteLater()
        if isinstance(panel, FollowsVisibility) and isinstance(visibility, PanelVisibility):
            visibility.follow(panel)


PATIENCE_MS = 5_000
"""How long a run may take to stop and be saved; after that, its worker is killed when the window closes."""


def may_close(training: Training, window: QWidget) -> bool:
    """Ask what to do with a running training; return whether the window may close."""
    if not training.state.busy:
        return True
    window.raise_()
    question = Question(
        heading=training.tr("The design is being trained."),
        text=training.tr("What has been trained so far is kept as a run."),
        choices=(training.tr("Stop and Close"), training.tr("Keep Training")),
    )
    if ask(question, window) != 0:
        return False
    _stop_and_wait(training)
    return True


def _stop_and_wait(training: Training) -> None:
    """Stop the run and wait until it is saved; the window keeps painting."""
    loop, patience = QEventLoop(), QTimer()
    training.changed.connect(lambda: None if training.state.busy else loop.quit())
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE_MS)
    training.stop()
    if training.state.busy:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()
