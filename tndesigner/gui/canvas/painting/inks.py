"""The colours and fonts of a drawing in the theme in use."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QFont

from tndesigner.gui.style import Theme, text_font, tint
from tndesigner.gui.style.roles import role_names
from tndesigner.network import Placement, Tensor, TensorKind

_USUAL = {TensorKind.CORE: "network", TensorKind.INPUT: "muted", TensorKind.COPY: "text"}
LINE_SHARE = 0.78
"""How much of the colour of texts is in the colour of lines."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one tensor."""

    border: QColor
    fill: QColor


class Inks:
    """Mixes colours once; painting asks for them thousands of times."""

    def __init__(self, theme: Theme) -> None:
        """Take colours from a theme, and anew when it changes."""
        self._theme = theme
        self._roles: dict[str, QColor] = {}
        self._inks: dict[tuple[str, TensorKind], Ink] = {}
        theme.changed.connect(self._forget)

    def role(self, role: str) -> QColor:
        """Return the colour of a role."""
        if role not in self._roles:
            self._roles[role] = self._theme.colour(role)
        return self._roles[role]

    @property
    def line(self) -> QColor:
        """The colour of bonds and legs."""
        if "bond" not in self._roles:
            self._roles["bond"] = tint(self.role("text"), self.role("canvas"), LINE_SHARE)
        return self._roles["bond"]

    def tensor(self, tensor: Tensor, placement: Placement) -> Ink:
        """Return the colours of a tensor: its own, or the usual ones of its kind."""
        key = placement.color, tensor.kind
        if key not in self._inks:
            border = self._named(placement.color) or self._theme.colour(_USUAL[tensor.kind])
            share = 1.0 if tensor.kind is TensorKind.COPY else 0.14
            self._inks[key] = Ink(border, tint(border, self.role("canvas"), share))
        return self._inks[key]

    def _named(self, name: str) -> QColor | None:
        """Return the colour of a role or with a name of its own; None where there is no such colour."""
        colour = self._theme.colour(name) if name in role_names() else QColor(name)
        return colour if colour.isValid() else None

    def _forget(self) -> None:
        self._roles.clear()
        self._inks.clear()


@lru_cache
def label_font(pixels: int, *, bold: bool = False) -> QFont:
    """Return the font of texts on the canvas; finding it each time would be slow."""
    return text_font(pixels, bold=bold)
