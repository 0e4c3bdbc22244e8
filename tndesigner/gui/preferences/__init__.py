"""What the user prefers: one value, kept in the settings, to which windows listen."""

from tndesigner.gui.preferences.preferences import (
    KeptPreferences,
    LanguageChoice,
    Preferences,
    ThemeChoice,
    read_preferences,
)
