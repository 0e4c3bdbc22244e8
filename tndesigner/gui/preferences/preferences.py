"""The preferences, and the user's settings in which they are kept."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

_GROUP = "preferences"
MOST_EXAMPLES = 1_000_000
"""The largest batch size."""


class ThemeChoice(StrEnum):
    """The appearance of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class LanguageChoice(StrEnum):
    """The language of the window, by its code; a change takes effect at the next start."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    CHINESE = "zh_CN"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user prefers, in all windows."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: LanguageChoice = LanguageChoice.SYSTEM
    still: bool = False
    """Whether animations are off."""
    snap: bool = True
    """Whether what is dragged snaps to guides and dots."""
    dots: bool = True
    """Whether the canvas has dots."""
    coach: bool = True
    """Whether hints suggest the next step while a network is drawn."""
    overview: bool = True
    """Whether a minimap is shown while the drawing does not fit."""
    tools: bool = True
    """Whether the drawing tools are shown beside the canvas."""
    batch: int = 0
    """The initial batch size for savings; 0 for that of the experiment."""
    runs: str = ""
    """The folder in which runs are kept; empty for the usual one."""
    warm: bool = True
    """Whether the training process starts with the window."""
    recovery: bool = True
    """Whether unsaved changes are kept in case of a crash."""


def read_preferences() -> Preferences:
    """Return the stored preferences; unreadable ones have their default values."""
    settings, usual = QSettings(), Preferences()
    kept = {one.name: settings.value(f"{_GROUP}/{one.name}") for one in fields(Preferences)}
    return replace(usual, **{name: _as(getattr(usual, name), value) for name, value in kept.items()})


def write_preferences(preferences: Preferences) -> None:
    """Store preferences; defaults are omitted, so that they follow a later version."""
    settings, usual = QSettings(), Preferences()
    for one in fields(Preferences):
        value = getattr(preferences, one.name)
        if value == getattr(usual, one.name):
            settings.remove(f"{_GROUP}/{one.name}")
        else:
            settings.setValue(f"{_GROUP}/{one.name}", str(value).lower() if isinstance(value, bool) else value)


class KeptPreferences(QObject):
    """The current preferences; a change is stored and announced at once."""

    changed = Signal()

    def __init__(self) -> None:
        """Read the stored preferences."""
        super().__init__()
        self.value = read_preferences()

    def change(self, **values: bool | int | str) -> None:
        """Change some preferences."""
        self.put(replace(self.value, **values))  # type: ignore[arg-type]

    def put(self, preferences: Preferences) -> None:
        """Replace all preferences."""
        if preferences != self.value:
            self.value = preferences
            write_preferences(preferences)
            self.changed.emit()


def _as(usual: Any, value: object) -> Any:  # noqa: ANN401  # as many types as preferences have
    """Return a stored value, which may be a string or corrupt, in the type of the default; else the default."""
    text = str(value)
    match usual:
        case ThemeChoice() | LanguageChoice():
            return type(usual)(text) if text in set(type(usual)) else usual
        case bool():
            return text.lower() == "true" if text.lower() in ("true", "false") else usual
        case int():
            return int(text) if text.isdecimal() and 1 <= int(text) <= MOST_EXAMPLES else usual
        case _:
            return value if isinstance(value, str) else usual
