"""A palette over the window: type a few letters of what is wanted and press Enter."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from tndesigner.gui.actions.palette_row import PaletteRow
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.wording.fuzzy import Match, match

WIDTH, ROWS, TOP = 560, 10, 64
MANY, MOST = 2_000, 200
"""The most entries that are matched by scattered letters, and that are listed; more letters find the others."""
FOUND = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found and chosen."""

    title: str
    run: Callable[[], object]
    where: str = ""
    """What it belongs to, as in "Edit"; it is shown before the title, and searched, too."""
    detail: str = ""
    """Shown at the right: the keys of a command, the size of a core."""
    tip: str = ""
    icon: QIcon = field(default_factory=QIcon)

    @property
    def text(self) -> str:
        """What is shown and searched."""
        return f"{self.where}: {self.title}" if self.where else self.title


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that matches what was typed."""

    entry: Entry
    match: Match


@dataclass(frozen=True, slots=True)
class Wording:
    """What a palette says."""

    name: str
    placeholder: str
    nothing: str
    """Shown when nothing matches."""


class Palette(QWidget):
    """Lies over its window; the arrows choose, Enter runs the command, Escape or a click elsewhere closes it.

    It is a part of the window, because a window of its own is not given the keyboard by every window manager. It covers
    everything below it, and takes all keys.
    """

    def __init__(self, window: DesignWindow, entries: Iterable[Entry], wording: Wording, theme: Theme) -> None:
        """Offer entries over a window."""
        super().__init__(window)
        self._window, self._entries = window, tuple(entries)
        self._before = QApplication.focusWidget()
        self._box, self._line, self._list = QFrame(self), QLineEdit(), QListWidget()
        self._nothing = label(wording.nothing, "muted")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(wording.name)
        self._box.setObjectName("palette_box")
        self._line.setPlaceholderText(wording.placeholder)
        self._line.setAccessibleName(wording.placeholder)
        self._line.setClearButtonEnabled(False)
        self._list.setItemDelegate(PaletteRow(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        in_column(self._line, self._list, self._nothing, of=self._box, margins=8, spacing=8)
        self._line.textChanged.connect(self._search)
        self._line.returnPressed.connect(self._run)
        self._list.clicked.connect(lambda _index: self._run())
        window.resized.connect(self._cover)
        self._search("")
        self._cover()

    def open(self) -> None:
        """Show the palette and give it the keys."""
        self.show()
        self.raise_()
        self._line.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take every key before the shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows move through the list during typing."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._list.setCurrentRow(min(self._list.count() - 1, max(0, self._list.currentRow() + step)))
        elif event.key() == Qt.Key.Key_Escape:
            self.close()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep the focus in the line."""
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close after a click beside the box."""
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Return the focus to where it was."""
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        super().closeEvent(event)

    def _search(self, text: str) -> None:
        """List the matching entries, the best first."""
        tried = ((entry, match(text, entry.text)) for entry in self._likely(text))
        found = [Found(entry, fit) for entry, fit in tried if fit is not None]
        if text.strip():
            found.sort(key=lambda one: -one.match.score)
        self._list.clear()
        for one in found[:MOST]:
            item = QListWidgetItem(f"{one.entry.text} {one.entry.detail}".rstrip(), self._list)
            item.setToolTip(one.entry.tip)
            item.setData(FOUND, one)
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not found)
        self._list.setVisible(bool(found))
        self._list.setFixedHeight(min(ROWS, len(found)) * PaletteRow.HEIGHT + 2)
        self._box.adjustSize()

    def _likely(self, text: str) -> tuple[Entry, ...]:
        """Return all entries if they are few; of many, those that contain the text, because matching takes a while."""
        plain = text.strip().casefold()
        if len(self._entries) <= MANY or not plain:
            return self._entries
        return tuple(islice((entry for entry in self._entries if plain in entry.text.casefold()), MANY))

    def _run(self) -> None:
        """Close, then do what was chosen."""
        item = self._list.currentItem()
        if item is not None:
            self.close()
            item.data(FOUND).entry.run()

    def _cover(self) -> None:
        """Cover the window, with the box at the top in the middle."""
        room = self._window.size()
        width = min(WIDTH, room.width() - 32)
        self.resize(room)
        self._box.setFixedWidth(width)
        self._box.move((room.width() - width) // 2, TOP)
