"""Which commands the drawing tools offer."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from tndesigner.gui.actions.command import Command
from tndesigner.gui.canvas.tool_column import Tool, ToolColumn
from tndesigner.gui.preferences import KeptPreferences
from tndesigner.gui.workspace import Workspace

GROUPS = (
    (("core", "insert.core"), ("input", "insert.input"), ("copy_tensor", "insert.copy")),
    (("leg", "insert.leg"), ("bond", "insert.bond")),
    (("undo", "edit.undo"), ("redo", "edit.redo"), ("fit", "view.fit")),
)
"""The icons and commands, in groups."""


def add_tools(workspace: Workspace, commands: Iterable[Command], actions: Mapping[str, QAction]) -> ToolColumn:
    """Add the drawing tools to the canvas of a window; the preferences say whether they are shown."""
    by_name = {command.name: command for command in commands}
    preferences = workspace.windows.preferences
    groups = tuple(tuple(Tool(icon, actions[name], by_name[name].enabled) for icon, name in group) for group in GROUPS)
    column = ToolColumn(workspace.canvas, groups, lambda: preferences.change(tools=False))
    binding = ToolsBinding(column, preferences)
    binding.follow()
    return column


class ToolsBinding(QObject):
    """Lets the drawing tools follow the preferences as long as they live."""

    def __init__(self, column: ToolColumn, preferences: KeptPreferences) -> None:
        """Listen to the preferences."""
        super().__init__(column)
        self._column, self._preferences = column, preferences
        preferences.changed.connect(self.follow)

    def follow(self) -> None:
        """Show or hide the tools."""
        self._column.want(self._preferences.value.tools)
