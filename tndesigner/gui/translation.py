"""Sentences in the language of the person."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tndesigner.wording.sentences import begun
from tndesigner.wording.text import Text


def spoken(sentence: str) -> str:
    """Return a sentence in the language of the person; one that is no text stays as it is."""
    return sentence.translated(_translate) if isinstance(sentence, Text) else sentence


def say(template: str, *arguments: object) -> str:
    """Return a template in the language of the person, with its arguments in it as they are."""
    return spoken(Text(template, *arguments))


def _translate(template: str) -> str:
    return QCoreApplication.translate("texts", template)


def first_of(complaints: Iterator[str]) -> str:
    """Return the first of what is wrong with a value as it stands beside a field, or nothing."""
    return begun(spoken(next(complaints, "")))
