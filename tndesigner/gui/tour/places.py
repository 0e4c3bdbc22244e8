"""Places in the window that a step points at, in the coordinates of the window."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

from tndesigner.drawing.boxes import Point
from tndesigner.gui.workspace import Workspace
from tndesigner.network import Bond, Network, Tensor

RADIUS = 34
"""Around a place on the canvas, in pixels at 100 %."""


def on_paper(point: Point) -> Callable[[Workspace], QRect]:
    """Return a function that finds a place of the drawing."""
    return lambda workspace: around(workspace, point)


def at_tensor(choose: Callable[[Network], Tensor | None]) -> Callable[[Workspace], QRect]:
    """Return a function that finds a tensor; the middle of the canvas if it is not there."""

    def find(workspace: Workspace) -> QRect:
        tensor = choose(workspace.document.network)
        if tensor is None or tensor.id not in workspace.canvas.scene.drawn.tables.tensors:
            return around(workspace, (0.0, 0.0))
        return around(workspace, workspace.canvas.scene.drawn.tables.centre(tensor.id))

    return find


def at_bond(choose: Callable[[Network], Bond | None]) -> Callable[[Workspace], QRect]:
    """Return a function that finds the middle of a bond; that of the canvas if it is not there."""

    def find(workspace: Workspace) -> QRect:
        bond = choose(workspace.document.network)
        tables = workspace.canvas.scene.drawn.tables
        if bond is None:
            return around(workspace, (0.0, 0.0))
        ends = [workspace.document.network.owner(leg).id for leg in bond.legs]
        if any(end not in tables.tensors for end in ends):
            return around(workspace, (0.0, 0.0))
        first, second = (tables.centre(end) for end in ends)
        return around(workspace, ((first[0] + second[0]) / 2, (first[1] + second[1]) / 2))

    return find


def at_dock(name: str) -> Callable[[Workspace], QRect]:
    """Return a function that finds a panel, or its tab; the canvas if it was closed."""

    def find(workspace: Workspace) -> QRect:
        window = workspace.canvas.window()
        dock = window.findChild(QDockWidget, name)
        if not isinstance(dock, QDockWidget):
            return within(window, workspace.canvas)
        if not dock.visibleRegion().isEmpty():
            return within(window, dock)
        return _tab_of(window, dock.windowTitle()) or within(window, workspace.canvas)

    return find


def _tab_of(window: QWidget, title: str) -> QRect | None:
    """Return where the tab of a panel is that is behind others."""
    for bar in window.findChildren(QTabBar):
        for place in range(bar.count() if bar.isVisible() else 0):
            if bar.tabText(place) == title:
                return bar.tabRect(place).translated(bar.mapTo(window, QPoint(0, 0)))
    return None


def drawing(workspace: Workspace) -> QRect:
    """Return where the whole drawing is; empty if nothing is drawn."""
    canvas, box = workspace.canvas, workspace.canvas.scene.drawn.content()
    if box is None:
        return QRect()
    corners = [(box.left, box.top), (box.right, box.bottom)]
    first, last = (canvas.stage.camera.to_screen(point).toPoint() for point in corners)
    return QRect(first, last).translated(canvas.mapTo(canvas.window(), QPoint(0, 0)))


def around(workspace: Workspace, point: Point) -> QRect:
    """Return the square around a place of the drawing."""
    canvas = workspace.canvas
    middle = canvas.mapTo(canvas.window(), canvas.stage.camera.to_screen(point).toPoint())
    side = RADIUS * max(1.0, canvas.zoom)
    return QRect(middle - QPoint(round(side), round(side)), QSize(round(2 * side), round(2 * side)))


def within(window: QWidget, widget: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
