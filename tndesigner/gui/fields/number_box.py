"""A field for a whole number."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from tndesigner.gui.fields.undo_keys import is_for_window
from tndesigner.network.indices import LARGEST_DIM
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
    """Takes a whole number when Enter is pressed, the focus goes, or an arrow steps; never an impossible one."""

    chosen = Signal(int)
    """A different, valid number was chosen."""
    refused = Signal(str)
    """Why the text is invalid; empty once it is valid again."""

    def __init__(self, title: str, *, least: int = 1, most: int = LARGEST_DIM, stepping: Stepping = counting) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self._least, self._most, self._stepping = least, most, stepping
        self._number = least
        self.setAccessibleName(title)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.editingFinished.connect(self._finish)
        self.lineEdit().textEdited.connect(lambda _text: self._judge())
        self._show()

    @property
    def number(self) -> int:
        """The last chosen number."""
        return self._number

    def set_number(self, number: int) -> None:
        """Show a number, unless the user is typing."""
        changed, self._number = number != self._number, number
        if changed or not self.lineEdit().isModified():
            self._show()

    def set_range(self, *, least: int, most: int) -> None:
        """Set the range of valid numbers."""
        self._least, self._most = least, most

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let anything be typed: a message says what is wrong with it."""
        return QValidator.State.Acceptable, text, position

    def stepBy(self, steps: int) -> None:
        """Choose the number that the arrows lead to."""
        number = min(self._most, max(self._least, self._stepping(self._number, steps)))
        self._choose(number)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape restore the chosen number."""
        if event.key() == Qt.Key.Key_Escape and self.text() != f"{self._number:,}":
            self._show()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if is_for_window(event, self.lineEdit()):
            event.ignore()
            return False
        return super().event(event)

    def _finish(self) -> None:
        found = self._judge()
        if isinstance(found, int):
            self._choose(found)

    def _choose(self, number: int) -> None:
        changed, self._number = number != self._number, number
        self._show()
        if changed:
            self.chosen.emit(number)

    def _judge(self) -> int | str:
        found = read_number(self.lineEdit().text(), least=self._least, most=self._most)
        reason = "" if isinstance(found, int) else found
        _set_wrong(self, bool(reason))
        self.refused.emit(reason)
        return found

    def _show(self) -> None:
        self.lineEdit().setText(f"{self._number:,}")
        self.lineEdit().setModified(False)
        _set_wrong(self, False)
        self.refused.emit("")


def _set_wrong(widget: QWidget, wrong: bool) -> None:
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
