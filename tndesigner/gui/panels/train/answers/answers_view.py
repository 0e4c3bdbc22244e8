"""The answers of network and twin, shown by the page that suits the data."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from tndesigner.datasets import Dataset
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.answers.estimates_page import make_estimates_page
from tndesigner.gui.panels.train.answers.page import AnswersPage, waiting_text
from tndesigner.gui.panels.train.answers.surface_page import make_surface_page
from tndesigner.gui.panels.train.answers.verdicts_page import make_verdicts_page
from tndesigner.gui.style import Theme
from tndesigner.gui.style.widgets import label
from tndesigner.training.events import Confusion, Estimates, Surface, TrainedModel
from tndesigner.training.events.answers import Answer, answer_for

PageMaker = Callable[[IncrementalBuilder, Theme, Dataset], Callable[[], AnswersPage]]

PAGES: dict[type[Answer], PageMaker] = {
    Surface: make_surface_page,
    Confusion: make_verdicts_page,
    Estimates: make_estimates_page,
}
"""What creates the page for each kind of answer."""


class AnswersView(QWidget):
    """Creates the page for the data and passes answers to it."""

    def __init__(self, theme: Theme, builder: IncrementalBuilder) -> None:
        """Start without a page; a hint describes what will be there."""
        super().__init__()
        self._theme, self._builder = theme, builder
        self._dataset: Dataset | None = None
        self.page: AnswersPage | None = None
        """None while there are no data or while it is being created."""
        self._latest: dict[TrainedModel, Answer] = {}
        """The answers that arrived before the page was there."""
        self._empty = label(role="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waits = False
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self.wait(on=False)

    def show_data(self, dataset: Dataset | None) -> None:
        """Prepare for answers to these data."""
        if dataset is self._dataset:
            return
        self._dataset = dataset
        if self.page is not None:
            self._stack.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None
        self._latest.clear()
        if dataset is not None:
            page = PAGES[answer_for(dataset.info)](self._builder, self._theme, dataset)
            self._builder.do(lambda: self._place(page(), dataset))

    def take(self, answer: Answer) -> None:
        """Show an answer to the data, now or as soon as there is a page."""
        if self._dataset is None or not isinstance(answer, answer_for(self._dataset.info)):
            return
        if self.page is not None:
            self.page.take(answer)
        else:
            self._latest[answer.model] = answer

    def wait(self, *, on: bool) -> None:
        """Say, while there are no answers, whether they come by themselves because a run is in progress."""
        self._waits = on
        hint = self.tr("Press Train to see here what network and dense twin answer.")
        self._empty.setText(waiting_text() if on else hint)
        if self.page is not None:
            self.page.both.wait(on=on)

    def clear(self) -> None:
        """Show no answers."""
        self._latest.clear()
        if self.page is not None:
            self.page.clear()

    def _place(self, page: AnswersPage, dataset: Dataset) -> None:
        """Show the page and the answers that wait for it, unless other data are shown by now."""
        if dataset is not self._dataset:
            page.deleteLater()
            return
        self.page = page
        self.page.both.wait(on=self._waits)
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        for answer in self._latest.values():
            self.page.take(answer)
        self._latest.clear()
