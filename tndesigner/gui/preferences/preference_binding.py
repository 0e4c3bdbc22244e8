"""Makes a window follow the preferences."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from tndesigner.drawing.colours import CONTRAST, DARK, LIGHT, Roles
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
        theme.use(roles_of(preferences.value.theme))
        preferences.changed.connect(self.follow)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.follow)

    def follow(self) -> None:
        """Change the theme if the preference differs."""
        roles = roles_of(self._preferences.value.theme)
        if roles is not self._theme.roles:
            self._theme.use(roles)


def roles_of(choice: ThemeChoice) -> Roles:
    """Return the colours that a choice means now."""
    if choice != ThemeChoice.SYSTEM:
        return {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK, ThemeChoice.CONTRAST: CONTRAST}[choice]
    hints = QGuiApplication.styleHints()
    tells = hasattr(hints, "accessibility")  # since Qt 6.10
    if tells and hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
