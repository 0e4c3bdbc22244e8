"""The commands of the View menu that show, hide and rearrange panels."""

from functools import partial

from PySide6.QtWidgets import QDockWidget, QMainWindow

from tndesigner.gui.actions.command import Command
from tndesigner.gui.files.arrangement import forget_arrangement
from tndesigner.gui.panels.docks import arrange
from tndesigner.gui.panels.table import PANELS
from tndesigner.gui.workspace import Workspace


def panels_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return a switch for each panel, and the way back to the layout of the start."""
    toggles = tuple(
        Command(
            f"panel.{kind.name}",
            kind.title,
            "View/Panels",
            partial(_toggle, workspace, kind.name),
            checked=partial(_is_open, workspace, kind.name),
        )
        for kind in PANELS
    )
    reset = Command(
        "view.reset_layout",
        "Reset Layout",
        "View",
        partial(_reset, workspace),
        tip="Put all panels where they were at first",
    )
    return (*toggles, reset)


def _docks(workspace: Workspace) -> dict[str, QDockWidget]:
    found = workspace.canvas.window().findChildren(QDockWidget)
    return {dock.objectName(): dock for dock in found}


def _is_open(workspace: Workspace, name: str) -> bool:
    """Tell whether a panel is open; it may stand behind the tab of another."""
    dock = _docks(workspace).get(name)
    return dock is not None and not dock.isHidden()


def _toggle(workspace: Workspace, name: str) -> None:
    """Close a panel, or open it in front of those that share its place."""
    dock = _docks(workspace)[name]
    if dock.isHidden():
        dock.show()
        dock.raise_()
    else:
        dock.close()


def _reset(workspace: Workspace) -> None:
    window = workspace.canvas.window()
    if isinstance(window, QMainWindow):
        arrange(window, _docks(workspace))
        forget_arrangement()
