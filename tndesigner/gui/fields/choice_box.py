"""A field for one of a few choices."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy


class ChoiceBox(QComboBox):
    """Shows titles, and reports the name that belongs to the chosen one."""

    chosen = Signal(str)
    """The name of the user's choice."""

    def __init__(self, title: str) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._choose)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only with the focus, so that scrolling past changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @property
    def choice(self) -> str:
        """The name of what is chosen."""
        return str(self.currentData() or "")

    def show_choices(self, choices: Iterable[tuple[str, str]], chosen: str) -> None:
        """Offer names with their titles; the chosen one is offered even if it is not among them."""
        offered = tuple(choices)
        if chosen not in dict(offered):
            offered = (*offered, (chosen, chosen))
        if offered != self._shown:
            self._shown = offered
            self.clear()
            for name, title in offered:
                self.addItem(title, name)
                self.setItemData(self.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(self.findData(chosen))
        self.setToolTip(self.currentText())

    def _choose(self, _place: int) -> None:
        self.setToolTip(self.currentText())
        self.chosen.emit(self.choice)
