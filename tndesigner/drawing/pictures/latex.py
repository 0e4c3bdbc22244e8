"""Any text as LaTeX that every engine accepts."""

from unicodedata import combining, normalize

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\ensuremath{<}",
    ">": r"\ensuremath{>}",
    "|": r"\ensuremath{|}",
    '"': "''",
    "≠": r"\ensuremath{\neq}",
    "×": r"\ensuremath{\times}",
    "·": r"\ensuremath{\cdot}",
    "→": r"\ensuremath{\to}",
    "′": r"\ensuremath{'}",
    "∞": r"\ensuremath{\infty}",
    "–": "--",
    "—": "---",
    "…": r"\dots{}",
    "’": "'",
    "‘": "`",
    "“": "``",
    "”": "''",
    "ß": r"\ss{}",
    "æ": r"\ae{}",
    "Æ": r"\AE{}",
    "ø": r"\o{}",
    "Ø": r"\O{}",
    "œ": r"\oe{}",
    "Œ": r"\OE{}",
    "ł": r"\l{}",
    "Ł": r"\L{}",
}
_GREEK = (
    *("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu"),
    *("xi", "omicron", "pi", "rho", "varsigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"),
)
_LIKE_LATIN = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True))
_ACCENTS = {
    "\u0300": r"\`",
    "\u0301": r"\'",
    "\u0302": r"\^",
    "\u0303": r"\~",
    "\u0304": r"\=",
    "\u0306": r"\u",
    "\u0307": r"\.",
    "\u0308": r"\"",
    "\u030a": r"\r",
    "\u030b": r"\H",
    "\u030c": r"\v",
    "\u0327": r"\c",
    "\u0328": r"\k",
}
_LOW = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_HIGH = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
UNKNOWN = "?"
"""Replaces a character that plain LaTeX does not have."""


def latex(text: str) -> str:
    """Return a text as LaTeX; characters that it does not have become question marks."""
    return "".join(map(_character, normalize("NFC", text)))


def _character(character: str) -> str:
    if character in _SPECIAL:
        return _SPECIAL[character]
    if character.isascii():
        return character if character.isprintable() else " "
    for table, mark in ((_LOW, "_"), (_HIGH, "^")):
        if ord(character) in table:
            return rf"\ensuremath{{{mark}{character.translate(table)}}}"
    return _greek(character) or _accented(character) or UNKNOWN


def _greek(character: str) -> str:
    """Return a Greek letter; capitals that look like Latin letters become those."""
    if character in _LIKE_LATIN:
        return _LIKE_LATIN[character]
    place = ord(character.lower()) - ord("α")
    if len(character.lower()) > 1 or not 0 <= place < len(_GREEK):
        return ""
    name = _GREEK[place]
    return rf"\ensuremath{{\{name.capitalize() if character.isupper() else name}}}"


def _accented(character: str) -> str:
    """Return a letter with its accents, the inner one first."""
    base, *marks = tuple(normalize("NFD", character))
    if not base.isascii() or not marks or not all(combining(mark) for mark in marks):
        return ""
    for mark in marks:
        if mark not in _ACCENTS:
            return base
        base = f"{_ACCENTS[mark]}{{{base}}}"
    return base
