"""A label that shows a shorter text when there is less room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from tndesigner.gui.style.widgets import set_role


class FittingLabel(QLabel):
    """Shows the first of its texts that fits; if that is not the first, the tooltip shows the first one."""

    def __init__(self, role: str = "", *, right: bool = False) -> None:
        """Start empty, aligned left or right."""
        super().__init__()
        self._wordings: tuple[str, ...] = ("",)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        set_role(self, role)

    def show_wordings(self, *wordings: str) -> None:
        """Show the first of these texts that fits, or else the last one, elided."""
        if wordings != self._wordings:
            self._wordings = wordings
            self.updateGeometry()
        self._choose()

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._wordings[0]), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(self._wordings[-1]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        room = self.width()
        fitting = (text for text in self._wordings if self._width_of(text) <= room)
        last = self.fontMetrics().elidedText(self._wordings[-1], Qt.TextElideMode.ElideRight, room)
        shown = next(fitting, last)
        if shown != self.text():
            self.setText(shown)
        if not self.toolTip() or self.toolTip() in self._wordings:
            self.setToolTip("" if shown == self._wordings[0] else self._wordings[0])

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 1 if text else 0
