"""The command palette: type a few letters of a command and press Enter."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from tndesigner.gui.actions.command import Command, menu_path, refresh_action
from tndesigner.gui.actions.palette_row import PaletteRow
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.wording.fuzzy import Match, match

WIDTH, ROWS = 560, 10
FOUND = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Found:
    """A command that matches what was typed."""

    action: QAction
    command: Command
    match: Match


class Palette(QDialog):
    """Opens over the canvas; the arrows choose, Enter runs the command, Escape or a click elsewhere closes it."""

    def __init__(self, window: QWidget, actions: Iterable[QAction], theme: Theme) -> None:
        """Offer the commands of a window that are enabled now."""
        super().__init__(window, Qt.WindowType.Popup)
        self._usable = [(action, action.data()) for action in actions if _usable(action)]
        self._line, self._list = QLineEdit(), QListWidget()
        self._nothing = label(self.tr("No command fits"), "muted")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._line.setPlaceholderText(self.tr("Type a command"))
        self._line.setAccessibleName(self.tr("Command"))
        self._line.setClearButtonEnabled(False)
        self._list.setItemDelegate(PaletteRow(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        in_column(self._line, self._list, self._nothing, of=self, margins=8, spacing=8)
        self._line.textChanged.connect(self._search)
        self._line.returnPressed.connect(self._run)
        self._list.clicked.connect(lambda _index: self._run())
        self._search("")
        self._place(window)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows move through the list during typing."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._list.setCurrentRow(min(self._list.count() - 1, max(0, self._list.currentRow() + step)))

    def _search(self, text: str) -> None:
        """List the matching commands, the best first."""
        tried = ((action, command, match(text, _text(action, command))) for action, command in self._usable)
        found = [Found(action, command, fit) for action, command, fit in tried if fit is not None]
        self._list.clear()
        for one in sorted(found, key=lambda one: -one.match.score) if text.strip() else found:
            keys = one.action.shortcut().toString()
            item = QListWidgetItem(f"{_text(one.action, one.command)} {keys}".rstrip(), self._list)
            item.setToolTip(one.action.statusTip())
            item.setData(FOUND, one)
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not found)
        self._list.setVisible(bool(found))
        self._list.setFixedHeight(min(ROWS, len(found)) * PaletteRow.HEIGHT + 2)
        self.adjustSize()

    def _run(self) -> None:
        """Close, then run the chosen command."""
        item = self._list.currentItem()
        if item is not None:
            self.close()
            item.data(FOUND).action.trigger()

    def _place(self, window: QWidget) -> None:
        """Move to the top of the window, in the middle."""
        width = min(WIDTH, window.width() - 32)
        self.setFixedWidth(width)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 64)))


def _usable(action: QAction) -> bool:
    """Return whether a command is enabled now; its keys keep working in any case."""
    command = action.data()
    if not isinstance(command, Command):
        return False
    refresh_action(action, command)
    usable = action.isEnabled() and action.isVisible()
    action.setEnabled(True)
    return usable


def _text(action: QAction, command: Command) -> str:
    return ": ".join((*menu_path(command), action.text()))
