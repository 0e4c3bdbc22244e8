"""The page of the gallery, which covers everything in its window but the menus."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from tndesigner.document import DocumentError
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.canvas.painting import DiagramPainter, Inks
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.gallery.card import EXAMPLE, FAMILY, HERO, Card, CardForm, smaller
from tndesigner.gui.gallery.trained_models import TrainedEntry, trained_entries
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import explained, icon_button, label, push_button
from tndesigner.gui.translation import reason_of_error, translate
from tndesigner.training.starting_points import Entry, example_entries, family_entries

WIDEST = 1096
_KEYS_OF_WINDOW = ("F1", "Ctrl+N", "Ctrl+O", "Ctrl+K", "Ctrl+Shift+P", "Ctrl+W", "Ctrl+Q")
"""The shortcuts of the window that work while the page covers it."""


class GalleryPage(QWidget):
    """Cards to choose from; reports what was chosen, and closes on Escape."""

    chosen = Signal(object)
    """This entry should be opened."""
    empty_requested = Signal()
    """An empty design should be opened."""
    tour_requested = Signal()
    """The guided tour should be opened."""
    file_requested = Signal()
    """A file should be chosen and opened."""

    def __init__(self, window: DesignWindow, theme: Theme) -> None:
        """Cover the window at once; the pictures follow one after another."""
        super().__init__(window)
        self._window = window
        self._theme, self._painter = theme, DiagramPainter(Inks(theme))
        self._cards: list[tuple[Card, Entry]] = []
        self.setObjectName("gallery")
        self.setAccessibleName(self.tr("Examples"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill()
        self._pictures = IncrementalBuilder(self)
        self._pictures.do(*(partial(_show_picture, card, entry) for card, entry in self._cards))
        theme.changed.connect(self.update)
        window.resized.connect(self._cover)
        self._cover()
        self.show()
        self.raise_()
        self._cards[0][0].setFocus()

    def event(self, event: QEvent) -> bool:
        """Take every key before the shortcuts of the window, but for those of files, menus and the palette."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
            if keys not in _KEYS_OF_WINDOW and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_page()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus on the page, because it covers the rest of the window."""
        chain = [one for one in self.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        shown = [one for one in chain if one.isVisible()]
        here = self.focusWidget()
        place = shown.index(here) if here in shown else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        shown[(place + (1 if forward else -1)) % len(shown)].setFocus(reason)
        self._scroll.ensureWidgetVisible(self.focusWidget(), 24, 24)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        painter.end()

    def close_page(self) -> None:
        """Close the page, so that the window is visible again."""
        self._pictures.forget()
        self._window.setFocus()
        self.hide()
        self.deleteLater()

    def _walk(self, start: Card, direction: QPoint) -> None:
        """Move the focus to the nearest card in a direction."""
        cards = [card for card, _ in self._cards]
        rects = [QRect(card.mapTo(self, card.rect().topLeft()), card.size()) for card in cards]
        found = next_in_direction(rects, cards.index(start), direction)
        if found is not None:
            cards[found].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(cards[found], 24, 24)

    def _cover(self) -> None:
        bar = self._window.menuBar()
        top = 0 if bar.isNativeMenuBar() else bar.height()
        self.setGeometry(0, top, self._window.width(), self._window.height() - top)

    def _fill(self) -> None:
        column = in_column(self._heading(), 8, margins=(0, 32, 0, 32), spacing=8)
        examples = example_entries()
        column.addWidget(self._cards_of(examples[:1], HERO))
        column.addSpacing(8)
        column.addWidget(self._cards_of(examples[1:], EXAMPLE))
        column.addSpacing(24)
        column.addWidget(label(self.tr("Trained models"), "heading"))
        column.addWidget(label(self.tr("Keras models of ordinary layers, ready to be compressed."), "muted"))
        column.addSpacing(4)
        column.addWidget(self._cards_of(trained_entries(), HERO))
        column.addSpacing(24)
        column.addWidget(label(self.tr("Families"), "heading"))
        column.addWidget(label(self.tr("Networks from the literature, small enough to play with."), "muted"))
        column.addSpacing(4)
        column.addWidget(self._cards_of(family_entries(), FAMILY))
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        middle.setLayout(column)
        paper = QWidget()
        in_row(None, (middle, 100), None, of=paper, margins=(40, 0, 40, 0))
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(paper)
        in_column(self._scroll, of=self, margins=0)

    def _heading(self) -> QHBoxLayout:
        texts = in_column(
            label(self.tr("Start from an example"), "figure"),
            label(self.tr("Each opens as a design of your own; the example does not change."), "muted"),
            spacing=4,
        )
        return in_row(
            texts,
            None,
            explained(
                push_button(self.tr("Guided Tour"), self.tour_requested.emit),
                self.tr("Draw the first network yourself, in five minutes"),
            ),
            explained(
                push_button(self.tr("Open…"), self.file_requested.emit),
                self.tr("Open a design or a trained model (Ctrl+O)"),
            ),
            explained(
                push_button(self.tr("Empty Design"), self.empty_requested.emit, kind="main"),
                self.tr("Start with empty paper"),
            ),
            icon_button("close", self.tr("Close (Esc)"), self.close_page),
            spacing=8,
        )

    def _cards_of(self, entries: Sequence[Entry], form: CardForm) -> QWidget:
        cards = []
        for entry in entries:
            card = Card(translate(entry.title), translate(entry.sentence), form, self._theme, self._painter)
            card.setObjectName(entry.name)
            card.clicked.connect(lambda _checked, entry=entry: self.chosen.emit(entry))
            card.left.connect(lambda direction, card=card: self._walk(card, direction))
            cards.append(card)
            self._cards.append((card, entry))
        return Shelf(cards, narrowest=form.width, height=form.height)


def _show_picture(card: Card, entry: Entry) -> None:
    if isinstance(entry, TrainedEntry):
        card.show_layers(entry.layers)
        return
    try:
        design = entry.design()
    except DocumentError as error:
        card.setToolTip(reason_of_error(error))
    else:
        card.show_picture(SceneGeometry(next(iter(design.diagrams.values()))), smaller(design))


GAP = 16


class Shelf(QWidget):
    """Arranges cards of equal width in as many columns as fit."""

    def __init__(self, cards: Sequence[QWidget], *, narrowest: int, height: int) -> None:
        """Take the cards, their minimum width and their height."""
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
    """Return the rectangles of a number of cards on a page of a width, row by row."""
    columns = max(1, (width + GAP) // (narrowest + GAP))
    step = (width + GAP) / columns
    return tuple(
        QRect(round(place % columns * step), place // columns * (height + GAP), round(step) - GAP, height)
        for place in range(count)
    )


def next_in_direction(rects: Sequence[QRect], start: int, direction: QPoint) -> int | None:
    """Return the index of the nearest rectangle in a direction, along one axis; None if there is none."""
    found: list[tuple[int, int]] = []
    for place, rect in enumerate(rects):
        step = rect.topLeft() - rects[start].topLeft()
        ahead = QPoint.dotProduct(step, direction)
        aside = abs(step.x() * direction.y()) + abs(step.y() * direction.x())
        if ahead > 0 and (direction.x() == 0 or aside < rects[start].height()):
            found.append((ahead + 2 * aside, place))
    return min(found)[1] if found else None
