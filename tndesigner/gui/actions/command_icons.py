"""The icons of commands in menus and in the palette; most commands need none."""

COMMAND_ICONS = {
    "file.new": "new",
    "file.open": "open",
    "file.save": "save",
    "edit.undo": "undo",
    "edit.redo": "redo",
    "edit.copy": "copy",
    "edit.delete": "delete",
    "insert.core": "core",
    "insert.input": "input",
    "insert.copy": "copy_tensor",
    "view.fit": "fit",
    "view.zoom_in": "zoom_in",
    "view.zoom_out": "zoom_out",
    "view.theme": "theme",
    "panel.savings": "savings",
    "panel.inspector": "inspector",
    "panel.problems": "warning",
    "panel.contraction": "contraction",
    "panel.code": "code",
    "panel.history": "history",
    "help.palette": "palette",
    "help.shortcuts": "keyboard",
}
"""The file of an icon by the name of the command."""
