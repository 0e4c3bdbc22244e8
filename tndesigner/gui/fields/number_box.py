"""A field for a whole number."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QValidator
from PySide6.QtWidgets import QAbstractSpinBox

from tndesigner.gui.fields.name_box import NameBox
from tndesigner.gui.style.widgets import set_look
from tndesigner.network.indices import LARGEST_DIM
from tndesigner.wording.numbers import exact
from tndesigner.wording.reading import read_number

Stepping = Callable[[int, int], int]
"""Returns the number that this many steps lead to."""


def counting(number: int, steps: int) -> int:
    """Step by one."""
    return number + steps


def doubling(number: int, steps: int) -> int:
    """Step to the next power of two, up or down."""
    for _ in range(abs(steps)):
        number = 1 << number.bit_length() if steps > 0 else 1 << max(0, (number - 1).bit_length() - 1)
    return number


class NumberBox(QAbstractSpinBox):
    """Takes a whole number when Enter is pressed, focus is lost or an arrow steps; never an impossible one."""

    chosen = Signal(int)
    """A different, valid number was chosen."""
    refused = Signal(str)
    """Why the text is invalid; empty once it is valid again."""

    def __init__(self, title: str, *, least: int = 1, most: int = LARGEST_DIM, stepping: Stepping = counting) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self._least, self._most, self._stepping = least, most, stepping
        self._number = least
        self._line = NameBox("", self._objection)
        self.setLineEdit(self._line)
        self.setAccessibleName(title)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._line.setTextMargins(6, 0, 0, 0)
        self._line.refused.connect(self._refuse)
        self._line.chosen.connect(self._take)
        self.editingFinished.connect(self._line.take)
        self.set_number(least)

    @property
    def number(self) -> int:
        """The last chosen number."""
        return self._number

    def set_number(self, number: int) -> None:
        """Show a number, unless the user is typing."""
        self._number = number
        self._line.set_name(exact(number))

    def set_range(self, *, least: int, most: int) -> None:
        """Set the range of valid numbers."""
        self._least, self._most = least, most

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number after a click, too, once that has set the cursor."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self._select)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept any text; a message says what is wrong with it."""
        return QValidator.State.Acceptable, text, position

    def stepBy(self, steps: int) -> None:
        """Choose the number that the arrows lead to."""
        self._choose(min(self._most, max(self._least, self._stepping(self._number, steps))))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Let arrows lead to the ends of the range."""
        flag = QAbstractSpinBox.StepEnabledFlag
        up = flag.StepUpEnabled if self._number < self._most else flag.StepNone
        down = flag.StepDownEnabled if self._number > self._least else flag.StepNone
        return up | down

    def sizeHint(self) -> QSize:
        """Make room for six digits."""
        hint = super().sizeHint()
        return QSize(QFontMetrics(self.font()).horizontalAdvance("000,000") + 36, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Keep room for four digits."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance("0,000") + 36, super().minimumSizeHint().height())

    def _select(self) -> None:
        if not self._line.isModified():
            self._line.selectAll()

    def _objection(self, text: str) -> str:
        found = self._read(text)
        return found if isinstance(found, str) else ""

    def _read(self, text: str) -> int | str:
        return read_number(text, least=self._least, most=self._most)

    def _take(self, text: str) -> None:
        found = self._read(text)
        if isinstance(found, int):
            self._choose(found)

    def _choose(self, number: int) -> None:
        changed = number != self._number
        self.set_number(number)
        if changed:
            self.chosen.emit(number)

    def _refuse(self, reason: str) -> None:
        set_look(self, "wrong", "true" if reason else "")
        self.refused.emit(reason)
