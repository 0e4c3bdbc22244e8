"""Late look-up: contract cores of an embedding before tokens select slices of them."""

from collections.abc import Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.core_by_core import groups_of, walks
from tndesigner.planning.strategies.kernel_first import LARGEST_KERNEL
from tndesigner.planning.strategies.search import Pairs, search_pairs
from tndesigner.planning.strategies.terms import Terms, before_look_ups


def table_first(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the order that builds the table and looks up its rows; best for many tokens, large bonds and few rows."""
    if not terms.equation.digits:
        return
    cores = before_look_ups(terms).labels
    outside = {*terms.equation.digits, *terms.equation.output}
    table = tuple(dict.fromkeys(label for labels in cores for label in labels if label in outside))
    if len(cores) > 1 and terms.equation.width(table) <= LARGEST_KERNEL:
        pairs = Pairs(len(cores))
        pairs += search_pairs(cores, table, terms.sizes)
        pairs.look_up(pairs.last)
        yield tuple(pairs)


def merged_first(terms: Terms) -> Iterator[tuple[Pair, ...]]:
    """Yield the orders that contract neighbouring cores in groups, look up each group, and contract the slices."""
    if terms.equation.digits:
        for walk in walks(before_look_ups(terms), least=3):
            for groups in groups_of(walk):
                yield _slices_of(terms, groups)


def _slices_of(terms: Terms, groups: list[tuple[int, ...]]) -> tuple[Pair, ...]:
    pairs, parts = Pairs(len(terms.labels)), list[int]()
    for group in groups:
        part = pairs.join(*group)
        chosen = any(terms.equation.digits.keys() & set(terms.equation.terms[number].labels) for number in group)
        parts.append(pairs.look_up(part) if chosen else part)
    pairs.join(*parts)
    return tuple(pairs)
