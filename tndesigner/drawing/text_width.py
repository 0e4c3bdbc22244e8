"""How wide a text in a drawing is at most: fonts differ, and only the window knows which one is used."""

from unicodedata import category, east_asian_width

_NARROW = frozenset(" !'()*,-./:;I[\\]`fijlrt{|}·")
_BROAD = frozenset("%@MWmwЖФШЩЫЮжфшщыю")
_IDEOGRAM, _EMOJI, _MOST, _CAPITAL, _SYMBOL, _USUAL, _LEAST = 1.05, 1.3, 1.1, 0.8, 0.85, 0.65, 0.42
"""Widths as shares of the size of the font, as in DejaVu Sans, the widest font that is common in user interfaces."""
_BOLDER = 1.12
"""By how much bold text is wider."""


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width in pixels that one line of text has at most, in a font of a size in pixels."""
    return size * sum(map(_share, text)) * (_BOLDER if bold else 1.0)


def _share(character: str) -> float:
    """Return the width of a character as a share of the size of the font."""
    if character in _NARROW:
        return _LEAST
    if character in _BROAD:
        return _MOST
    kind = category(character)
    if kind in ("Mn", "Me", "Cf"):  # marks on the character before, and what is not seen
        return 0.0
    if east_asian_width(character) in "WF":
        return _EMOJI if kind == "So" else _IDEOGRAM
    if kind in ("Lu", "Lt"):
        return _CAPITAL
    return _SYMBOL if kind.startswith("S") else _USUAL
