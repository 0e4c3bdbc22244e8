"""Makes the menu bar from the commands."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from tndesigner.gui.actions.command import Command, finish_typing, make_action, refresh_action, said


def fill_menus(bar: QMenuBar, commands: Iterable[Command]) -> dict[str, QAction]:
    """Put commands into the menus of a menu bar, and return their actions by name.

    A command is asked how it stands while its menu opens, by when what was being typed is taken; a closed menu leaves
    all keys working.
    """
    menus: dict[str, QMenu] = {}
    actions: dict[str, QAction] = {}
    for command in commands:
        menu = _menu(bar, menus, command.menu)
        if command.separated:
            menu.addSeparator()
        action = actions[command.name] = make_action(command, bar)
        menu.addAction(action)
        menu.aboutToShow.connect(lambda action=action, command=command: refresh_action(action, command))
        menu.aboutToHide.connect(lambda action=action: action.setEnabled(True))
        action.setEnabled(True)
    return actions


def _menu(bar: QMenuBar, menus: dict[str, QMenu], path: str) -> QMenu:
    """Return the menu of a path like "File/Open Recent", making what is missing; Alt and the first letter open it."""
    if path not in menus:
        above, _, title = path.rpartition("/")
        shown = said(title)
        menus[path] = _menu(bar, menus, above).addMenu(shown) if above else bar.addMenu(f"&{shown}")
        menus[path].aboutToShow.connect(finish_typing)
    return menus[path]
