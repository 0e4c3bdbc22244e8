"""Window first: contract the cores with the window of a convolution, then the picture with core by core."""

from collections.abc import Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.core_by_core import absorb, walks
from tndesigner.planning.strategies.terms import Terms


def window_first(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the orders in which one kernel has all rows and columns, starting at the first and at the last core."""
    window = terms.equation.window
    if window is None:
        return
    places = set(window.labels)
    moving = tuple(number for number in terms.constants if places & set(terms.labels[number]))
    for walk in walks(terms):
        start = walk.index(next(number for number in walk if number in moving))
        still = [(number,) for number in walk if number not in moving]
        yield absorb(terms, [*still[:start], moving, *still[start:]])
