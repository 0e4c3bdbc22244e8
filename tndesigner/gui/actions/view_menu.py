"""The commands of the View menu."""

from tndesigner.gui.actions.command import Command
from tndesigner.gui.workspace import Workspace


def view_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the zooms and the theme."""
    canvas, theme = workspace.canvas, workspace.theme
    return (
        Command("view.fit", "Fit Drawing", "View", canvas.fit, ("Ctrl+0", "F")),
        Command("view.zoom_in", "Zoom In", "View", lambda: canvas.set_zoom(canvas.zoom * 1.25), ("Ctrl++", "Ctrl+=")),
        Command("view.zoom_out", "Zoom Out", "View", lambda: canvas.set_zoom(canvas.zoom / 1.25), ("Ctrl+-",)),
        Command("view.actual", "Actual Size", "View", lambda: canvas.set_zoom(1.0), ("Ctrl+1",)),
        Command("view.theme", "Light or Dark", "View", lambda: theme.apply(dark=not theme.dark), separated=True),
    )
