"""The coach: one line at the bottom of the canvas that says what can be done next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tndesigner.drawing.next_step import next_step
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.translation import translated

_GAP = 12


class Coach(QLabel):
    """Follows the drawing; the pointer acts on what is below it."""

    def __init__(self, view: QWidget, stage: CanvasContext) -> None:
        """Lie over the lower edge of a canvas."""
        super().__init__(view)
        self._view, self._stage = view, stage
        self.wanted = True
        """Whether the coach may be shown."""
        self._said = ""
        self.setObjectName("coach")
        self.setProperty("role", "coach")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        stage.scene.drawn_anew.connect(self.follow)
        self.follow()

    def want(self, wanted: bool) -> None:
        """Allow or forbid the coach."""
        self.wanted = wanted
        self.follow()

    def say(self, text: str) -> None:
        """Show a text instead of the next step, even to those who do not want a coach; an empty text ends it."""
        self._said = text
        self.follow()

    def follow(self) -> None:
        """Show the next step."""
        text = self._said or (translated(next_step(self._stage.tables)) if self.wanted else "")
        if text != self.text() or not text:
            self.setText(text)
            self.setVisible(bool(text))
            self.stay()

    def stay(self) -> None:
        """Stay in the middle of the lower edge."""
        self.resize(min(self.sizeHint().width(), self._view.width() - 2 * _GAP), self.sizeHint().height())
        self.move((self._view.width() - self.width()) // 2, self._view.height() - self.height() - _GAP)
