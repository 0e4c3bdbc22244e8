"""What is said where Qt finds no screen: one line, instead of Qt's lines and a core dump."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tndesigner.system_words import no_window


@contextmanager
def no_screen_explained() -> Iterator[None]:
    """End the process with one line and exit status 1 if Qt cannot begin; Qt itself would abort."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            sys.stderr.write(no_window((said or [message])[0].strip()))
            sys.stderr.flush()
            os._exit(1)
        said.append(message)

    usual = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(usual)
