"""The sheet of shortcuts, made from the commands, and what the pointer does on the canvas."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from tndesigner.gui.actions.command import Command, menu_path, said
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label

MOST_COLUMNS, COLUMN = 3, 410
"""As many columns of this width as a window has room for, but no more."""
POINTER = (
    ("Double click", "Place a core"),
    ("Drag leg to leg", "Join them to a bond"),
    ("Drag from a rim", "Grow a leg"),
    ("Drag a bond away", "Cut it"),
    ("Double click a number", "Type over it"),
    ("Drag on paper", "Select what is in the frame"),
    ("Shift click", "Add to the selection"),
    ("Middle button, Space", "Move the paper"),
    ("Wheel", "Zoom at the pointer"),
)
"""What the pointer does, and with what."""

Group = tuple[str, list[tuple[str, str]]]
"""A title, and rows of keys and what they do."""


class ShortcutSheet(QDialog):
    """Lists all commands that have keys, menu by menu."""

    def __init__(self, window: QWidget, actions: Iterable[QAction]) -> None:
        """Show the keys of the commands of a window."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setObjectName("shortcut_sheet")
        pointer = [(self.tr(how), self.tr(what)) for how, what in POINTER]
        groups = [*groups_of(actions), (self.tr("Pointer on the canvas"), pointer)]
        columns = [QVBoxLayout() for _ in range(min(MOST_COLUMNS, max(1, window.width() // COLUMN)))]
        for place, group in _spread(groups, len(columns)):
            columns[place].addWidget(_block(*group))
        inside = QWidget()
        row = in_row(of=inside, margins=(24, 16, 24, 24), spacing=40)
        for column in columns:
            column.setSpacing(16)
            column.addStretch(1)
            row.addLayout(column)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        in_column(scroll, of=self, margins=0)
        wanted = inside.sizeHint()
        bar = scroll.verticalScrollBar().sizeHint().width()
        width, height = wanted.width() + bar, wanted.height()
        self.resize(min(width, window.width() - 32), min(height, window.height() - 64))


def groups_of(actions: Iterable[QAction]) -> list[Group]:
    """Return the commands with keys, by their menus."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for action in actions:
        command = action.data()
        if isinstance(command, Command) and command.keys:
            texts = (QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in command.keys)
            menu, *below = menu_path(command)
            title = ": ".join((*below, said(command.title)))
            groups.setdefault(menu, []).append((", ".join(texts), title))
    return list(groups.items())


def _spread(groups: list[Group], columns: int) -> Iterable[tuple[int, Group]]:
    """Give each group the column that is shortest by then."""
    heights = [0] * columns
    for group in groups:
        place = heights.index(min(heights))
        heights[place] += len(group[1]) + 2
        yield place, group


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
