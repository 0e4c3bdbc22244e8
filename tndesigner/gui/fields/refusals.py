"""The invalid fields of a form: while there is one, the form accepts nothing, not even by Enter."""

from PySide6.QtCore import QObject, Signal

from tndesigner.gui.fields.hold_box import HoldBox
from tndesigner.gui.fields.name_box import NameBox
from tndesigner.gui.fields.number_box import NumberBox


class Refusals(QObject):
    """Listens to the fields that it watches."""

    changed = Signal()
    """A field became invalid or valid."""

    def __init__(self, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._wrong: set[int] = set()

    def __bool__(self) -> bool:
        """Return whether any field is invalid."""
        return bool(self._wrong)

    def watch(self, field: NumberBox | NameBox | HoldBox) -> None:
        """Watch one more field."""
        field.refused.connect(lambda reason: self._judge(id(field), wrong=bool(reason)))

    def _judge(self, field: int, *, wrong: bool) -> None:
        if wrong != (field in self._wrong):
            self._wrong ^= {field}
            self.changed.emit()
