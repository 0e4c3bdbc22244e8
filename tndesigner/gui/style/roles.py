"""The colours of the window, by role, for the light and the dark theme."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Roles:
    """One theme: a colour "#rrggbb" for each role."""

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

CORE_COLOURS = ("network", "good", "warning", "problem", "twin", "accent", "muted")
"""The roles that a person may give to a core; other colours are "#rrggbb"."""


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def role_names() -> tuple[str, ...]:
    """Return the names of all roles."""
    return tuple(field.name for field in fields(Roles))


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
