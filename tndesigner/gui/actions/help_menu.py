"""The commands of the Help menu."""

from tndesigner.gui.actions.command import Command
from tndesigner.gui.actions.file_menu import show_gallery
from tndesigner.gui.workspace import Workspace


def help_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the examples."""
    return (Command("help.examples", "Examples…", "Help", lambda: show_gallery(workspace)),)
