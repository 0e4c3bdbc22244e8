"""What the user prefers: one value, kept in the settings, to which windows listen."""

from tndesigner.gui.preferences.preferences import KeptPreferences, Preferences, ThemeChoice, read_preferences
