"""The look of the application: Fusion, a palette and one style sheet."""

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
    """The theme in use; widgets that paint themselves take their colours from it and listen for changes."""

    changed = Signal()

    def __init__(self) -> None:
        """Start with the light theme, not applied yet."""
        super().__init__()
        self.roles: Roles = LIGHT

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return self.roles is not LIGHT

    def apply(self, *, dark: bool) -> None:
        """Give the running application the light or the dark look."""
        self.use(DARK if dark else LIGHT)

    def use(self, roles: Roles) -> None:
        """Give the running application the colours of a theme."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.roles = roles
        application.setStyle("Fusion")
        application.setPalette(_palette(self.roles))
        application.setStyleSheet(style_sheet(self.roles, sheet_icons(self.roles)))
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, or of a "#rrggbb"."""
        return QColor(role if role.startswith("#") else getattr(self.roles, role))

    def tint(self, role: str, ground: str, share: float) -> QColor:
        """Return a mixture of the colours of two roles: a share of ``role``, the rest of ``ground``."""
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
    uses = (
        (roles.panel, (role.Window, role.AlternateBase)),
        (roles.raised, (role.Base, role.Button, role.ToolTipBase, role.Light)),
        (roles.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
        (roles.problem, (role.BrightText,)),
        (roles.muted, (role.PlaceholderText,)),
        (roles.accent, (role.Highlight, role.Link, role.Accent)),
        (roles.on_accent, (role.HighlightedText,)),
        (roles.line, (role.Midlight, role.Mid, role.Dark, role.Shadow)),
    )
    for colour, names in uses:
        for name in names:
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
"""The icons of the sheet by name: the file, and the role that colours it."""


@cache
def sheet_icons(roles: Roles) -> Path:
    """Return the folder with the icons of a theme; it is written on first use and removed when the program ends."""
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
