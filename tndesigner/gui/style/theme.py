"""Gives the application one look: Fusion, an own palette and one style sheet."""

import atexit
from functools import cache
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QDir, QObject, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from tndesigner.drawing.colours import DARK, LIGHT, Roles, tint
from tndesigner.gui.style.sheet import style_sheet
from tndesigner.resources import resource_path


class Theme(QObject):
    """The theme in use; widgets that paint by themselves ask it for colours and listen to its change."""

    changed = Signal()

    def __init__(self) -> None:
        """Start light, not yet applied."""
        super().__init__()
        self.roles: Roles = LIGHT

    @property
    def dark(self) -> bool:
        """Whether the dark theme is in use."""
        return self.roles is DARK

    def apply(self, *, dark: bool) -> None:
        """Give the running application the light or the dark look."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.roles = DARK if dark else LIGHT
        application.setStyle("Fusion")
        application.setPalette(_palette(self.roles))
        application.setStyleSheet(style_sheet(self.roles, sheet_icons(self.roles)))
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, or of a "#rrggbb"."""
        return QColor(role if role.startswith("#") else getattr(self.roles, role))

    def tint(self, role: str, ground: str, share: float) -> QColor:
        """Return the colour of the role ``ground`` with a share of that of another role mixed in."""
        return QColor(tint(getattr(self.roles, role), getattr(self.roles, ground), share))


def text_font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the system's interface font with tabular figures."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("tnum"), 1)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def code_font(pixels: int) -> QFont:
    """Return the system's fixed font."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(pixels)
    return font


def _palette(roles: Roles) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: roles.panel,
        role.Base: roles.raised,
        role.AlternateBase: roles.panel,
        role.Button: roles.raised,
        role.ToolTipBase: roles.raised,
        role.WindowText: roles.text,
        role.Text: roles.text,
        role.ButtonText: roles.text,
        role.ToolTipText: roles.text,
        role.BrightText: roles.problem,
        role.PlaceholderText: roles.muted,
        role.Highlight: roles.accent,
        role.HighlightedText: roles.on_accent,
        role.Link: roles.accent,
        role.Accent: roles.accent,
        role.Light: roles.raised,
        role.Midlight: roles.line,
        role.Mid: roles.line,
        role.Dark: roles.line,
        role.Shadow: roles.line,
    }
    for name, colour in pairs.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(roles.muted))
    return palette


_ICONS = {
    "up": ("chevron_up", "muted"),
    "down": ("chevron_down", "muted"),
    "check": ("check", "on_accent"),
    "tick": ("check", "text"),
}
"""The names in the sheet, each with the drawing and the role that colours it."""


@cache
def sheet_icons(roles: Roles) -> Path:
    """Return the folder with the icons of a theme, written when first asked for and there until the program ends."""
    folder = _folder() / f"{crc32(repr(roles).encode()):08x}"
    folder.mkdir()
    for name, (drawing, role) in _ICONS.items():
        text = resource_path("icons", f"{drawing}.svg").read_text(encoding="utf-8")
        text = text.replace("currentColor", getattr(roles, role))
        (folder / f"{name}.svg").write_text(text, encoding="utf-8")
    return folder


@cache
def _folder() -> Path:
    folder = QTemporaryDir(QDir.temp().filePath("tndesigner-icons-XXXXXX"))
    atexit.register(folder.remove)
    return Path(folder.path())
