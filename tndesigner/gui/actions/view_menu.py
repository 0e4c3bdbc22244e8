"""The commands of the View menu for the canvas and the theme."""

from functools import partial

from tndesigner.gui.actions.command import Command
from tndesigner.gui.actions.file_menu import window_of
from tndesigner.gui.actions.finding import open_finder
from tndesigner.gui.canvas.view import STEP
from tndesigner.gui.preferences import ThemeChoice
from tndesigner.gui.workspace import Workspace

_command = partial(Command, menu="View")


def view_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands for the zoom, for what is shown over the drawing, and for the theme."""
    canvas = workspace.canvas

    def zoom(factor: float) -> None:
        canvas.set_zoom(canvas.zoom * factor)

    def find() -> None:
        window = window_of(workspace)
        if window is not None:
            open_finder(window, workspace)

    return (
        _command("view.find", "Find…", find, ("Ctrl+F",), "Find a core, a leg or a layer by its name"),
        _command("view.fit", "Fit Drawing", canvas.fit, ("Ctrl+0",)),
        _command("view.fit_selection", "Fit Selection", canvas.fit_selection, ("Ctrl+2",)),
        _command("view.actual", "Actual Size", lambda: canvas.set_zoom(1.0), ("Ctrl+1",)),
        _command("view.zoom_in", "Zoom In", lambda: zoom(STEP), ("Ctrl++", "Ctrl+=")),
        _command("view.zoom_out", "Zoom Out", lambda: zoom(1 / STEP), ("Ctrl+-",)),
        *_shown_commands(workspace),
    )


def _shown_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands that show or hide something, and the one for the theme."""
    uses, theme, preferences = workspace.uses, workspace.theme, workspace.windows.preferences
    return (
        _command(
            "view.minimap",
            "Overview",
            lambda: preferences.change(overview=not preferences.value.overview),
            tip="Show the whole drawing in a corner while it does not fit on the canvas",
            separated=True,
            checked=lambda: preferences.value.overview,
        ),
        _command(
            "view.tools",
            "Drawing Tools",
            lambda: preferences.change(tools=not preferences.value.tools),
            tip="Show buttons for cores, inputs, legs and bonds at the left of the canvas",
            checked=lambda: preferences.value.tools,
        ),
        _command(
            "view.uses",
            "Use of Bonds",
            lambda: uses.want(not uses.wanted),
            tip="Show on the drawing how much of each bond the trained cores use, and how large the gradients are",
            checked=lambda: uses.wanted,
        ),
        _command(
            "view.theme",
            "Light or Dark",
            lambda: preferences.change(theme=ThemeChoice.LIGHT if theme.dark else ThemeChoice.DARK),
            separated=True,
        ),
    )
