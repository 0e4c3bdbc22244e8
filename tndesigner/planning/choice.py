"""Chooses how to evaluate a network: tries the strategies and ranks their programs."""

from dataclasses import dataclass

from tndesigner.checks import require_sound
from tndesigner.network import Network
from tndesigner.planning.cost import Cost
from tndesigner.planning.equation import Equation, equation_of
from tndesigner.planning.lowering import lower
from tndesigner.planning.plan import Pair, Plan, make_plan
from tndesigner.planning.program import Program
from tndesigner.planning.strategies import STRATEGIES, reduce_terms

DEFAULT_BATCH = 256

Order = tuple[Pair, ...]
"""The pairwise contractions of a plan: operands are numbered first, then the results of the steps."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to evaluate a network: its plan, its program and the time that the cost model predicts."""

    plan: Plan
    program: Program
    cost: Cost


def plan_network(network: Network, *, batch: int = DEFAULT_BATCH, strategy: str = "auto") -> Candidate:
    """Return the way to evaluate a network that promises to train fastest.

    Args:
        network: a network without errors.
        batch: the number of examples that the plan is made for; it is right for any other, too.
        strategy: "auto", or a name from ``STRATEGIES`` to have only its orders tried.

    Raises:
        CheckError: if the checks find an error.
        PlanningError: if no strategy of that name applies.
    """
    return rank_candidates(network, batch=batch, strategy=strategy)[0]


def rank_candidates(network: Network, *, batch: int = DEFAULT_BATCH, strategy: str = "auto") -> tuple[Candidate, ...]:
    """Return the ways to evaluate a network, the one that promises to train fastest first."""
    require_sound(network)
    equation = equation_of(network)
    terms = reduce_terms(equation, batch)
    names = STRATEGIES if strategy == "auto" else (strategy,)
    orders: dict[tuple[tuple[int, int], ...], str] = {}
    for name in names:
        for pairs in STRATEGIES[name](terms):
            orders.setdefault(pairs, name)
    candidates = [_candidate(equation, pairs, name, batch) for pairs, name in orders.items()]
    return tuple(sorted(candidates, key=lambda candidate: candidate.cost.total))


def _candidate(equation: Equation, pairs: tuple[tuple[int, int], ...], strategy: str, batch: int) -> Candidate:
    plan = make_plan(equation, pairs, strategy=strategy, batch=batch)
    tape = lower(plan)
    return Candidate(plan, tape.finish(), tape.cost)
