"""Panels whose modules are imported when the panel is made: the window is painted first."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtWidgets import QWidget

from tndesigner.gui.workspace import Workspace


def late(module: str, name: str) -> Callable[[Workspace], QWidget]:
    """Return what makes a panel, given its class and the module of that class below ``gui``."""

    def make(workspace: Workspace) -> QWidget:
        panel: QWidget = getattr(import_module(f"tndesigner.gui.{module}"), name)(workspace)
        return panel

    return make
