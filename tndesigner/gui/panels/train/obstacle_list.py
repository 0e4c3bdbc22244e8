"""Why the design cannot be trained as it is, with what would mend it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label, push_button
from tndesigner.gui.training.fitting import Fitting
from tndesigner.gui.translation import spoken
from tndesigner.training.obstacle import Obstacle, Remedy
from tndesigner.wording.sentences import sentence

MOST_SHOWN = 3


class ObstacleList(QWidget):
    """Shows the first obstacles; each remedy is a button and one step to undo."""

    def __init__(self, document: OpenDocument, fitting: Fitting) -> None:
        """Listen to what is found."""
        super().__init__()
        self._document, self._fitting = document, fitting
        self._shown: tuple[Obstacle, ...] | None = None
        self._column = in_column(of=self, margins=0, spacing=4)
        fitting.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the obstacles as they are now."""
        if self._fitting.obstacles == self._shown:
            return
        self._shown = self._fitting.obstacles
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for obstacle in self._shown[:MOST_SHOWN]:
            self._column.addWidget(self._row(obstacle))
        rest = len(self._shown) - MOST_SHOWN
        if rest > 0:
            self._column.addWidget(label(self.tr("And {0} more.").format(rest), "small"))
        self.setVisible(bool(self._shown))

    def _row(self, obstacle: Obstacle) -> QWidget:
        """Return the sentence with the buttons of what would mend it."""
        row = QWidget()
        line = in_row(
            (label(sentence(spoken(obstacle.message)), "problem", wrap=True), 1), of=row, margins=0, spacing=8
        )
        for remedy in obstacle.remedies:
            button = push_button(spoken(remedy.title), self._mending(remedy))
            button.setProperty("small", "true")
            line.addWidget(button)
        return row

    def _mending(self, remedy: Remedy) -> Callable[[], None]:
        return lambda: self._document.do(spoken(remedy.title), remedy.edit)
