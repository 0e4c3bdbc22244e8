"""The list of problems: a click shows the place of one, a button applies a fix."""

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QWidget

from tndesigner.checks import Fix, Problem
from tndesigner.document.edits import EditNetwork, SetModel
from tndesigner.gui.panels.panel import ScrollPanel
from tndesigner.gui.panels.problems.problem_row import ProblemRow
from tndesigner.gui.strip import ModelStrip
from tndesigner.gui.style.icons import icon_pixmap
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace

MOST = 40
"""The number of problems that are listed; of the rest only the number is shown."""


class ProblemsPanel(ScrollPanel):
    """Follows the analysis; rows of problems that remain are kept."""

    def __init__(self, workspace: Workspace) -> None:
        """List the problems of the design."""
        super().__init__(margins=(0, 4, 0, 8), spacing=0)
        self._workspace = workspace
        self._rows: list[ProblemRow] = []
        self._icon = QLabel()
        self._no_problems = QWidget()
        self._more = label(role="muted", wrap=True)
        self._in_sight = False
        self._listed: tuple[tuple[Problem, str], ...] = ()
        self._lay_out()
        workspace.analysis.problems_changed.connect(self._follow)
        workspace.theme.changed.connect(self._paint_icons)
        self._follow()

    def event(self, event: QEvent) -> bool:
        """Show the count in the title of a new dock."""
        done = super().event(event)
        if event.type() is QEvent.Type.ParentChange:
            self._show_count(len(self._workspace.analysis.problems))
        return done

    def set_in_sight(self, in_sight: bool) -> None:
        """List the problems only while they can be seen."""
        self._in_sight = in_sight
        self._follow()

    def _lay_out(self) -> None:
        words = label(self.tr("No problems. The network can be planned, trained and exported."), wrap=True)
        in_row(self._icon, (words, 1), of=self._no_problems, margins=(16, 8, 16, 8), spacing=8)
        self._more.setContentsMargins(16, 8, 16, 8)
        self.column.addWidget(self._no_problems)
        self.column.addWidget(self._more)
        self.column.addStretch(1)
        self._paint_icons()

    def _follow(self) -> None:
        """Show the count at once, and the rows only while they can be seen."""
        problems = self._workspace.analysis.problems
        self._show_count(len(problems))
        if not self._in_sight:
            return
        self._no_problems.setVisible(self._workspace.analysis.checked and not problems)
        listed = tuple((problem, self._place(problem)) for problem in problems[:MOST])
        if listed != self._listed:
            self._list(listed)
        rest = len(problems) - MOST
        self._more.setText(self.tr("… and {0} more").format(rest))
        self._more.setVisible(rest > 0)

    def _list(self, listed: tuple[tuple[Problem, str], ...]) -> None:
        """Show the rows in order, reusing those whose problem is the same."""
        old = dict(zip(self._listed, self._rows, strict=True))
        self._rows = [old.pop(entry) if entry in old else self._make_row(*entry) for entry in listed]
        for row in old.values():
            row.hide()
            row.deleteLater()
        for place, row in enumerate(self._rows):
            if self.column.indexOf(row) != place:
                self.column.insertWidget(place, row)
        self._listed = listed

    def _make_row(self, problem: Problem, place: str) -> ProblemRow:
        row = ProblemRow(problem, place, self._workspace.theme, self._reveal)
        for fix in problem.fixes:
            row.offer(translated(fix.title), partial(self._fix, problem, fix))
        for restacked in problem.model_fixes:
            title, edit = translated(restacked.title), SetModel(restacked.model)
            row.offer(title, partial(self._workspace.document.do, title, edit))
        return row

    def _fix(self, problem: Problem, fix: Fix) -> None:
        """Apply a fix, as one undo step, to the network that the problem is in."""
        document = self._workspace.document
        number = document.shown if problem.place_network is None else problem.place_network
        document.show(number)
        document.do(translated(fix.title), EditNetwork(number, fix.edit))

    def _reveal(self, problem: Problem) -> None:
        """Show the diagram, select what the problem is about, and bring it into view."""
        document, canvas = self._workspace.document, self._workspace.canvas
        if problem.layer is not None:
            self._show_layer(problem.layer)
        if problem.place_network is not None:
            document.show(problem.place_network)
            document.select(problem.where)
        canvas.reveal(problem.where)

    def _show_layer(self, place: int) -> None:
        layers = self._workspace.document.design.model.layers
        for number in layers[place].network_numbers if place < len(layers) else ():
            self._workspace.document.show(number)
        strip = self._workspace.canvas.window().findChild(ModelStrip)
        if isinstance(strip, ModelStrip):
            strip.reveal(place)

    def _place(self, problem: Problem) -> str:
        """Return the name of the network if the design has several, or that of the layer."""
        design = self._workspace.document.design
        if problem.layer is not None:
            return self.tr("layer {0}").format(problem.layer + 1)
        if problem.network is not None and len(design.diagrams) > 1 and problem.network in design.diagrams:
            return design.diagrams[problem.network].network.name
        return "" if problem.network is not None else self.tr("model")

    def _show_count(self, count: int) -> None:
        """Show the number of problems in the title of the dock, and so on its tab."""
        dock = self.parentWidget()
        if isinstance(dock, QDockWidget):
            title = self.tr("Problems")
            dock.setWindowTitle(f"{title} · {count}" if count else title)

    def _paint_icons(self) -> None:
        colour = self._workspace.theme.colour("good")
        self._icon.setPixmap(icon_pixmap("good", colour, 20, self.devicePixelRatioF()))
        for row in self._rows:
            row.paint_icon()
