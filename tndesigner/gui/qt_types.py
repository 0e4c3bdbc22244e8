"""Makes the Python classes of Qt in the window's thread, before another thread can.

PySide makes each class when it is first named, and two threads that do so at the same time can crash. pyqtgraph names
all classes of Qt when it is imported: of 160 processes that imported it in one thread and named classes in another, 7
crashed, and none of 160 did once all classes had been named before.
"""

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

AT_ONCE = 20
"""How many classes are made in one turn of the event loop; all 721 take a quarter of a second."""


class QtTypes(QObject):
    """Names all classes of Qt that a window can use, a few in each turn of the event loop."""

    made = Signal()
    """All classes are there."""

    def __init__(self, parent: QObject) -> None:
        """Name nothing yet."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_some)

    def make(self) -> None:
        """Start, unless it has started already."""
        self._timer.start()

    def stop(self) -> None:
        """Stop, without emitting ``made``."""
        self._timer.stop()

    def _make_some(self) -> None:
        for _ in range(AT_ONCE):
            if (named := next(_TYPES, None)) is None:
                self._timer.stop()
                self.made.emit()
                return
            getattr(*named, None)


_TYPES = ((module, name) for module in (QtCore, QtGui, QtWidgets) for name in dir(module))
"""What is still to be named in this process."""
