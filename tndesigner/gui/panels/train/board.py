"""The content of the Train panel: the setup on the left, buttons and progress on the right.

This module imports the plots, so it is imported after the window has been painted.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from tndesigner.document.history import Change
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.train.data_box import DataBox
from tndesigner.gui.panels.train.experiment_form import ExperimentForm
from tndesigner.gui.panels.train.live_page import make_live_page
from tndesigner.gui.panels.train.previews.data_page import make_data_page
from tndesigner.gui.panels.train.run_bar import RunBar
from tndesigner.gui.panels.train.runs.runs_page import RunsPage, make_runs_page
from tndesigner.gui.panels.train.scroll_column import ScrollColumn
from tndesigner.gui.panels.train.start_row import StartRow
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.training.fitting import Fitting
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.training.obstacle import Obstacle
from tndesigner.wording.sentences import sentence

FORM_WIDTH = 272
RIGHT_WIDTH = 420
COMPACT = 780
"""In less width than this the form is one of the pages instead of beside them."""
WIDEST_FORM, NARROW_SIDE, MARGIN = 420, 248, 16


class TrainBoard(QWidget):
    """Places the parts side by side; pages are created when they are first shown."""

    def __init__(
        self, workspace: Workspace, fitting: Fitting, builder: IncrementalBuilder, data: DataBox, form: ExperimentForm
    ) -> None:
        """Show the setup and the buttons; the first page follows."""
        super().__init__()
        self.data, self.form = data, form
        self.start = StartRow(workspace.document)
        self.obstacles = ObstacleList(workspace.document, fitting)
        self.bar = RunBar(workspace.training)
        self.pages: dict[str, QWidget] = {}
        """The pages that were created so far."""
        self._creators: dict[str, Callable[[], Callable[[], QWidget]]] = {
            "live": partial(make_live_page, builder, workspace, fitting),
            "data": partial(make_data_page, builder, workspace.theme, fitting),
            "runs": partial(make_runs_page, builder, workspace),
        }
        self._builder = builder
        self._compact = False
        titles = (
            ("form", self.tr("Setup")),
            ("live", self.tr("Curves")),
            ("data", self.tr("Data")),
            ("runs", self.tr("Runs")),
        )
        self._which = explained(
            Segments(titles, self.tr("What is shown")),
            self.tr("The experiment, the curves and answers of a run, the data, or all runs"),
        )
        self._stack, self._left = QStackedWidget(), QStackedWidget()
        self._left.addWidget(ScrollColumn(data, form))  # beside the runs, the details of one take its place
        self._below = in_row((self._stack, 1))
        self._row = in_row(self._left, (self._right_side(), 1), of=self, margins=(MARGIN, 4, MARGIN, 12), spacing=16)
        self._which.chosen.connect(self.show_page)
        self._which.offer("form", on=False)
        self.show_page("live")

    @classmethod
    def make(cls, builder: IncrementalBuilder, workspace: Workspace, fitting: Fitting) -> Callable[[], "TrainBoard"]:
        """Create the setup, then the board, which creates its pages."""
        data = builder.make(lambda: DataBox(workspace, fitting))
        form = builder.make(lambda: ExperimentForm(workspace, fitting))
        return builder.make(lambda: cls(workspace, fitting, builder, data(), form()))

    def show_page(self, name: str) -> None:
        """Show a page once it is created."""
        self._which.choose(name)
        if name in self._creators:
            made = self._creators.pop(name)()
            self._builder.do(lambda: self._add(name, made()), lambda: self._show_if_chosen(name))
        page = self.pages.get(name)
        if page is not None:
            self._stack.setCurrentWidget(page)
        if isinstance(page, RunsPage) and self._left.indexOf(page.side) < 0:
            self._left.addWidget(page.side)
            page.counted.connect(self._make_room)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(RIGHT_WIDTH + 2 * MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.obstacles.follow()
        if (event.size().width() < COMPACT) is not self._compact:
            self._toggle_compact()

    def _add(self, name: str, page: QWidget) -> None:
        self.pages[name] = page
        self._stack.addWidget(page)

    def _show_if_chosen(self, name: str) -> None:
        if self._which.choice == name:
            self.show_page(name)

    def _toggle_compact(self) -> None:
        """Put the form among the pages, or beside them again."""
        self._compact = not self._compact
        self._which.offer("form", on=self._compact)
        (self._below if self._compact else self._row).insertWidget(0, self._left)
        if self._which.choice == "form" and not self._compact:
            self.show_page("live")
        self._make_room()

    def _make_room(self) -> None:
        """Show the left side beside the pages, or in a compact board only if it is chosen."""
        name = self._which.choice
        page = self.pages.get(name)
        runs = isinstance(page, RunsPage) and page.any_kept
        self._left.setCurrentIndex(int(runs))
        self._left.setVisible(not self._compact or name == "form" or runs)
        self._left.setFixedWidth(FORM_WIDTH if not self._compact else NARROW_SIDE if runs else WIDEST_FORM)
        self._stack.setVisible(not self._compact or name != "form")

    def _right_side(self) -> QWidget:
        """Return the right side: the buttons above the pages."""
        top = in_row(self._which, (self.bar, 1), spacing=16)
        side = QWidget()
        side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        side.setMinimumWidth(RIGHT_WIDTH)
        notes = self.bar.progress, self.bar.failure, self.start, self.obstacles
        in_column(top, *notes, (self._below, 1), of=side, margins=0, spacing=6)
        return side


MOST_SHOWN, TALL = 3, 640
"""The most obstacles that are shown, and the height of the window from which more than one is: it must fit 800×500."""


class ObstacleList(QWidget):
    """Shows the first obstacles to training; each remedy is a button and one step to undo."""

    def __init__(self, document: OpenDocument, fitting: Fitting) -> None:
        """Follow what is found."""
        super().__init__()
        self._document, self._fitting = document, fitting
        self._shown: tuple[tuple[Obstacle, ...], int] | None = None
        self._column = in_column(of=self, margins=0, spacing=4)
        fitting.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the present obstacles."""
        obstacles, most = self._fitting.obstacles, MOST_SHOWN if self.window().height() >= TALL else 1
        if (obstacles, most) == self._shown:
            return
        self._shown = obstacles, most
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for obstacle in obstacles[:most]:
            self._column.addWidget(self._row(obstacle))
        rest = len(obstacles) - most
        if rest > 0:
            self._column.addWidget(label(self.tr("And {0} more.").format(rest), "small"))
        self.setVisible(bool(obstacles))

    def _row(self, obstacle: Obstacle) -> QWidget:
        """Return the sentence with a button for each remedy."""
        row, text = QWidget(), label(sentence(translated(obstacle.message)), "problem", wrap=True)
        line = in_row((text, 1), of=row, margins=0, spacing=8)
        for remedy in obstacle.remedies:
            button = explained(
                push_button(translated(remedy.title), self._action_of(remedy)),
                self.tr("Change the design so that it can be trained"),
            )
            button.setProperty("small", "true")
            line.addWidget(button)
        return row

    def _action_of(self, remedy: Change) -> Callable[[], None]:
        return lambda: self._document.do(translated(remedy.title), remedy.edit)
