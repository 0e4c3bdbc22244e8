"""All commands of a window; each menu has a file here and a row below, in the order of the menu bar."""

from collections.abc import Callable

from tndesigner.gui.actions.arrange_menu import arrange_commands
from tndesigner.gui.actions.command import Command
from tndesigner.gui.actions.edit_menu import edit_commands
from tndesigner.gui.actions.file_menu import file_commands
from tndesigner.gui.actions.help_menu import help_commands
from tndesigner.gui.actions.insert_menu import insert_commands
from tndesigner.gui.actions.model_menu import model_commands
from tndesigner.gui.actions.panels_menu import panels_commands
from tndesigner.gui.actions.preferences_dialogue import preferences_commands
from tndesigner.gui.actions.train_menu import train_commands
from tndesigner.gui.actions.view_menu import view_commands
from tndesigner.gui.workspace import Workspace

COMMANDS: tuple[Callable[[Workspace], tuple[Command, ...]], ...] = (
    file_commands,
    edit_commands,
    preferences_commands,
    insert_commands,
    arrange_commands,
    model_commands,
    train_commands,
    view_commands,
    panels_commands,
    help_commands,
)
"""Each returns the commands of one menu for a window."""
