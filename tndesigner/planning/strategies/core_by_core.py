"""Core by core: contract the data with one core after another, like closing a zip."""

from collections.abc import Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.search import Pairs
from tndesigner.planning.strategies.terms import Terms

MOST = 16
"""The number of cores up to which this order is tried."""


def core_by_core(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the orders that start at the first and at the last core and continue with a neighbour each time."""
    for walk in walks(terms):
        yield absorb(terms, [(number,) for number in walk])


def merged(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the orders that first contract neighbouring cores in groups of two, or in two halves."""
    for walk in walks(terms, least=3):
        for groups in groups_of(walk):
            yield absorb(terms, groups)


def groups_of(walk: tuple[int, ...]) -> Iterator[list[tuple[int, ...]]]:
    """Yield groups of two neighbours, and the two halves."""
    half = (len(walk) + 1) // 2
    yield [walk[start : start + 2] for start in range(0, len(walk), 2)]
    if half > 2:
        yield [walk[:half], walk[half:]]


def walks(terms: Terms, *, least: int = 2) -> Iterator[tuple[int, ...]]:
    """Yield the cores from the first one and from the last one on, if there are not too few or too many."""
    constants = terms.constants
    if least <= len(constants) <= MOST:
        yield neighbours(terms, constants)
        yield neighbours(terms, constants[::-1])


def neighbours(terms: Terms, order: tuple[int, ...]) -> tuple[int, ...]:
    """Return the terms ordered so that each shares a label with the one before it, if possible."""
    walk, rest = [order[0]], list(order[1:])
    while rest:
        seen = set(terms.labels[walk[-1]])
        touching = [number for number in rest if seen & set(terms.labels[number])]
        walk.append((touching or rest)[0])
        rest.remove(walk[-1])
    return tuple(walk)


def absorb(terms: Terms, groups: list[tuple[int, ...]]) -> tuple[Pair, ...]:
    """Contract each group to one term, then the data with each of these in turn."""
    pairs = Pairs(len(terms.labels))
    data, *more = terms.data
    for group in groups:
        data = pairs.join(data, pairs.join(*group))
    pairs.join(data, *more)
    return tuple(pairs)
