"""Takes every exception that nobody caught: in slots, event handlers and threads."""

import sys
import threading
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow
from shiboken6 import isValid

from tndesigner.gui.faults.doors import fault_of, show_faults, write_fault

if TYPE_CHECKING:
    from tndesigner.gui.faults.dialogue import FaultDialogue
    from tndesigner.gui.faults.fault import Fault

MOST_LOGGED = 5
"""How often a fault at one place is logged; one that paints fails sixty times a second."""


class FaultReporter(QObject):
    """Logs each fault, and shows it once in a dialogue that blocks nothing."""

    _arrived = Signal(object)

    def __init__(self) -> None:
        """Report nothing yet."""
        super().__init__()
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._times = Counter[str]()
        self._dialogue: FaultDialogue | None = None
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)  # a widget may be painting now

    def install(self) -> None:
        """Take exceptions from now on."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._take, self._take_thread, self._take_ignored

    def uninstall(self) -> None:
        """Leave exceptions to whatever took them before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an exception, in whichever thread it was raised."""
        if not isinstance(error, Exception):
            self._before[0](kind, error, trace)
        elif (fault := self._logged(error, trace)) is not None:
            self._arrived.emit(fault)

    def _take_thread(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None and not isinstance(raised.exc_value, SystemExit):
            self._take(raised.exc_type, raised.exc_value, raised.exc_traceback)

    def _take_ignored(self, raised: "sys.UnraisableHookArgs") -> None:
        """Log an exception that Python cannot raise, as in a destructor; nothing has failed for the user."""
        if isinstance(raised.exc_value, Exception):
            self._logged(raised.exc_value, raised.exc_traceback)

    def _logged(self, error: Exception, trace: TracebackType | None) -> "Fault | None":
        """Log an exception; return the fault if it is the first of its place."""
        fault = fault_of(error, trace)
        self._times[fault.place] += 1
        times = self._times[fault.place]
        if times <= MOST_LOGGED:
            write_fault(fault)
        return fault if times == 1 else None

    def _show(self, fault: "Fault") -> None:
        try:
            if self._dialogue is None or not isValid(self._dialogue):
                self._dialogue = show_faults(_window())
            self._dialogue.add(fault)
        except Exception as error:  # noqa: BLE001  # to report it here would never end
            self._before[0](type(error), error, error.__traceback__)


def _window() -> QMainWindow | None:
    active = QApplication.activeWindow()
    windows = [active, *QApplication.topLevelWidgets()]
    return next((one for one in windows if isinstance(one, QMainWindow) and one.isVisible()), None)
