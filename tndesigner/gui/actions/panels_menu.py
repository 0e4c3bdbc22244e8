"""The commands of the View menu that show, hide and rearrange panels."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from tndesigner.gui.actions.command import Command
from tndesigner.gui.files.arrangement import forget_arrangement
from tndesigner.gui.panels.docks import arrange
from tndesigner.gui.panels.table import PANELS
from tndesigner.gui.workspace import Workspace

KEYS = "1234567890-"
"""The key of each panel, with Alt: those in a row at the top of a keyboard."""


def panels_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return a switch for each panel, the commands that walk through the areas, and the reset of the layout."""
    toggles = tuple(
        Command(
            f"panel.{kind.name}",
            kind.title,
            partial(_toggle, workspace, kind.name),
            (f"Alt+{key}",),
            "Go to this panel; if it is already in front, close it",
            menu="View/Panels",
            checked=partial(_is_open, workspace, kind.name),
        )
        for key, kind in zip(KEYS, PANELS, strict=True)
    )
    reset = Command(
        "view.reset_layout",
        "Reset Layout",
        partial(_reset, workspace),
        tip="Move all panels back to their original places",
        menu="View",
    )
    return (*toggles, *_walk(workspace), reset)


def _walk(workspace: Workspace) -> tuple[Command, ...]:
    command = partial(Command, menu="View")

    def go(step: int) -> None:
        window = workspace.canvas.window()
        strip = window.findChild(QWidget, "model_strip")
        if isinstance(window, QMainWindow) and isinstance(strip, QWidget):
            walk(window, strip, step)

    tip = "Walk through the canvas, the model strip and the visible panels"
    return (
        command("view.next_area", "Next Area", partial(go, 1), ("F6",), tip, separated=True),
        command("view.previous_area", "Previous Area", partial(go, -1), ("Shift+F6",), tip),
    )


def _docks(workspace: Workspace) -> dict[str, QDockWidget]:
    found = workspace.canvas.window().findChildren(QDockWidget)
    return {dock.objectName(): dock for dock in found}


def _is_open(workspace: Workspace, name: str) -> bool:
    """Return whether a panel is open; it may be behind the tab of another one."""
    dock = _docks(workspace).get(name)
    return dock is not None and not dock.isHidden()


def _toggle(workspace: Workspace, name: str) -> None:
    """Go to a panel, opening it or bringing it to the front; if it is already in front, close it."""
    dock = _docks(workspace)[name]
    if is_in_front(dock):
        dock.close()
        workspace.canvas.setFocus()
        return
    dock.show()
    dock.raise_()
    enter(dock.widget())


def _reset(workspace: Workspace) -> None:
    window = workspace.canvas.window()
    if isinstance(window, QMainWindow):
        arrange(window, _docks(workspace))
        forget_arrangement()


def is_in_front(dock: QDockWidget) -> bool:
    """Return whether a panel is visible; Qt keeps one that is behind a tab outside the window."""
    return not dock.isHidden() and (dock.isFloating() or dock.x() >= 0)


def areas(window: QMainWindow, strip: QWidget) -> list[QWidget]:
    """Return the areas in the order of the keys."""
    docks = [dock for dock in window.findChildren(QDockWidget) if is_in_front(dock)]
    ordered = sorted(docks, key=lambda dock: (dock.x() + dock.width() < window.width() - 1, dock.y(), dock.x()))
    found = (window.centralWidget(), strip, *(dock.widget() for dock in ordered))
    return [one for one in found if one is not None]


def walk(window: QMainWindow, strip: QWidget, step: int) -> None:
    """Move the focus to the next area that accepts keys, or to the previous one for a step of -1."""
    found, focus = areas(window, strip), window.focusWidget()
    here = next((place for place, one in enumerate(found) if one is focus or one.isAncestorOf(focus)), 0)
    any(enter(found[(here + step * count) % len(found)]) for count in range(1, len(found) + 1))


def enter(area: QWidget) -> bool:
    """Move the focus to the first widget in an area that accepts keys; return whether there is one."""
    first = next((one for one in _chain(area) if _takes_keys(one)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    return first is not None


def _chain(area: QWidget) -> Iterator[QWidget]:
    """Yield an area and the widgets in it, in tab order."""
    yield area
    one = area.nextInFocusChain()
    while isinstance(one, QWidget) and one is not area:
        if area.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain()


def _takes_keys(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
