"""Remembers how networks were evaluated last, so that figures follow a dimension that somebody drags."""

from collections.abc import Callable
from typing import TypeAlias

from tndesigner.checks.check import require_sound
from tndesigner.models.usage import Usage
from tndesigner.network import Network
from tndesigner.planning.choice import Candidate, plan_network
from tndesigner.planning.equation import Equation, equation_of
from tndesigner.planning.resizing import resized, same_structure

MOST = 16
"""The number of networks that are remembered."""

ChoosePlan: TypeAlias = Callable[[Network, int, Usage], Candidate]
"""Chooses how to evaluate a network for a number of places, as it is used."""


def search_plan(network: Network, places: int, usage: Usage) -> Candidate:
    """Search for the way that is predicted to be fastest."""
    return plan_network(network, batch=places, usage=usage)


class RecentPlans:
    """The last ways that were found, the newest first."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._found: list[Candidate] = []

    def search(self, network: Network, places: int, usage: Usage) -> Candidate:
        """Return the best way, which is searched for unless it was for the same dimensions."""
        require_sound(network)
        equation = equation_of(network, usage)
        last = self._last(equation, places)
        if last is not None and last.plan.equation.sizes == equation.sizes:
            return last
        found = search_plan(network, places, usage)
        self._found = [found, *(one for one in self._found if one is not last)][:MOST]
        return found

    def reuse(self, network: Network, places: int, usage: Usage) -> Candidate:
        """Return the last way with the dimensions of the network; only a network that is new is searched for."""
        require_sound(network)
        equation = equation_of(network, usage)
        last = self._last(equation, places)
        sized = resized(last, equation) if last else None
        return sized or self.search(network, places, usage)

    def _last(self, equation: Equation, places: int) -> Candidate | None:
        """Return the last way that was found for the same network, whatever its dimensions were."""
        same = (one for one in self._found if one.plan.batch == places and same_structure(one.plan.equation, equation))
        return next(same, None)
