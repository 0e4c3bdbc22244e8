"""Lists in sentences, and suggestions."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from tndesigner.wording.names import LONGEST, quoted, shown
from tndesigner.wording.text import Text, joined


def listed(words: Iterable[str], last: str = "{0} and {1}", *, most: int = 0) -> str:
    """Join words with commas and "and"; of more than ``most`` (0 for no limit) name the first and count the others."""
    words = list(words)
    if 0 < most < len(words):
        words = [*words[: most - 1], Text("{0} others", len(words) - most + 1)]
    return Text(last, joined(words[:-1]), words[-1]) if len(words) > 1 else joined(words)


def suggestion(word: object, known: Collection[str], otherwise: str = "") -> Text:
    """Ask for the nearest known word, or list all of them in a template such as "there are {0}"."""
    near = get_close_matches(word[:LONGEST].lower(), known, 1) if isinstance(word, str) else []
    if near:
        return Text("did you mean {0}?", quoted(near[0]))
    if not otherwise:
        return Text("it may be {0}", listed(map(shown, known), "{0} or {1}"))
    return Text(otherwise, listed(map(shown, known)) or Text("none"))
