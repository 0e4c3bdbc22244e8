"""Kernel first: build the dense kernel from the cores, then one product with the data."""

from collections.abc import Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.search import Pairs, search_pairs
from tndesigner.planning.strategies.terms import Terms

LARGEST_KERNEL = 2**26
"""The largest number of elements of a kernel that is built."""


def kernel_first(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the order that contracts all cores first; best for a large batch and large bonds."""
    constants, pairs = terms.constants, Pairs(len(terms.labels))
    outside = {label for number in terms.data for label in terms.labels[number]} | set(terms.equation.output)
    inside = {label for number in constants for label in terms.labels[number]}
    kernel = tuple(label for label in terms.sizes if label in inside and label in outside)
    if len(constants) < 2 or terms.equation.width(kernel) > LARGEST_KERNEL:
        return
    numbers = list(constants)
    for first, second in search_pairs([terms.labels[number] for number in constants], kernel, terms.sizes):
        numbers.append(pairs.join(numbers[first], numbers[second]))
    for number in terms.data:
        numbers.append(pairs.join(number, numbers[-1]))
    yield tuple(pairs)
