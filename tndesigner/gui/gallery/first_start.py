"""Whether the user has seen the gallery before."""

from PySide6.QtCore import QSettings

_SEEN = "gallery/seen"


def is_first_start() -> bool:
    """Tell whether the user has never seen the gallery."""
    return not QSettings().value(_SEEN, False, bool)


def remember_start() -> None:
    """Remember that the user has seen it."""
    QSettings().setValue(_SEEN, True)
