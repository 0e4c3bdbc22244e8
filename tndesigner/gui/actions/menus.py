"""Makes the menu bar from the commands."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from tndesigner.gui.actions.command import Command, finish_typing, make_action, refresh_action, said

TITLES = ("File", "Edit", "Insert", "Arrange", "Model", "Train", "View", "Help")
"""The menus from left to right; they stand there before any command does."""


class Menus:
    """The menus of a window, and the actions in them by the names of their commands."""

    def __init__(self, bar: QMenuBar) -> None:
        """Put empty menus into a menu bar."""
        self.actions: dict[str, QAction] = {}
        self._bar = bar
        self._menus: dict[str, QMenu] = {}
        for title in TITLES:
            self._menu(title)

    def add(self, commands: Iterable[Command]) -> None:
        """Put commands into their menus.

        A command is asked how it stands while its menu opens, by when what was being typed is taken; a closed menu
        leaves all keys working.
        """
        for command in commands:
            menu = self._menu(command.menu)
            if command.separated:
                menu.addSeparator()
            action = self.actions[command.name] = make_action(command, self._bar)
            menu.addAction(action)
            menu.aboutToShow.connect(lambda action=action, command=command: refresh_action(action, command))
            menu.aboutToHide.connect(lambda action=action: action.setEnabled(True))
            action.setEnabled(True)

    def _menu(self, path: str) -> QMenu:
        """Return the menu of a path like "File/Open Recent", made if it is missing; Alt and a letter open it."""
        if path not in self._menus:
            above, _, title = path.rpartition("/")
            shown = said(title)
            self._menus[path] = self._menu(above).addMenu(shown) if above else self._bar.addMenu(f"&{shown}")
            self._menus[path].aboutToShow.connect(finish_typing)
        return self._menus[path]
