"""How the window looks: palette, style sheet, fonts."""

from tndesigner.gui.style.theme import Theme, code_font, text_font
