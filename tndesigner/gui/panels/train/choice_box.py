"""A field with a few things to choose from."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy


class ChoiceBox(QComboBox):
    """Names things by words, and tells the name of the one that the person chose."""

    chosen = Signal(str)
    """Something else was chosen."""

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
        """Turn only where the focus is, so that scrolling past changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @property
    def choice(self) -> str:
        """The name of what is chosen."""
        return str(self.currentData() or "")

    def show_choices(self, choices: Iterable[tuple[str, str]], chosen: str) -> None:
        """Offer names with their words; what is chosen is offered too, whatever it is."""
        offered = tuple(choices)
        if chosen not in dict(offered):
            offered = (*offered, (chosen, chosen))
        with QSignalBlocker(self):
            if offered != self._shown:
                self._shown = offered
                self.clear()
                for name, words in offered:
                    self.addItem(words, name)
                    self.setItemData(self.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
            self.setCurrentIndex([name for name, _ in offered].index(chosen))
            self.setToolTip(self.currentText())

    def _choose(self, _place: int) -> None:
        self.setToolTip(self.currentText())
        self.chosen.emit(self.choice)
