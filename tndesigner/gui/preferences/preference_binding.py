"""Makes a window follow the preferences."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from tndesigner.gui.analysis import Analysis
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.preferences.preferences import KeptPreferences, ThemeChoice
from tndesigner.gui.style import Theme


class PreferenceBinding(QObject):
    """Lets the canvas and the savings of one window follow the preferences."""

    def __init__(self, canvas: CanvasView, analysis: Analysis, preferences: KeptPreferences) -> None:
        """Follow them as long as the canvas lives."""
        super().__init__(canvas)
        self._canvas, self._analysis, self._preferences = canvas, analysis, preferences
        self._preferences.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Apply the current preferences."""
        value, canvas = self._preferences.value, self._canvas
        canvas.easing.wanted = not value.still
        canvas.minimap.want(value.overview)
        canvas.coach.want(value.coach)
        canvas.stage.options.snap = value.snap
        canvas.show_dots(value.dots)
        self._analysis.prefer_batch(value.batch)


class ThemeFollower(QObject):
    """Applies the preferred theme to the application; it may be that of the system."""

    def __init__(self, theme: Theme, preferences: KeptPreferences) -> None:
        """Apply the theme now, and whenever the preference changes."""
        super().__init__(preferences)
        self._theme, self._preferences = theme, preferences
        theme.apply(dark=is_dark(preferences.value.theme))
        preferences.changed.connect(self.follow)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow)

    def follow(self) -> None:
        """Change the theme if the preference differs."""
        dark = is_dark(self._preferences.value.theme)
        if dark != self._theme.dark:
            self._theme.apply(dark=dark)


def is_dark(choice: ThemeChoice) -> bool:
    """Tell whether a choice currently means the dark theme."""
    if choice == ThemeChoice.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return choice == ThemeChoice.DARK
