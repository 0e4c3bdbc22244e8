"""What a panel is: a widget beside the canvas that listens to the document."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QScrollArea, QWidget

from tndesigner.gui.style.layouts import Margins, in_column

NARROWEST = 280
"""No panel beside the canvas gets narrower, so that nothing in it is cut."""


@dataclass(frozen=True, slots=True)
class PanelKind:
    """A row of the table of panels."""

    name: str
    """Names the panel in settings and tests."""
    title: str
    area: Qt.DockWidgetArea
    with_panel: str = ""
    """The panel that it shares a place with at first, each with a tab; empty for a place of its own."""
    height: int = 200
    """Its height at first, in pixels at 100 %."""


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
    """Bring the panel of that name to the front, in the window of a widget."""
    dock = anywhere.window().findChild(QDockWidget, name)
    if isinstance(dock, QDockWidget):
        dock.show()
        dock.raise_()
        dock.widget().setFocus(Qt.FocusReason.OtherFocusReason)
