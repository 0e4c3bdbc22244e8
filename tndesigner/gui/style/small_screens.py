"""Windows on small screens: what does not fit scrolls, and nothing opens larger than the screen."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

_LOWEST, _BESIDE, _ABOVE = 320, 8, 40
"""The height from which content scrolls, and the room that the frame of a window takes."""


class ContentScroll(QScrollArea):
    """As large as its content where there is room; in less height it scrolls."""

    def __init__(self, content: QWidget | QLayout) -> None:
        """Show a widget or a layout."""
        super().__init__(widgetResizable=True)
        self._content = QWidget()
        if isinstance(content, QLayout):
            self._content.setLayout(content)
        else:
            self._content = content
        self.setWidget(self._content)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for the size of the content, and for the width of a scroll bar beside it."""
        content = self._content.sizeHint()
        return QSize(content.width() + self.verticalScrollBar().sizeHint().width(), content.height())

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the content, and for its height up to a limit."""
        content = self._content.minimumSizeHint()
        width = content.width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(_LOWEST, content.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more room when the content grows, as with the reason why a value is impossible."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Resize a window, or let it be as large as its screen if that is smaller."""
    room = window.screen().availableGeometry().size() - QSize(_BESIDE, _ABOVE)
    window.resize(QSize(width, height).boundedTo(room))
