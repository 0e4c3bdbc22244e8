"""Kernel first: build the dense kernel from the cores, then one product with the data."""

from collections.abc import Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.search import search_pairs
from tndesigner.planning.strategies.terms import Terms

LARGEST_KERNEL = 2**26
"""The largest number of elements of a kernel that is built."""


def kernel_first(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the order that contracts all cores first; best for a large batch and large bonds."""
    constants, count = terms.constants, len(terms.labels)
    outside = {label for number in terms.data for label in terms.labels[number]} | set(terms.equation.output)
    inside = {label for number in constants for label in terms.labels[number]}
    kernel = tuple(label for label in terms.sizes if label in inside and label in outside)
    if len(constants) < 2 or terms.equation.width(kernel) > LARGEST_KERNEL:
        return
    found = search_pairs([terms.labels[number] for number in constants], kernel, terms.sizes)
    number_of = {**dict(enumerate(constants)), **{len(constants) + n: count + n for n in range(len(found))}}
    pairs = [(number_of[first], number_of[second]) for first, second in found]
    last = count + len(pairs) - 1
    for number in terms.data:
        pairs.append((number, last))
        last = count + len(pairs) - 1
    yield tuple(pairs)
