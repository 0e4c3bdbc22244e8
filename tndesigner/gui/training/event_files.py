"""Whether runs write event files for TensorBoard: a setting for all designs."""

from PySide6.QtCore import QSettings

_KEY = "training/tensorboard"


def event_files_wanted() -> bool:
    """Tell whether the next run writes event files."""
    return bool(QSettings().value(_KEY, False, bool))


def want_event_files(wanted: bool) -> None:
    """Store whether runs write event files from now on."""
    QSettings().setValue(_KEY, wanted)
