"""The few icons that the style sheet names: it can show files only, so they are written in the theme's colours."""

from pathlib import Path

from tndesigner.gui.style.roles import Roles
from tndesigner.resources import resource_path

_ICONS = {
    "up": ("chevron_up", "muted"),
    "down": ("chevron_down", "muted"),
    "check": ("check", "on_accent"),
    "tick": ("check", "text"),
}
"""The names in the sheet, each with the drawing and the role that colours it."""


def write_sheet_icons(folder: Path, roles: Roles) -> None:
    """Write the icons of a theme into a folder."""
    for name, (drawing, role) in _ICONS.items():
        text = resource_path("icons", f"{drawing}.svg").read_text(encoding="utf-8")
        text = text.replace("currentColor", getattr(roles, role))
        (folder / f"{name}.svg").write_text(text, encoding="utf-8")
