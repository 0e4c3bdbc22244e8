"""The areas of a window between which keys walk: canvas, model strip, and the panels that can be seen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


def is_in_front(dock: QDockWidget) -> bool:
    """Tell whether a panel can be seen; Qt keeps one that stands behind a tab outside of the window."""
    return not dock.isHidden() and (dock.isFloating() or dock.x() >= 0)


def areas(window: QMainWindow, strip: QWidget) -> list[QWidget]:
    """Return the areas in the order in which keys walk through them."""
    docks = [dock for dock in window.findChildren(QDockWidget) if is_in_front(dock)]
    ordered = sorted(docks, key=lambda dock: (dock.x() + dock.width() < window.width() - 1, dock.y(), dock.x()))
    found = (window.centralWidget(), strip, *(dock.widget() for dock in ordered))
    return [one for one in found if one is not None]


def walk(window: QMainWindow, strip: QWidget, step: int) -> None:
    """Give the focus to the next area in which something takes keys, or to the one before for a step of -1."""
    found, focus = areas(window, strip), window.focusWidget()
    here = next((place for place, one in enumerate(found) if one is focus or one.isAncestorOf(focus)), 0)
    any(enter(found[(here + step * count) % len(found)]) for count in range(1, len(found) + 1))


def enter(area: QWidget) -> bool:
    """Give the focus to the first thing in an area that takes keys; tell whether there is one."""
    first = next((one for one in _chain(area) if _takes_keys(one)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    return first is not None


def _chain(area: QWidget) -> Iterator[QWidget]:
    """Give an area and what is in it, in the order of Tab."""
    yield area
    one = area.nextInFocusChain()
    while isinstance(one, QWidget) and one is not area:
        if area.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain()


def _takes_keys(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
