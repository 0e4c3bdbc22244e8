"""The sheet of shortcuts: the keys of all commands, and what the pointer does on the canvas."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget

from tndesigner.gui.actions.command import Command, command_text, menu_path
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label

MOST_COLUMNS, COLUMN = 3, 410
"""A window shows as many columns of this width as fit, up to a limit."""
POINTER = (
    ("Double click", "Place a core"),
    ("Drag leg to leg", "Join them with a bond"),
    ("Drag from a rim", "Grow a leg"),
    ("Drag a bond away", "Cut it"),
    ("Double click a number", "Type over it"),
    ("Drag on paper", "Select what is inside"),
    ("Shift click", "Add to the selection"),
    ("Middle button, Space", "Move the paper"),
    ("Wheel", "Zoom at the pointer"),
)
"""Actions of the pointer, and what they do."""

Group = tuple[str, list[tuple[str, str]]]
"""A title, and rows of keys and what they do."""


class ShortcutSheet(QDialog):
    """Lists all commands with keys, by menu."""

    def __init__(self, window: QWidget, actions: Iterable[QAction]) -> None:
        """Show the keys of the commands of a window."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setObjectName("shortcut_sheet")
        pointer = [(self.tr(how), self.tr(what)) for how, what in POINTER]
        groups = [*groups_of(actions), (self.tr("Pointer on the canvas"), pointer)]
        columns = _spread(groups, min(MOST_COLUMNS, max(1, window.width() // COLUMN)))
        inside = QWidget()
        blocks = (in_column(*(_block(*group) for group in column), None, spacing=16) for column in columns)
        in_row(*blocks, of=inside, margins=(24, 16, 24, 24), spacing=40)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        in_column(scroll, of=self, margins=0)
        size = inside.sizeHint()
        bar = scroll.verticalScrollBar().sizeHint().width()
        width, height = size.width() + bar, size.height()
        self.resize(min(width, window.width() - 32), min(height, window.height() - 64))


def groups_of(actions: Iterable[QAction]) -> list[Group]:
    """Return the commands with keys, by their menus."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for action in actions:
        command = action.data()
        if isinstance(command, Command) and command.keys:
            texts = (QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in command.keys)
            menu, *below = menu_path(command)
            title = ": ".join((*below, command_text(command.title)))
            groups.setdefault(menu, []).append((", ".join(texts), title))
    return list(groups.items())


def _spread(groups: list[Group], count: int) -> list[list[Group]]:
    """Distribute the groups over columns: each goes to the column that is the shortest so far."""
    columns: list[list[Group]] = [[] for _ in range(count)]
    for group in groups:
        min(columns, key=lambda column: sum(len(rows) + 2 for _, rows in column)).append(group)
    return columns


def _block(title: str, rows: list[tuple[str, str]]) -> QWidget:
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(title, "title"), 0, 0, 1, 2)
    for number, (keys, what) in enumerate(rows, start=1):
        grid.addWidget(label(what), number, 0)
        shown = label(keys, "key")
        grid.addWidget(shown, number, 1, Qt.AlignmentFlag.AlignRight)
    return block
