"""How the window looks: colours by role, palette, style sheet, fonts."""

from tndesigner.gui.style.roles import CORE_COLOURS, DARK, LIGHT, Roles, contrast
from tndesigner.gui.style.theme import Theme, code_font, text_font, tint

__all__ = ["CORE_COLOURS", "DARK", "LIGHT", "Roles", "Theme", "code_font", "contrast", "text_font", "tint"]
