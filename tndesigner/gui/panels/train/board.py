"""What the panel holds: on the left what is trained, on the right the buttons and how it goes.

This module imports the plots, so it is imported when the window has been painted.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from tndesigner.gui.panels.train.data_box import DataBox
from tndesigner.gui.panels.train.experiment_form import ExperimentForm
from tndesigner.gui.panels.train.live_page import LivePage
from tndesigner.gui.panels.train.obstacle_list import ObstacleList
from tndesigner.gui.panels.train.previews.data_page import DataPage
from tndesigner.gui.panels.train.run_bar import RunBar
from tndesigner.gui.panels.train.runs.runs_page import RunsPage
from tndesigner.gui.panels.train.start_row import StartRow
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.training.fitting import Fitting
from tndesigner.gui.workspace import Workspace

FORM_WIDTH = 272
RIGHT_WIDTH = 420


class TrainBoard(QWidget):
    """Puts the parts side by side; pages are made one by one, so that the window is not held up."""

    def __init__(self, workspace: Workspace, fitting: Fitting) -> None:
        """Make what is seen first."""
        super().__init__()
        self.data = DataBox(workspace, fitting)
        self.form = ExperimentForm(workspace, fitting)
        self.start = StartRow(workspace.document)
        self.obstacles = ObstacleList(workspace.document, fitting)
        self.bar = RunBar(workspace.training)
        self.pages: dict[str, QWidget] = {}
        """The pages that were made."""
        self._making: dict[str, Callable[[], QWidget]] = {
            "live": lambda: LivePage(workspace, fitting),
            "data": lambda: DataPage(workspace.theme, fitting),
            "runs": lambda: RunsPage(workspace),
        }
        titles = (("live", self.tr("Curves")), ("data", self.tr("Data")), ("runs", self.tr("Runs")))
        self._which = Segments(titles, self.tr("What is shown"))
        self._stack = QStackedWidget()
        self._left = QStackedWidget()
        """What is trained, and how; beside the runs what is known of one."""
        self._which.chosen.connect(self.show_page)
        self._lay_out()
        QTimer.singleShot(0, self, lambda: self.show_page("live"))

    def show_page(self, name: str) -> None:
        """Show a page."""
        if name not in self.pages:
            self.pages[name] = self._making[name]()
            self._stack.addWidget(self.pages[name])
        self._which.choose(name)
        page = self.pages[name]
        self._stack.setCurrentWidget(page)
        if isinstance(page, RunsPage):
            self._left.addWidget(page.side)
            self._left.setCurrentWidget(page.side)
        else:
            self._left.setCurrentIndex(0)

    def _lay_out(self) -> None:
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 8, 0)
        fields.setSpacing(6)
        for widget in (self.data, self.form):
            fields.addWidget(widget)
        fields.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left.setFixedWidth(FORM_WIDTH)
        self._left.addWidget(scroll)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addWidget(self._right_side(), 1)

    def _right_side(self) -> QWidget:
        """Return the buttons above what is shown; it takes what width there is."""
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._which)
        top.addWidget(self.bar, 1)
        side = QWidget()
        side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        side.setMinimumWidth(RIGHT_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.bar.progress)
        column.addWidget(self.start)
        column.addWidget(self.obstacles)
        column.addWidget(self._stack, 1)
        return side
