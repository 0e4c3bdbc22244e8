"""The commands of the View menu that turn to the canvas and the theme."""

from tndesigner.gui.actions.command import Command
from tndesigner.gui.canvas.view import STEP
from tndesigner.gui.preferences import ThemeChoice
from tndesigner.gui.workspace import Workspace


def view_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the zooms, what is shown over the drawing, and the theme."""
    canvas = workspace.canvas

    def zoom(factor: float) -> None:
        canvas.set_zoom(canvas.zoom * factor)

    return (
        Command("view.fit", "Fit Drawing", "View", canvas.fit, ("Ctrl+0",)),
        Command("view.fit_selection", "Fit Selection", "View", canvas.fit_selection, ("Ctrl+2",)),
        Command("view.actual", "Actual Size", "View", lambda: canvas.set_zoom(1.0), ("Ctrl+1",)),
        Command("view.zoom_in", "Zoom In", "View", lambda: zoom(STEP), ("Ctrl++", "Ctrl+=")),
        Command("view.zoom_out", "Zoom Out", "View", lambda: zoom(1 / STEP), ("Ctrl+-",)),
        *_switches(workspace),
    )


def _switches(workspace: Workspace) -> tuple[Command, ...]:
    theme, preferences, uses = workspace.theme, workspace.windows.preferences, workspace.uses
    return (
        Command(
            "view.minimap",
            "Overview",
            "View",
            lambda: preferences.change(overview=not preferences.value.overview),
            tip="Show the whole drawing in a corner while it does not fit the canvas",
            checked=lambda: preferences.value.overview,
            separated=True,
        ),
        Command(
            "view.uses",
            "Use of Bonds",
            "View",
            lambda: uses.want(not uses.wanted),
            tip="Show on the drawing how much of each bond the trained cores use, and how large gradients are",
            checked=lambda: uses.wanted,
        ),
        Command(
            "view.theme",
            "Light or Dark",
            "View",
            lambda: preferences.change(theme=ThemeChoice.LIGHT if theme.dark else ThemeChoice.DARK),
            separated=True,
        ),
    )
