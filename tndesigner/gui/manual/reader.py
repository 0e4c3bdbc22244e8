"""Shows one page of the manual at a time, and goes back and forward."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from tndesigner.gui.manual.library import INDEX, Page, read_page
from tndesigner.gui.manual.page_document import Look, page_document
from tndesigner.gui.style import Theme

DRAWINGS = (".tnd", ".svg", ".keras")
"""The ends of links to what opens in the program."""
SMALLEST, LARGEST, STEP = 0.6, 3.0, 1.1
WIDEST = 880
"""The width of a page in pixels at 100 %."""
_MOST_MARKS = 500


@dataclass(frozen=True, slots=True)
class Stay:
    """A place where the reader was."""

    page: str
    scroll: int = 0


class Reader(QTextBrowser):
    """A page, with its links; reports drawings that should be opened."""

    drawing_asked = Signal(str)
    """A drawing of the manual should be opened: its path, relative to the pages."""
    page_shown = Signal(str)
    """Another page, or another place on it, is shown: its address."""

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme, self._look = theme, Look(theme)
        self._page: Page | None = None
        self._back: list[Stay] = []
        self._ahead: list[Stay] = []
        self._words: list[str] = []
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Page"))
        self.setWhatsThis(self.tr("A page of the manual; Backspace goes back"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.anchorClicked.connect(lambda url: self.follow(url.toString()))
        theme.changed.connect(self._paint_again)

    @property
    def page(self) -> str:
        """The name of the page that is shown; empty before the first."""
        return self._page.name if self._page else ""

    @property
    def zoom(self) -> float:
        """The size of the text; 1 is the usual one."""
        return self._look.zoom

    @property
    def can_go_back(self) -> bool:
        """Whether another page was shown before."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader went back."""
        return bool(self._ahead)

    def follow(self, link: str) -> None:
        """Do what a link asks for: show a page, open a drawing here, or anything else in the browser."""
        target = link.partition("#")[0]
        if re.match(r"[a-z]+:", link):
            QDesktopServices.openUrl(QUrl(link))
        elif target.endswith(DRAWINGS):
            self.drawing_asked.emit(target)
        else:
            self.show_address(link)

    def show_address(self, address: str, words: list[str] | None = None) -> None:
        """Show a page at a heading, as in "training.md#runs", with words marked."""
        name, _, anchor = address.partition("#")
        if self._page is not None:
            self._back.append(self._here())
            self._ahead.clear()
        self._words = words or []
        self._show(name or self.page or INDEX)
        if anchor:
            self.scrollToAnchor(anchor)
        self.page_shown.emit(address)

    def go_back(self) -> None:
        """Show the page before."""
        self._travel(self._back, self._ahead)

    def go_forward(self) -> None:
        """Show the page from which the reader went back."""
        self._travel(self._ahead, self._back)

    def set_zoom(self, zoom: float) -> None:
        """Show text and pictures larger or smaller."""
        self._look = replace(self._look, zoom=min(LARGEST, max(SMALLEST, zoom)))
        self._paint_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_lines_short()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ScreenChangeInternal:
            self._paint_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Backspace, as browsers do."""
        if event.key() == Qt.Key.Key_Backspace:
            self.go_back()
            return
        super().keyPressEvent(event)

    def _travel(self, source: list[Stay], target: list[Stay]) -> None:
        if not source:
            return
        target.append(self._here())
        stay = source.pop()
        self._words = []
        self._show(stay.page)
        self.verticalScrollBar().setValue(stay.scroll)
        self.page_shown.emit(stay.page)

    def _here(self) -> Stay:
        return Stay(self.page, self.verticalScrollBar().value())

    def _show(self, name: str) -> None:
        if name != self.page:
            self._page = read_page(name)
            self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._mark()

    def _paint_again(self) -> None:
        if self._page is not None:
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self._lay_out()
            bar.setValue(round(share * bar.maximum()))
            self._mark()

    def _keep_lines_short(self) -> None:
        """Leave the rest of a wide window empty, because long lines are hard to read."""
        room = self.width() - self._look.pixels(WIDEST)
        self.setViewportMargins(0, 0, max(0, room), 0)

    def _lay_out(self) -> None:
        if self._page is not None:
            self._look = replace(self._look, pixel_ratio=self.devicePixelRatioF())
            self.setDocument(page_document(self._page, self._look, self))
            self._keep_lines_short()

    def _mark(self) -> None:
        """Mark each place of the words that are sought."""
        marks: list[QTextEdit.ExtraSelection] = []
        colour = QColor(self._theme.colour("warning"))
        colour.setAlphaF(0.32)
        for word in self._words:
            cursor = self.document().find(word, QTextCursor(self.document()), QTextDocument.FindFlag(0))
            while not cursor.isNull() and len(marks) < _MOST_MARKS:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(colour)
                marks.append(mark)
                cursor = self.document().find(word, cursor, QTextDocument.FindFlag(0))
        self.setExtraSelections(marks)
