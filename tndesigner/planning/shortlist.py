"""The ways to evaluate a network that a stopwatch should compare."""

from collections.abc import Sequence

from tndesigner.planning.choice import Candidate

MOST = 4
"""Plans that are timed at the most: each takes half a second to be compiled."""
HOPELESS = 4.0
"""Plans whose prediction is so many times that of the best are not timed: the cost model was never that far off."""


def shortlist(ranked: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates that differ and may be the fastest, the most promising first.

    Of candidates that cost the same to the last operation, which are mirrors of each other, the first stands for all.

    Args:
        ranked: what ``rank_candidates`` gives.
    """
    within = HOPELESS * ranked[0].cost.total
    different = {candidate.cost: candidate for candidate in reversed(ranked) if candidate.cost.total <= within}
    return tuple(reversed(different.values()))[:MOST]
