"""The command palette: every command that can be used now, found by a few letters."""

from collections.abc import Iterable

from PySide6.QtGui import QAction

from tndesigner.gui.actions.command import Command, menu_path, refresh_action
from tndesigner.gui.actions.palette import Entry, Palette, Wording
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.style import Theme


def open_command_palette(window: DesignWindow, theme: Theme) -> None:
    """Offer the commands of a window that are enabled now."""
    wording = Wording(window.tr("Command palette"), window.tr("Type a command"), window.tr("No command fits"))
    Palette(window, command_entries(actions_of(window)), wording, theme).open()


def actions_of(window: DesignWindow) -> list[QAction]:
    """Return the actions of all commands of a window."""
    found = [action for action in window.findChildren(QAction) if isinstance(action.data(), Command)]
    return list({action.objectName(): action for action in found}.values())


def command_entries(actions: Iterable[QAction]) -> list[Entry]:
    """Return an entry for each command that is enabled now; its keys keep working in any case."""
    return [_entry(action, action.data()) for action in actions if _usable(action, action.data())]


def _entry(action: QAction, command: Command) -> Entry:
    where, keys = ": ".join(menu_path(command)), action.shortcut().toString()
    return Entry(action.text(), action.trigger, where, keys, action.statusTip(), action.icon())


def _usable(action: QAction, command: Command) -> bool:
    refresh_action(action, command)
    usable = action.isEnabled() and action.isVisible()
    action.setEnabled(True)
    return usable
