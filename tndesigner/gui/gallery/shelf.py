"""Cards in rows that are as wide as the page."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 16


class Shelf(QWidget):
    """Sets cards out in as many columns as have room; all are of one width."""

    def __init__(self, cards: Sequence[QWidget], *, narrowest: int, height: int) -> None:
        """Take the cards, the least width of one, and the height of all."""
        super().__init__()
        self._cards, self._narrowest, self._height = tuple(cards), narrowest, height
        for card in self._cards:
            card.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._narrowest, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        places = card_places(count=len(self._cards), width=self.width(), narrowest=self._narrowest, height=self._height)
        for card, place in zip(self._cards, places, strict=True):
            card.setGeometry(place)
        self.setFixedHeight(max((place.bottom() + 1 for place in places), default=0))


def card_places(*, count: int, width: int, narrowest: int, height: int) -> tuple[QRect, ...]:
    """Return where so many cards stand on a page of a width, row by row."""
    columns = max(1, (width + GAP) // (narrowest + GAP))
    step = (width + GAP) / columns
    return tuple(
        QRect(round(place % columns * step), place // columns * (height + GAP), round(step) - GAP, height)
        for place in range(count)
    )
