"""Several words in one sentence: lists, shapes, and what may have been meant."""

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches
from functools import partial, reduce

from tndesigner.wording.names import LONGEST, quoted, shown
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text


def joined(words: Iterable[str], separator: str = ", ") -> str:
    """Return words with a separator between them; a text where one of them is a text."""
    words = tuple(words)
    if any(isinstance(one, Text) for one in words):
        return reduce(partial(Text, f"{{0}}{separator}{{1}}"), words)
    return separator.join(words)


def listed(words: Iterable[str], last: str = "{0} and {1}", *, most: int = 0) -> str:
    """Join words with commas and "and"; of more than ``most`` (0 for no limit) name the first and count the others."""
    words = list(words)
    if 0 < most < len(words):
        words = [*words[: most - 1], Text("{0} others", grouped(len(words) - most + 1))]
    return Text(last, joined(words[:-1]), words[-1]) if len(words) > 1 else joined(words)


def suggestion(word: object, known: Collection[str], otherwise: str = "") -> Text:
    """Ask for the nearest known word, or tell all of them in a template as "there are {0}"."""
    near = get_close_matches(word[:LONGEST].lower(), known, 1, cutoff=0.5) if isinstance(word, str) else []
    if near:
        return Text("did you mean {0}?", quoted(near[0]))
    if not otherwise:
        return Text("it may be {0}", listed(map(shown, known), "{0} or {1}"))
    return Text(otherwise, listed(map(shown, known)) or Text("none"))


def shape_text(shape: Sequence[int | str | None]) -> str:
    """Return a shape, "28×28", with "any" for an axis of any length."""
    dims = (Text("any") if dim is None else grouped(dim) if isinstance(dim, int) else dim for dim in shape)
    return joined(dims, "×") or Text("one number")
