"""The window of the manual: contents and search at the left, the page at the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSplitter, QWidget

from tndesigner.gui.manual.contents import Contents
from tndesigner.gui.manual.library import INDEX, find, read_page, words_of
from tndesigner.gui.manual.reader import STEP, Reader
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.small_screens import resize_on_screen
from tndesigner.gui.style.widgets import hairline, icon_button

_GEOMETRY, _SPLIT, _ZOOM = "manual/geometry", "manual/split", "manual/zoom"
_PAUSE_MS = 120
"""How long nothing is typed before the search begins."""


class ManualWindow(QWidget):
    """Stays open beside the program; it remembers its size, its division and the size of its text."""

    drawing_asked = Signal(str)
    """A drawing of the manual should be opened: its path, relative to the pages."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no page yet; a dialogue that blocks all other windows must be the parent."""
        super().__init__(parent, Qt.WindowType.Window)
        self._reader, self._contents, self._line = Reader(theme), Contents(), QLineEdit()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.setObjectName("manual")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._line.setObjectName("manual_search")
        self._line.setPlaceholderText(self.tr("Search the manual"))
        self._line.setAccessibleName(self.tr("Search the manual"))
        self._line.setToolTip(self.tr("Find the sections that have all words (Ctrl+F)"))
        self._line.setClearButtonEnabled(True)
        self._back = icon_button("back", self.tr("Back (Alt+Left)"), self._reader.go_back)
        self._ahead = icon_button("forward", self.tr("Forward (Alt+Right)"), self._reader.go_forward)
        self._arrange()
        self._listen()
        self._add_keys()
        self._restore()

    def show_address(self, address: str) -> None:
        """Show a page at a heading, as in "training.md#runs"."""
        self._reader.show_address(address)
        self._reader.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        settings = QSettings()
        settings.setValue(_GEOMETRY, self.saveGeometry())
        settings.setValue(_SPLIT, self._split.saveState())
        settings.setValue(_ZOOM, self._reader.zoom)
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the search on Escape, then close; Down goes from the line to what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self._end_search_or_close()
        elif event.key() == Qt.Key.Key_Down and self._line.hasFocus():
            self._contents.take_focus()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        side, page = QWidget(), QWidget()
        bar = in_row(self._back, self._ahead, (self._line, 1), margins=(8, 8, 8, 8), spacing=4)
        in_column(bar, hairline(), (self._contents, 1), of=side, margins=0, spacing=0)
        in_column((self._reader, 1), of=page, margins=0)
        self._split.addWidget(side)
        self._split.addWidget(page)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(4)
        in_column(self._split, of=self, margins=0)
        self.setMinimumSize(480, 320)

    def _listen(self) -> None:
        self._contents.chosen.connect(self._show_chosen)
        self._reader.page_shown.connect(self._follow)
        self._reader.drawing_asked.connect(self.drawing_asked)
        self._line.textChanged.connect(lambda _text: self._soon.start())
        self._line.returnPressed.connect(self._choose_first)
        self._soon.timeout.connect(self._search)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Alt+Left": self._reader.go_back,
            "Alt+Right": self._reader.go_forward,
            "Alt+Home": partial(self.show_address, INDEX),
            "Ctrl+F": self._start_search,
            "Ctrl++": lambda: self._reader.set_zoom(self._reader.zoom * STEP),
            "Ctrl+=": lambda: self._reader.set_zoom(self._reader.zoom * STEP),
            "Ctrl+-": lambda: self._reader.set_zoom(self._reader.zoom / STEP),
            "Ctrl+0": lambda: self._reader.set_zoom(1),
            "Ctrl+W": self.close,
        }
        for text, run in keys.items():
            QShortcut(QKeySequence(text), self, run)

    def _restore(self) -> None:
        settings = QSettings()
        geometry, split = settings.value(_GEOMETRY), settings.value(_SPLIT)
        resize_on_screen(self, 1000, 720)
        self._split.setSizes([260, 740])
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(split, QByteArray):
            self._split.restoreState(split)
        zoom = settings.value(_ZOOM, 1.0, float)
        self._reader.set_zoom(zoom if isinstance(zoom, float) else 1.0)

    def _follow(self, address: str) -> None:
        self._contents.show_place(address if "#" in address[1:] else self._reader.page)
        self._back.setEnabled(self._reader.can_go_back)
        self._ahead.setEnabled(self._reader.can_go_forward)
        title = read_page(self._reader.page).title
        self.setWindowTitle(self.tr("{0} — tndesigner manual").format(title))

    def _show_chosen(self, address: str) -> None:
        self._reader.show_address(address, words_of(self._line.text()))

    def _start_search(self) -> None:
        self._line.setFocus()
        self._line.selectAll()

    def _search(self) -> None:
        self._soon.stop()
        text = self._line.text()
        self._contents.show_hits(find(text), text)

    def _choose_first(self) -> None:
        self._search()
        self._contents.choose_first()

    def _end_search_or_close(self) -> None:
        if self._line.text():
            self._line.clear()
            self._search()
            self._contents.take_focus()
        else:
            self.close()
