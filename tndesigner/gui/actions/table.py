"""All commands of a window: a menu is a file here and a row below, in the order of the menu bar."""

from collections.abc import Callable

from tndesigner.gui.actions.command import Command
from tndesigner.gui.late import late
from tndesigner.gui.workspace import Workspace

COMMANDS: tuple[Callable[[Workspace], tuple[Command, ...]], ...] = (
    late("actions.file_menu", "file_commands"),
    late("actions.edit_menu", "edit_commands"),
    late("actions.preferences_dialogue", "preferences_commands"),
    late("actions.insert_menu", "insert_commands"),
    late("actions.arrange_menu", "arrange_commands"),
    late("actions.model_menu", "model_commands"),
    late("actions.train_menu", "train_commands"),
    late("actions.view_menu", "view_commands"),
    late("actions.panels_menu", "panels_commands"),
    late("actions.help_menu", "help_commands"),
    late("actions.finding_commands", "finding_commands"),
)
"""Each makes the commands of one menu for a window."""
