"""Pairwise: the order with the fewest FLOPs, or with the fewest FLOPs and elements written."""

from collections.abc import Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.search import EXACT_UP_TO, search_pairs
from tndesigner.planning.strategies.terms import Terms


def pairwise(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the best orders of all terms; with many terms, the search can only minimise FLOPs."""
    for minimize in ("flops", "combo") if len(terms.labels) <= EXACT_UP_TO else ("flops",):
        yield search_pairs(terms.labels, terms.equation.output, terms.sizes, minimize=minimize)
