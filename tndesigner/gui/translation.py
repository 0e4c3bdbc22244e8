"""Sentences in the language of the user."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tndesigner.wording.sentences import begun
from tndesigner.wording.text import Text, message_of


def translated(sentence: str) -> str:
    """Return a sentence in the language of the user; a plain string is returned as it is."""
    return sentence.translated(_look_up) if isinstance(sentence, Text) else sentence


def translate(template: str, *arguments: object) -> str:
    """Return a template in the language of the user, filled in with untranslated arguments."""
    return translated(Text(template, *arguments))


def reason_of_error(error: BaseException) -> str:
    """Return the message of an exception in the language of the user, if it was raised with a ``Text``."""
    return translated(message_of(error))


def _look_up(template: str, count: int) -> str:
    return QCoreApplication.translate("texts", template, None, count)


def first_of(complaints: Iterator[str]) -> str:
    """Return the first complaint about a value, to be shown beside its field, or an empty string."""
    return begun(translated(next(complaints, "")))
