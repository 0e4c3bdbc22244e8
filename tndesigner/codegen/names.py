"""Names that are safe in Python source, made from whatever a person typed."""

import builtins
import keyword
import re
import unicodedata

LONGEST = 40
"""Characters after which a name is cut."""

_RESERVED = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}


def identifier(text: str, otherwise: str) -> str:
    """Return an ASCII identifier that reads like a text.

    Accents go, Greek letters are written out, all else that no identifier may have becomes an underscore. A
    word of Python or a builtin gets an underscore at its end.

    Args:
        text: anything.
        otherwise: the identifier for a text of which nothing is left; it also goes before a leading digit.
    """
    name = re.sub(r"[^A-Za-z0-9]+", "_", _latin(text)).strip("_")[:LONGEST].rstrip("_") or otherwise
    if name[0].isdigit():
        name = f"{otherwise}_{name}"
    return f"{name}_" if name in _RESERVED else name


def class_name(text: str, otherwise: str) -> str:
    """Return a text as the name of a class, each word with a capital: "my layer" becomes "MyLayer"."""
    words = re.findall(r"[A-Za-z0-9]+", _latin(text))
    name = "".join(word[0].upper() + word[1:] for word in words)[:LONGEST] or otherwise
    if name[0].isdigit():
        name = f"{otherwise}{name}"
    return f"{name}Layer" if name in _RESERVED else name


class Names:
    """Gives each thing in one scope a name that nothing else there has."""

    def __init__(self, *taken: str) -> None:
        """Start with names that nobody gets."""
        self._taken = set(taken)

    def take(self, name: str) -> str:
        """Return the name, or the name with a number where it is taken."""
        free, number = name, 1
        while free in self._taken:
            number += 1
            free = f"{name}_{number}"
        self._taken.add(free)
        return free


def _latin(text: str) -> str:
    """Write a text in ASCII as far as that goes."""
    return "".join(_letter(character) for character in unicodedata.normalize("NFKD", text))


def _letter(character: str) -> str:
    """Write one character in ASCII; nothing for an accent, a blank for what has no letter."""
    if character.isascii():
        return character
    if unicodedata.combining(character):
        return ""
    words = unicodedata.name(character, "").split()
    if words[:1] == ["GREEK"] and words[2:3] == ["LETTER"] and len(words) > 3:
        return words[3].lower() if words[1] == "SMALL" else words[3].capitalize()
    return " "
