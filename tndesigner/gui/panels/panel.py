"""What panels have in common: a row in the table of panels, a scrolling column, a way to the front."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QScrollArea, QWidget

from tndesigner.gui.style.layouts import Margins, in_column

NARROWEST = 280
"""The least width of a panel beside the canvas, in which nothing is cut off."""


@dataclass(frozen=True, slots=True)
class PanelKind:
    """A row of the table of panels."""

    name: str
    """The name of the panel in settings and tests."""
    title: str
    about: str
    """What it shows, in a few words."""
    area: Qt.DockWidgetArea
    with_panel: str = ""
    """The panel with which it initially shares a place, as tabs; empty for a place of its own."""
    height: int = 200
    """The initial height in pixels at 100 %."""


class ScrollPanel(QScrollArea):
    """A panel whose content is a column that scrolls vertically only."""

    def __init__(self, *, margins: Margins, spacing: int) -> None:
        """Start with an empty column."""
        super().__init__()
        inside = QWidget()
        self.column = in_column(of=inside, margins=margins, spacing=spacing)
        """Where the content is added."""
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(NARROWEST)


def show_panel(anywhere: QWidget, name: str) -> None:
    """Bring a panel of the window that a widget is in to the front."""
    dock = anywhere.window().findChild(QDockWidget, name)
    if isinstance(dock, QDockWidget):
        dock.show()
        dock.raise_()
        dock.widget().setFocus(Qt.FocusReason.OtherFocusReason)
