"""Sentences of the other packages in the language of the person."""

from PySide6.QtCore import QCoreApplication

from tndesigner.text import Text


def spoken(sentence: str) -> str:
    """Return a sentence in the language of the person; one that is no text stays as it is."""
    return sentence.translated(_translate) if isinstance(sentence, Text) else sentence


def _translate(template: str) -> str:
    return QCoreApplication.translate("checks", template)
