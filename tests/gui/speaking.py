"""Lets the application speak a language for one test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tndesigner.gui.language import speak
from tndesigner.gui.preferences import LanguageChoice


@contextmanager
def speaking(application: QApplication) -> Iterator[Callable[[LanguageChoice], None]]:
    """A function that chooses a language, until the end of the block."""
    usual, installed = QLocale(), []
    try:
        yield lambda choice: installed.extend(speak(choice))
    finally:
        for translator in installed:
            application.removeTranslator(translator)
        speak(LanguageChoice.ENGLISH)
        QLocale.setDefault(usual)
