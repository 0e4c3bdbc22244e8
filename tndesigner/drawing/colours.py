"""Colours by role, for the light, the dark and the high-contrast theme and for paper; every colour is "#rrggbb"."""

import re
from dataclasses import asdict, dataclass, replace

from tndesigner.network import Tensor, TensorKind


@dataclass(frozen=True, slots=True)
class Roles:
    """A theme: a colour "#rrggbb" for each role."""

    canvas: str
    panel: str
    raised: str
    text: str
    muted: str
    line: str
    grid: str
    accent: str
    on_accent: str
    problem: str
    warning: str
    good: str
    network: str
    twin: str


LIGHT = Roles(
    canvas="#FBFBF8",
    panel="#F3F3F0",
    raised="#FFFFFF",
    text="#1E2126",
    muted="#5C636E",
    line="#C9CCD2",
    grid="#DDDED9",
    accent="#3F5BD9",
    on_accent="#FFFFFF",
    problem="#C2342D",
    warning="#8A5C00",
    good="#1B7F4B",
    network="#0B6BB8",
    twin="#A65200",
)

DARK = Roles(
    canvas="#15171C",
    panel="#1C1F26",
    raised="#252932",
    text="#E8EAEE",
    muted="#9AA3B0",
    line="#3A404B",
    grid="#2B303A",
    accent="#8FA2FF",
    on_accent="#15171C",
    problem="#FF7B72",
    warning="#E3B341",
    good="#56D39B",
    network="#5AB0F5",
    twin="#F2A65A",
)

CONTRAST = Roles(
    canvas="#000000",
    panel="#000000",
    raised="#000000",
    text="#FFFFFF",
    muted="#E6E6E6",
    line="#FFFFFF",
    grid="#404040",
    accent="#FFFF00",
    on_accent="#000000",
    problem="#FF9C94",
    warning="#FFD23F",
    good="#5CFFA6",
    network="#8CD3FF",
    twin="#FFB870",
)
"""White on black: texts, and the lines around controls, have a contrast of at least 10 with the ground."""

PAPER = replace(LIGHT, canvas="#FFFFFF")
"""The light theme on white paper, for exported pictures."""

CORE_COLOURS = ("network", "good", "warning", "problem", "twin", "accent", "muted")
"""The roles that the user may give to a core; any other colour is written "#rrggbb"."""

_USUAL = {TensorKind.CORE: "network", TensorKind.INPUT: "muted", TensorKind.COPY: "text"}


def tint(colour: str, ground: str, share: float) -> str:
    """Return the background with a share of the colour mixed in."""
    pairs = ((int(colour[place : place + 2], 16), int(ground[place : place + 2], 16)) for place in (1, 3, 5))
    return "#" + "".join(f"{round(share * one + (1 - share) * other):02X}" for one, other in pairs)


def line_colour(roles: Roles) -> str:
    """Return the colour of bonds and legs."""
    return tint(roles.text, roles.canvas, 0.78)


def tensor_colours(roles: Roles, tensor: Tensor, own: str) -> tuple[str, str]:
    """Return the colours of the border and the fill of a tensor.

    Args:
        roles: the theme.
        tensor: what is drawn; copy tensors are filled, but for vectors of ones.
        own: the role or "#rrggbb" that the user chose; anything else means the usual colour of its kind.
    """
    named = asdict(roles)
    usual = own if re.fullmatch("#[0-9A-Fa-f]{6}", own) else named[_USUAL[tensor.kind]]
    border = named.get(own, usual)
    return border, tint(border, roles.canvas, 1.0 if tensor.kind is TensorKind.COPY and not tensor.is_ones else 0.14)
