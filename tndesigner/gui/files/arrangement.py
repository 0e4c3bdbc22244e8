"""Where windows and their docks are, remembered from one start to the next."""

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings
from PySide6.QtWidgets import QMainWindow

_GEOMETRY, _STATE = "window/geometry", "window/state"
VERSION = 1
"""Increases when the docks change so much that old arrangements no longer fit."""
_STEP = 28


def keep_arrangement(window: QMainWindow) -> None:
    """Remember where a window and its docks are."""
    settings = QSettings()
    settings.setValue(_GEOMETRY, window.saveGeometry())
    settings.setValue(_STATE, window.saveState(VERSION))


def restore_arrangement(window: QMainWindow) -> None:
    """Arrange a window and its docks as remembered, if they are."""
    settings = QSettings()
    geometry, state = settings.value(_GEOMETRY), settings.value(_STATE)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(state, QByteArray):
        window.restoreState(state, VERSION)


def forget_arrangement() -> None:
    """Forget the arrangement, so that the next window opens as the first one did."""
    settings = QSettings()
    settings.remove(_GEOMETRY)
    settings.remove(_STATE)


def take_the_place(window: QMainWindow, other: QMainWindow) -> None:
    """Arrange a window and its docks exactly like another window."""
    window.restoreState(other.saveState())
    window.setGeometry(other.geometry())
    window.setWindowState(other.windowState())


def place_beside(window: QMainWindow, other: QMainWindow) -> None:
    """Put a window slightly below and to the right of another, in the same size, if the screen has room."""
    if other.isMaximized():
        return
    shifted = other.geometry().translated(QPoint(_STEP, _STEP))
    room: QRect = other.screen().availableGeometry()
    if room.contains(shifted):
        window.setGeometry(shifted)
