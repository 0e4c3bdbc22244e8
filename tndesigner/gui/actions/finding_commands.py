"""The commands that find other commands: the palette and the sheet of shortcuts."""

from functools import partial

from PySide6.QtGui import QAction

from tndesigner.gui.actions.command import Command
from tndesigner.gui.actions.palette import Palette
from tndesigner.gui.actions.shortcut_sheet import ShortcutSheet
from tndesigner.gui.workspace import Workspace


def finding_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the palette and the sheet of shortcuts."""
    canvas = workspace.canvas

    command = partial(Command, menu="Help")

    def actions() -> list[QAction]:
        found = [action for action in canvas.window().findChildren(QAction) if isinstance(action.data(), Command)]
        return list({action.objectName(): action for action in found}.values())

    return (
        command(
            "help.palette",
            "Command Palette…",
            lambda: Palette(canvas.window(), actions(), workspace.theme).show(),
            ("Ctrl+K", "Ctrl+Shift+P"),
            "Find any command by a few letters of its name",
        ),
        command(
            "help.shortcuts",
            "Keyboard Shortcuts",
            lambda: ShortcutSheet(canvas.window(), actions()).show(),
            ("F1", "?"),
            "All keys, and what the pointer does on the canvas",
        ),
    )
