"""The command palette: type a few letters of a command, press Enter."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QWidget

from tndesigner.gui.actions.command import Command, menu_path, refresh_action
from tndesigner.gui.actions.palette_row import PaletteRow
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.wording.fuzzy import Match, match

WIDTH, ROWS = 560, 10
FOUND = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Found:
    """A command that fits what was typed."""

    action: QAction
    command: Command
    match: Match


class FoundModel(QAbstractListModel):
    """The commands that fit, the best first."""

    def __init__(self, actions: Iterable[QAction]) -> None:
        """Take the commands of a window; those that cannot be done now are left out."""
        super().__init__()
        self._all = [(action, command) for action in actions if isinstance(command := action.data(), Command)]
        self._found: list[Found] = []
        self.look_for("")

    def look_for(self, wanted: str) -> None:
        """Show what fits."""
        self.beginResetModel()
        tried = ((action, command, match(wanted, self._text(action, command))) for action, command in self._all)
        found = [Found(action, command, fit) for action, command, fit in tried if fit is not None]
        self._found = sorted(found, key=lambda one: -one.match.score) if wanted.strip() else found
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                keys = found.action.shortcut().toString()
                return f"{self._text(found.action, found.command)} {keys}".rstrip()
            case Qt.ItemDataRole.ToolTipRole:
                return found.action.statusTip()
            case FOUND.value:
                return found
            case _:
                return None

    @staticmethod
    def _text(action: QAction, command: Command) -> str:
        return ": ".join((*menu_path(command), action.text()))


class Palette(QDialog):
    """Opens over the canvas; the arrows choose, Enter does it, Escape or a click elsewhere closes it."""

    def __init__(self, window: QWidget, actions: Iterable[QAction], theme: Theme) -> None:
        """Offer the commands of a window that can be done now."""
        super().__init__(window, Qt.WindowType.Popup)
        usable = [action for action in actions if _usable(action)]
        self._model = FoundModel(usable)
        self._line, self._list = QLineEdit(), QListView()
        self._nothing = label(self.tr("No command fits"), "muted")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._line.setPlaceholderText(self.tr("Type a command"))
        self._line.setAccessibleName(self.tr("Command"))
        self._line.setClearButtonEnabled(False)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteRow(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = in_column(of=self, margins=8, spacing=8)
        for widget in (self._line, self._list, self._nothing):
            column.addWidget(widget)
        self._line.textChanged.connect(self._look)
        self._line.returnPressed.connect(self._run)
        self._list.clicked.connect(lambda _index: self._run())
        self._look("")
        self._place(window)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows walk through the list while one types."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = min(self._model.rowCount() - 1, max(0, self._list.currentIndex().row() + step))
        self._list.setCurrentIndex(self._model.index(row))

    def _look(self, wanted: str) -> None:
        self._model.look_for(wanted)
        self._list.setCurrentIndex(self._model.index(0))
        self._nothing.setVisible(self._model.rowCount() == 0)
        self._list.setVisible(self._model.rowCount() > 0)
        self._list.setFixedHeight(min(ROWS, self._model.rowCount()) * PaletteRow.HEIGHT + 2)
        self.adjustSize()

    def _run(self) -> None:
        """Close, then do the command that is chosen."""
        found = self._list.currentIndex().data(FOUND)
        if isinstance(found, Found):
            self.close()
            found.action.trigger()

    def _place(self, window: QWidget) -> None:
        """Stand at the top of the window, in the middle."""
        width = min(WIDTH, window.width() - 32)
        self.setFixedWidth(width)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 64)))


def _usable(action: QAction) -> bool:
    """Tell whether a command can be done now; it stays usable by its keys."""
    command = action.data()
    if not isinstance(command, Command):
        return False
    refresh_action(action, command)
    usable = action.isEnabled() and action.isVisible()
    action.setEnabled(True)
    return usable
