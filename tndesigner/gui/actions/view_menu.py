"""The commands of the View menu that turn to the canvas and the theme."""

from functools import partial

from tndesigner.gui.actions.command import Command
from tndesigner.gui.canvas.view import STEP
from tndesigner.gui.preferences import ThemeChoice
from tndesigner.gui.workspace import Workspace


def view_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the zooms, what is shown over the drawing, and the theme."""
    canvas = workspace.canvas

    command = partial(Command, menu="View")

    def zoom(factor: float) -> None:
        canvas.set_zoom(canvas.zoom * factor)

    return (
        command("view.fit", "Fit Drawing", canvas.fit, ("Ctrl+0",)),
        command("view.fit_selection", "Fit Selection", canvas.fit_selection, ("Ctrl+2",)),
        command("view.actual", "Actual Size", lambda: canvas.set_zoom(1.0), ("Ctrl+1",)),
        command("view.zoom_in", "Zoom In", lambda: zoom(STEP), ("Ctrl++", "Ctrl+=")),
        command("view.zoom_out", "Zoom Out", lambda: zoom(1 / STEP), ("Ctrl+-",)),
        *_switches(workspace),
    )


def _switches(workspace: Workspace) -> tuple[Command, ...]:
    theme, preferences, uses = workspace.theme, workspace.windows.preferences, workspace.uses
    command = partial(Command, menu="View")
    return (
        command(
            "view.minimap",
            "Overview",
            lambda: preferences.change(overview=not preferences.value.overview),
            tip="Show the whole drawing in a corner while it does not fit the canvas",
            separated=True,
            checked=lambda: preferences.value.overview,
        ),
        command(
            "view.uses",
            "Use of Bonds",
            lambda: uses.want(not uses.wanted),
            tip="Show on the drawing how much of each bond the trained cores use, and how large gradients are",
            checked=lambda: uses.wanted,
        ),
        command(
            "view.theme",
            "Light or Dark",
            lambda: preferences.change(theme=ThemeChoice.LIGHT if theme.dark else ThemeChoice.DARK),
            separated=True,
        ),
    )
