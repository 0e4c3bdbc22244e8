"""Names that are safe in Python source, made from any text that a user typed."""

import builtins
import keyword
import re
import unicodedata

LONGEST = 40
"""The longest name, in characters."""

_RESERVED = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}


def identifier(text: str, otherwise: str) -> str:
    """Return an ASCII identifier that resembles a text.

    Accents are dropped, Greek letters are spelled out, and other characters that identifiers cannot have become an
    underscore. A keyword or builtin gets an underscore at its end.

    Args:
        text: anything.
        otherwise: the identifier if nothing is left of the text, and the prefix before a leading digit.
    """
    name = re.sub(r"[^A-Za-z0-9]+", "_", _latin(text)).strip("_")[:LONGEST].rstrip("_") or otherwise
    if name[0].isdigit():
        name = f"{otherwise}_{name}"
    return f"{name}_" if name in _RESERVED else name


def class_name(text: str, otherwise: str) -> str:
    """Return a text as the name of a class, with each word capitalised: "my layer" becomes "MyLayer"."""
    words = re.findall(r"[A-Za-z0-9]+", _latin(text))
    name = "".join(word[0].upper() + word[1:] for word in words)[:LONGEST] or otherwise
    if name[0].isdigit():
        name = f"{otherwise}{name}"
    return f"{name}Layer" if name in _RESERVED else name


class Names:
    """Makes unique names for one scope."""

    def __init__(self, *taken: str) -> None:
        """Start with names that must not be used."""
        self._taken = set(taken)

    def take(self, name: str) -> str:
        """Return the name, with a number appended if it is taken."""
        free, number = name, 1
        while free in self._taken:
            number += 1
            free = f"{name}_{number}"
        self._taken.add(free)
        return free


def _latin(text: str) -> str:
    """Write a text in ASCII as far as possible."""
    return "".join(_letter(character) for character in unicodedata.normalize("NFKD", text))


def _letter(character: str) -> str:
    """Write one character in ASCII: nothing for an accent, a space if there is no letter for it."""
    if character.isascii():
        return character
    if unicodedata.combining(character):
        return ""
    words = unicodedata.name(character, "").split()
    if words[:1] == ["GREEK"] and words[2:3] == ["LETTER"] and len(words) > 3:
        return words[3].lower() if words[1] == "SMALL" else words[3].capitalize()
    return " "
