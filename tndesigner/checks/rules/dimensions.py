"""A leg has a dimension that an array can have."""

from collections import Counter
from collections.abc import Iterator

from tndesigner.checks.fixes import Settle
from tndesigner.checks.problem import Fix, Problem, error
from tndesigner.checks.titles import leg_title
from tndesigner.network import Leg, Network
from tndesigner.network.indices import LARGEST_DIM, is_possible, joined_legs
from tndesigner.wording.text import Text


def dimensions_are_positive(network: Network) -> Iterator[Problem]:
    """Find legs of dimension 0 or less."""
    for leg in network.legs:
        if leg.dim < 1:
            message = Text("{0} has dimension {1}; the smallest is 1", leg_title(network, leg.id), leg.dim)
            yield error("dimensions-are-positive", message, (leg.id,), _settlement(network, leg))


def dimensions_are_not_huge(network: Network) -> Iterator[Problem]:
    """Find legs with a dimension that no array has."""
    for leg in network.legs:
        if leg.dim > LARGEST_DIM:
            message = Text(
                "{0} has dimension {1}; the largest possible is {2}",
                leg_title(network, leg.id),
                leg.dim,
                LARGEST_DIM,
            )
            yield error("dimensions-are-not-huge", message, (leg.id,), _settlement(network, leg))


def _settlement(network: Network, leg: Leg) -> tuple[Fix, ...]:
    """Return the fix that sets the most frequent possible dimension of the joined legs, or 1."""
    legs = joined_legs(network, leg.id)
    dims = Counter(network.leg(one).dim for one in legs)
    dim = next((dim for dim, _ in dims.most_common() if is_possible(dim)), 1)
    return (Fix(Text("Set to {0}", dim), Settle(legs, dim)),)
