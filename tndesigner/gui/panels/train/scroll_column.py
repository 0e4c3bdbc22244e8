"""A column of widgets that scrolls if there is no room for all of them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from tndesigner.gui.style.layouts import Item, in_column

SPACING = 6


class ScrollColumn(QScrollArea):
    """As wide as its viewport; scrolls only vertically.

    The keyboard goes to what is in it, which scrolls into view.
    """

    def __init__(self, *items: Item) -> None:
        """Start with these items from the top."""
        super().__init__()
        self._inside = QWidget()
        in_column(*items, None, of=self._inside, margins=(0, 0, 8, 0), spacing=SPACING)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the scroll bar once everything fits without it; the bar itself makes texts wrap earlier."""
        answer = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest and self.verticalScrollBar().isVisible():
            room = self.maximumViewportSize()
            if self._inside.heightForWidth(room.width()) <= room.height():
                self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
                self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return answer
