"""The titles of changes, which the undo menu and the history show, in the language of the person."""

from PySide6.QtCore import QCoreApplication


def titled(words: str, *names: object) -> str:
    """Return the title of a change; the names of what it is about stay as they are."""
    return QCoreApplication.translate("changes", words).format(*names)
