"""The colours and fonts of a drawing in the theme in use."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QFont

from tndesigner.drawing.colours import line_colour, tensor_colours
from tndesigner.gui.style import Theme, text_font
from tndesigner.network import Placement, Tensor, TensorKind


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one tensor."""

    border: QColor
    fill: QColor


class Inks:
    """Caches colours, because painting needs them thousands of times."""

    def __init__(self, theme: Theme) -> None:
        """Take colours from a theme, again whenever it changes."""
        self._theme = theme
        self._roles: dict[str, QColor] = {}
        self._inks: dict[tuple[str, TensorKind, bool], Ink] = {}
        theme.changed.connect(self._forget)

    def role(self, role: str) -> QColor:
        """Return the colour of a role."""
        if role not in self._roles:
            self._roles[role] = self._theme.colour(role)
        return self._roles[role]

    def faint(self, role: str, alpha: float) -> QColor:
        """Return the colour of a role with some transparency."""
        colour = QColor(self.role(role))
        colour.setAlphaF(alpha)
        return colour

    @property
    def line(self) -> QColor:
        """The colour of bonds and legs."""
        if "bond" not in self._roles:
            self._roles["bond"] = QColor(line_colour(self._theme.roles))
        return self._roles["bond"]

    @property
    def unused(self) -> QColor:
        """The colour of the unused part of a bond or bar."""
        return self._theme.tint("muted", "canvas", 0.4)

    def tensor(self, tensor: Tensor, placement: Placement) -> Ink:
        """Return the colours of a tensor: its own, or the usual ones of its kind."""
        own = placement.color
        key = own, tensor.kind, tensor.is_ones
        if key not in self._inks:
            if QColor.isValidColorName(own):  # as "steelblue"
                own = QColor(own).name()
            self._inks[key] = Ink(*map(QColor, tensor_colours(self._theme.roles, tensor, own)))
        return self._inks[key]

    def _forget(self) -> None:
        self._roles.clear()
        self._inks.clear()


@lru_cache
def label_font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the font of texts on the canvas; cached, because finding it is slow."""
    return text_font(pixels, bold=bold)
