"""What a command is: something a person can ask for by menu, key, palette or button."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """A row of the table of commands; menus, palette and the sheet of shortcuts are made from it."""

    name: str
    """Names the command in settings and tests, as in ``edit.undo``."""
    title: str
    menu: str
    """The menu it stands in, as in "Edit"; parts after a slash are submenus."""
    run: Callable[[], None]
    keys: tuple[str, ...] = ()
    """Shortcuts in Qt's portable form, as in "Ctrl+Z"."""
    tip: str = ""
    enabled: Callable[[], bool] = lambda: True
    icon: str = ""
    separated: bool = False
    """Whether a line stands above it in the menu."""


def make_action(command: Command, parent: QWidget) -> QAction:
    """Return the Qt action of a command."""
    action = QAction(command.title, parent)
    action.setObjectName(command.name)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    action.setToolTip(command.tip or command.title)
    action.setStatusTip(command.tip)
    action.triggered.connect(lambda _checked: command.run())
    return action
