"""Pairwise: the order with the fewest FLOPs, or the fewest FLOPs and numbers written."""

from collections.abc import Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.search import EXACT_UP_TO, search_pairs
from tndesigner.planning.strategies.terms import Terms


def pairwise(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the searched orders of all terms; the search for many terms knows the fewest FLOPs alone."""
    for minimize in ("flops", "combo") if len(terms.labels) <= EXACT_UP_TO else ("flops",):
        yield search_pairs(terms.labels, terms.equation.output, terms.sizes, minimize=minimize)
