"""Core by core: take one core after another into the data, as a zipper closes."""

from collections.abc import Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.terms import Terms

MOST = 16
"""Cores up to which this order is tried."""


def core_by_core(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the orders that start at the first and at the last core and go on to a neighbour each time."""
    constants = terms.constants
    if 1 < len(constants) <= MOST:
        for order in (constants, constants[::-1]):
            yield absorb(terms, [(number,) for number in neighbours(terms, order)])


def merged(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the orders that first join neighbouring cores into groups of two, or into two halves."""
    constants = terms.constants
    if not 2 < len(constants) <= MOST:
        return
    for order in (constants, constants[::-1]):
        walk = neighbours(terms, order)
        half = (len(walk) + 1) // 2
        yield absorb(terms, [walk[start : start + 2] for start in range(0, len(walk), 2)])
        if half > 2:
            yield absorb(terms, [walk[:half], walk[half:]])


def neighbours(terms: Terms, order: tuple[int, ...]) -> tuple[int, ...]:
    """Walk the terms so that each shares a label with one before it, where that is possible."""
    walk, rest = [order[0]], list(order[1:])
    while rest:
        seen = set(terms.labels[walk[-1]])
        touching = [number for number in rest if seen & set(terms.labels[number])]
        walk.append((touching or rest)[0])
        rest.remove(walk[-1])
    return tuple(walk)


def absorb(terms: Terms, groups: list[tuple[int, ...]]) -> tuple[Pair, ...]:
    """Join each group to one term, and each of these to the data in turn."""
    pairs: list[Pair] = []

    def join(first: int, second: int) -> int:
        pairs.append((first, second))
        return len(terms.labels) + len(pairs) - 1

    data, *more = terms.data
    for group in groups:
        joined = group[0]
        for number in group[1:]:
            joined = join(joined, number)
        data = join(data, joined)
    for number in more:
        data = join(data, number)
    return tuple(pairs)
