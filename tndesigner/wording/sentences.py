"""Parts of sentences, and how complete sentences begin and end."""

from tndesigner.wording.conventions import present
from tndesigner.wording.text import Count


def begun(words: str) -> str:
    """Return words that begin with a capital, unless they begin with a name such as "a.out"."""
    first = words.split(" ", 1)[0]
    return f"{words[:1].upper()}{words[1:]}" if first.isalpha() else words


STOPS = (".", "。")
"""What ends a sentence, in the writing of the West and in that of China."""
_EAST = "\u3000"
"""The first of the characters of East Asia."""


def sentence(message: str) -> str:
    """Return a message as a complete sentence, with the full stop of the language; one in English keeps its own.

    Names in an English message may be in any writing.
    """
    if not message:
        return ""
    stop = present().full_stop if max(message) >= _EAST else STOPS[0]
    return begun(message) if message.endswith(STOPS) else f"{begun(message)}{stop}"


def counted(number: int, one: str, many: str) -> Count:
    """Return how many there are of something, given the templates "{0} core" and "{0} cores".

    Other languages may have several forms for the second.
    """
    return Count(one if number == 1 else many, number)
