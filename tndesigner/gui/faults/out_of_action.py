"""What stands in the place of a panel that cannot be made."""

from PySide6.QtWidgets import QWidget

from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label


class OutOfAction(QWidget):
    """Says that a part of the window is out of action until the window is opened again."""

    def __init__(self, title: str) -> None:
        """Take the title of the part."""
        super().__init__()
        text = self.tr("“{}” has failed and is out of action in this window. Everything else works.")
        in_column(label(text.format(title), "warning", wrap=True), None, of=self, margins=16)
