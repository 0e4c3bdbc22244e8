"""Searches for the order of contractions with cotengra."""

from collections.abc import Sequence

from cotengra import get_symbol
from cotengra.pathfinders.path_basic import get_optimize_optimal, get_optimize_random_greedy_track_flops

from tndesigner.planning.equation import Label
from tndesigner.planning.plan import Pair

EXACT_UP_TO = 12
"""The number of tensors up to which the optimal order is found; above, a random greedy search is repeated."""
REPEATS, ALL_REPEATS_UP_TO = 128, 500
"""The most repetitions of the random greedy search, and the number of tensors up to which all are made.

With more tensors, fewer are made, so the search takes about as long for any number of them.
"""

Term = tuple[Label, ...]


class Pairs(list[Pair]):
    """Pairwise contractions in order; the results have the numbers after the terms."""

    def __init__(self, terms: int) -> None:
        """Start without contractions, given the number of terms."""
        super().__init__()
        self._terms = terms

    @property
    def last(self) -> int:
        """The number of the last result."""
        return self._terms + len(self) - 1

    def look_up(self, term: int) -> int:
        """Look up a term of an embedding, and return the number of the result."""
        self.append((term, term))
        return self.last

    def join(self, first: int, *others: int) -> int:
        """Contract a term with others, one after another, and return the number of the result."""
        for other in others:
            self.append((first, other))
            first = self.last
        return first


def search_pairs(
    terms: Sequence[Term], output: Term, sizes: dict[Label, int], *, minimize: str = "flops"
) -> tuple[Pair, ...]:
    """Return a good order to contract terms; the results have the numbers after the terms.

    Args:
        terms: the labels of each array, each label at most once in an array.
        output: the labels of the result.
        sizes: the length of each label.
        minimize: "flops", or "combo" to include the elements written.
    """
    letters = {label: get_symbol(number) for number, label in enumerate(sizes)}
    inputs = [[letters[label] for label in term] for term in terms]
    target = [letters[label] for label in output]
    lengths = {letters[label]: max(size, 1) for label, size in sizes.items()}
    if len(terms) <= EXACT_UP_TO:
        path = get_optimize_optimal()(inputs, target, lengths, minimize=minimize, use_ssa=True)
    else:
        repeats = max(1, min(REPEATS, REPEATS * ALL_REPEATS_UP_TO // len(terms)))
        path, _ = get_optimize_random_greedy_track_flops()(inputs, target, lengths, repeats, seed=0, use_ssa=True)
    return _pairs(path, len(terms))


def _pairs(path: Sequence[Sequence[int]], count: int) -> tuple[Pair, ...]:
    """Convert a path to pairs: steps with one term are skipped, and remaining terms are contracted in order."""
    number_of = {number: number for number in range(count)}
    pairs = Pairs(count)
    for place, group in enumerate(path):
        number_of[count + place] = pairs.join(*(number_of[one] for one in group))
    used = {number for pair in pairs for number in pair}
    pairs.join(*(number for number in range(count + len(pairs)) if number not in used))
    return tuple(pairs)
