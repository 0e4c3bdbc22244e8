"""The ways to evaluate a network that are worth timing."""

from collections.abc import Sequence

from tndesigner.planning.choice import Candidate

MOST = 3
"""The largest number of plans to time: each takes half a second to compile."""
HOPELESS = 4.0
"""Plans predicted to take more than this times the best are not timed: the cost model was never that far off."""


def shortlist(ranked: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the different candidates that may be the fastest, the most promising first.

    Candidates with exactly the same cost are mirror images of each other; only the first is kept.

    Args:
        ranked: the result of ``rank_candidates``.
    """
    within = HOPELESS * ranked[0].cost.total
    different = {candidate.cost: candidate for candidate in reversed(ranked) if candidate.cost.total <= within}
    return tuple(reversed(different.values()))[:MOST]
