"""What a panel is: a widget beside the canvas that listens to the document."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tndesigner.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PanelKind:
    """A row of the table of panels."""

    name: str
    """Names the panel in settings and tests."""
    title: str
    area: Qt.DockWidgetArea
    make: Callable[[Workspace], QWidget]
