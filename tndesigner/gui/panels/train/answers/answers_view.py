"""What network and twin answer, in the form that suits the data."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from tndesigner.datasets import Dataset, Kind, Task
from tndesigner.gui.panels.train.answers.estimates_page import EstimatesPage
from tndesigner.gui.panels.train.answers.page import Answer
from tndesigner.gui.panels.train.answers.surface_page import SurfacePage
from tndesigner.gui.panels.train.answers.verdicts_page import VerdictsPage
from tndesigner.gui.style import Theme
from tndesigner.gui.style.widgets import label

Page = SurfacePage | VerdictsPage | EstimatesPage


class AnswersView(QWidget):
    """Makes the page for the data, and gives it what comes."""

    def __init__(self, theme: Theme) -> None:
        """Say what will be there."""
        super().__init__()
        self._theme = theme
        self._dataset: Dataset | None = None
        self.page: Page | None = None
        """None while there are no data."""
        empty = label(self.tr("What network and twin answer is shown here while they learn."), "muted", wrap=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)

    def show_data(self, dataset: Dataset | None) -> None:
        """Prepare for the answers to data."""
        if dataset is self._dataset:
            return
        self._dataset = dataset
        if self.page is not None:
            self._stack.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None
        if dataset is not None:
            self.page = _page_for(dataset)(self._theme, dataset)
            self._stack.addWidget(self.page)
            self._stack.setCurrentWidget(self.page)

    def take(self, answer: Answer) -> None:
        """Show what a model answers now."""
        if self.page is not None:
            self.page.take(answer)

    def clear(self) -> None:
        """Show that nothing is known yet."""
        if self.page is not None:
            self.page.clear()


def _page_for(dataset: Dataset) -> Callable[[Theme, Dataset], Page]:
    info = dataset.info
    if info.task is Task.REGRESSION:
        return EstimatesPage
    if info.kind is Kind.POINTS and info.input_shape == (2,):
        return SurfacePage
    return VerdictsPage
