"""Chooses how to evaluate a network: tries the strategies and ranks their programs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import inf
from types import MappingProxyType
from typing import TypeAlias

from tndesigner.checks.check import require_sound
from tndesigner.models.usage import DENSE, Usage
from tndesigner.network import Network
from tndesigner.planning.cost import Cost
from tndesigner.planning.equation import BATCH, Equation, Label, Operand, OperandKind, equation_of
from tndesigner.planning.errors import PlanningError
from tndesigner.planning.look_ups import is_order_of, with_look_ups
from tndesigner.planning.lowering import lower
from tndesigner.planning.plan import Pair, Plan, make_plan
from tndesigner.planning.program import Program
from tndesigner.planning.strategies import STRATEGIES, reduce_terms
from tndesigner.wording.text import Text

DEFAULT_BATCH = 256

Order = tuple[Pair, ...]
"""The pairwise contractions of a plan: the operands have the first numbers, then the results of the steps."""

Orders: TypeAlias = Mapping[int, Order]
"""The pairwise contractions of networks, by the numbers of those that were chosen already."""

NO_ORDERS: Orders = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to evaluate a network: its plan, its program and the time that the cost model predicts."""

    plan: Plan
    program: Program
    cost: Cost


def plan_network(
    network: Network, *, batch: int = DEFAULT_BATCH, order: Order | None = None, usage: Usage = DENSE
) -> Candidate:
    """Return the way to evaluate a network that is predicted to train fastest.

    Args:
        network: a network without errors.
        batch: the number of examples that the plan is optimised for; it is correct for any other.
        order: the pairwise contractions, if they have already been chosen.
        usage: how the network is used; the batch of a convolution counts the places of all pictures.

    Raises:
        CheckError: if the checks find an error.
        PlanningError: if the order is not one of this network.
    """
    require_sound(network)
    if order is None:
        if found := faster_candidate(network, batch, usage):
            return found
        raise _no_program(network)
    orders = ((one, with_look_ups(one, order)) for one in _equations(network, usage))
    fitting = [(one, pairs) for one, pairs in orders if is_order_of(pairs, one)]
    if not fitting:
        steps = len(equation_of(network, usage).terms) - 1
        raise PlanningError(
            Text("network {0!r} needs {1} contractions of two terms each, not {2}", network.name, steps, str(order))
        )
    given = _candidate(*fitting[0], "given", batch)
    if given is None:
        raise PlanningError(
            Text("network {0!r} cannot be contracted in the order {1} as a convolution", network.name, str(order))
        )
    return given


def rank_candidates(network: Network, *, batch: int = DEFAULT_BATCH, usage: Usage = DENSE) -> tuple[Candidate, ...]:
    """Return the ways to evaluate a network, the one predicted to train fastest first.

    Raises:
        CheckError: if the checks find an error.
        PlanningError: if there is none, for example because the kernel of a convolution would be too large.
    """
    require_sound(network)
    for equation in _equations(network, usage):
        found = (_candidate(equation, pairs, name, batch) for pairs, name in _orders(equation, batch).items())
        if ranked := sorted(filter(None, found), key=lambda candidate: candidate.cost.total):
            return tuple(ranked)
    raise _no_program(network)


def faster_candidate(network: Network, batch: int, usage: Usage, *, within: float = inf) -> Candidate | None:
    """Return the best way to evaluate a network that has no errors; others are abandoned when they must be slower.

    Returns:
        The way, or None if there is none whose training step takes less than ``within`` seconds.
    """
    for equation in _equations(network, usage):
        best: Candidate | None = None
        for pairs, name in _orders(equation, batch).items():
            found = _candidate(equation, pairs, name, batch, within=best.cost.total if best else within)
            best = found or best
        if best:
            return best
    return None


def _no_program(network: Network) -> PlanningError:
    return PlanningError(
        Text(
            "network {0!r} cannot be evaluated as a convolution: its kernel is too large to be built, and "
            "factor by factor some channels would have to wait; make the legs of its input or output smaller",
            network.name,
        )
    )


def _equations(network: Network, usage: Usage) -> Iterator[Equation]:
    """Yield the equation of a network, and for a convolution also the one with unit matrices for its channels."""
    equation = equation_of(network, usage)
    yield equation
    if equation.window:
        yield spread(equation)


def _orders(equation: Equation, batch: int) -> dict[Order, str]:
    """Return the orders worth trying, each with the first strategy that proposed it."""
    terms = reduce_terms(equation, batch)
    orders: dict[Order, str] = {}
    for name, strategy in STRATEGIES.items():
        for pairs in strategy(terms):
            orders.setdefault(with_look_ups(equation, pairs), name)
    return orders


def _candidate(equation: Equation, pairs: Order, strategy: str, batch: int, *, within: float = inf) -> Candidate | None:
    """Return the candidate for an order, or None if there is no program for it.

    That is if a convolution would have to pass channels through, or a training step would take ``within`` seconds or
    more.
    """
    plan = make_plan(equation, pairs, strategy=strategy, batch=batch)
    tape = lower(plan, within=within)
    return None if tape is None else Candidate(plan, tape.finish(), tape.cost)


def spread(equation: Equation) -> Equation:
    """Return the equation with a unit matrix on each index that both the data and the result have.

    A convolution cannot pass channels through, but with these matrices its kernel copies them.
    """
    data = {label for operand in equation.inputs for label in operand.labels if label != BATCH}
    sizes, output, units = dict(equation.sizes), list[Label](), list[Operand]()
    for label in equation.output:
        end = label
        if label in data:
            end = len(sizes) + 1
            sizes[end] = sizes[label]
            units.append(Operand(f"identity_{end}", OperandKind.IDENTITY, (label, end)))
        output.append(end)
    return replace(equation, operands=(*equation.operands, *units), output=tuple(output), sizes=sizes)
