"""The few icons that the style sheet names: it can show files only, so they are written in the theme's colours."""

import atexit
from functools import cache
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QDir, QTemporaryDir

from tndesigner.drawing.colours import Roles
from tndesigner.resources import resource_path

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
