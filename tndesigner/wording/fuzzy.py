"""Finds what a user means by a few letters."""

from dataclasses import dataclass

START, FOLLOWS, ANYWHERE = 8, 5, 1
"""The scores of a letter at the start of a word, right after the letter before it, and elsewhere."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text fits, and which of its letters match."""

    score: float
    places: tuple[int, ...]


def match(wanted: str, text: str) -> Match | None:
    """Return how well a text fits what was typed, or None if it does not contain these letters in order.

    Letters at the starts of words count most, then letters side by side; of equal texts the shorter one is better.
    """
    letters = wanted.casefold().replace(" ", "")
    if not letters:
        return Match(0.0, ())
    plain = text.casefold()
    best: dict[int, tuple[float, tuple[int, ...]]] = {-1: (0.0, ())}
    for letter in letters:
        best = _extended(best, plain, letter)
        if not best:
            return None
    score, places = max(best.values(), key=lambda found: found[0])
    return Match(score - len(text) / 100, places)


def _extended(
    best: dict[int, tuple[float, tuple[int, ...]]], text: str, letter: str
) -> dict[int, tuple[float, tuple[int, ...]]]:
    """Return the best ways to match one more letter, by the place of that letter."""
    found: dict[int, tuple[float, tuple[int, ...]]] = {}
    for place, character in enumerate(text):
        if character != letter:
            continue
        ways = [
            (score + _worth(text, place, last), (*places, place))
            for last, (score, places) in best.items()
            if last < place
        ]
        if ways:
            found[place] = max(ways, key=lambda way: way[0])
    return found


def _worth(text: str, place: int, last: int) -> int:
    if place == 0 or not text[place - 1].isalnum():
        return START
    return FOLLOWS if last >= 0 and place == last + 1 else ANYWHERE
