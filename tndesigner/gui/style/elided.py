"""A button that looks like a text and is cut with an ellipsis where there is no room."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QToolButton


class ElidedButton(QToolButton):
    """Shows the start of its text; the tooltip has it all."""

    def __init__(self, title: str, run: Callable[[], None]) -> None:
        """Name the button for screen readers."""
        super().__init__()
        self._title = title
        self.setProperty("elided", "true")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked: run())

    def show_text(self, text: str, *, enabled: bool) -> None:
        """Show a text; where it leads nowhere it cannot be pressed."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(f"{self._title}: {text}")
        self.setEnabled(enabled)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 8, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a frame while the button has the focus."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 8)
        role = self.palette().link() if self.isEnabled() else self.palette().placeholderText()
        painter.setPen(role.color())
        rect = self.rect().adjusted(4, 0, -4, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            option = QStyleOptionButton()
            option.rect = self.rect()
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()
