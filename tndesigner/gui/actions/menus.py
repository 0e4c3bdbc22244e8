"""Makes the menu bar from the commands."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from tndesigner.gui.actions.command import Command, command_text, finish_typing, make_action, refresh_action
from tndesigner.gui.faults import contained
from tndesigner.wording.text import Text

TITLES = ("File", "Edit", "Insert", "Arrange", "Model", "Train", "View", "Help")
"""The menus from left to right; they are there before any command is."""


class Menus:
    """The menus of a window, and their actions by the names of the commands."""

    def __init__(self, bar: QMenuBar) -> None:
        """Add empty menus to a menu bar."""
        self.actions: dict[str, QAction] = {}
        self._bar = bar
        self._menus: dict[str, QMenu] = {}
        for title in TITLES:
            self._menu(title)

    def add(self, commands: Iterable[Command]) -> list[Command]:
        """Add commands to their menus, and return those that could be added.

        Actions are updated when their menu opens, after unfinished typing was accepted; when it closes, all of them are
        enabled again, so that their keys work.
        """
        added: list[Command] = []
        for command in commands:
            with contained("the command “{0}”", Text(command.title)):
                self._add(command)
                added.append(command)
        return added

    def _add(self, command: Command) -> None:
        action = make_action(command, self._bar)
        menu = self._menu(command.menu)
        if command.separated:
            menu.addSeparator()
        self.actions[command.name] = action
        menu.addAction(action)
        menu.aboutToShow.connect(lambda: refresh_action(action, command))
        menu.aboutToHide.connect(lambda: action.setEnabled(True))
        action.setEnabled(True)

    def _menu(self, path: str) -> QMenu:
        """Return the menu of a path like "File/Open Recent", created if it is missing; Alt and a letter open it."""
        if path not in self._menus:
            above, _, title = path.rpartition("/")
            shown = command_text(title)
            self._menus[path] = self._menu(above).addMenu(shown) if above else self._bar.addMenu(f"&{shown}")
            self._menus[path].aboutToShow.connect(finish_typing)
        return self._menus[path]
