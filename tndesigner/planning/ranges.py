"""The few programs of a network that are good for all batches, and the batches that each is for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, pairwise
from math import inf, isqrt, log, prod

from tndesigner.models.usage import DENSE, Usage
from tndesigner.network import Bond, ElementId, Network, Tensor
from tndesigner.planning.arrays import program_cost
from tndesigner.planning.choice import DEFAULT_BATCH, Candidate, Order, faster_candidate, plan_network
from tndesigner.planning.plan import make_plan
from tndesigner.planning.rates import Rates, current_rates
from tndesigner.wording.numbers import grouped

BATCHES = (1, 4, 16, 64, 256, 1024, 4096)
"""The batches at which programs are compared."""
FEW_BATCHES = (1, 64, 4096)
"""The batches that a network of many tensors is planned for, which takes longer."""
MANY = 8
"""A network with more tensors than this has many."""
MOST = 3
"""The largest number of ranges, if no batch is named; a named one may be in the midst of another range."""
BESIDES = 2.4e-5
"""Seconds that a layer takes besides its program, for its bias and activation, forward and backward."""
BRANCH, BRANCHING = 1.3, 1e-4
"""A branch in a graph pays if the program for unknown batches takes more than this many times the best somewhere.

To both is added what a branch itself takes, in seconds.
"""
KEPT = 64
"""The number of networks whose ranges are remembered."""
CLOSE = 1.1
"""A program that is predicted to take at most this many times the time of the best is as good as it."""


@dataclass(frozen=True, slots=True)
class Range:
    """A program and the largest batch that it is for; None for no limit."""

    most: int | None
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Ranges:
    """The programs of a network, in the order of the batches that they are for.

    The batch counts the places of all sequences or pictures.
    """

    ranges: tuple[Range, ...]
    usual: int
    """The batch that stands for an unknown one."""
    branches: bool = False
    """Whether a graph for unknown batches should hold all programs and a branch."""

    def at(self, batch: int) -> Candidate:
        """Return the way to evaluate the network for a batch."""
        return next(one.candidate for one in self.ranges if one.most is None or batch <= one.most)

    @property
    def candidate(self) -> Candidate:
        """The way for the usual batch."""
        return self.at(self.usual)

    def of_usual(self) -> "Ranges":
        """Return the program for the usual batch alone, for all batches."""
        return Ranges((Range(None, self.candidate),), self.usual)

    def single(self) -> "tuple[Ranges, ...]":
        """Return each program alone."""
        return tuple(Ranges((Range(None, one.candidate),), self.usual) for one in self.ranges)

    def __str__(self) -> str:
        """Return the plan of each range, with a line before it that says for which batches."""
        if len(self.ranges) == 1:
            return str(self.candidate.plan)
        limits = [one.most for one in self.ranges]
        heads = [*(f"for batches up to {grouped(most)}" for most in limits if most), "for larger batches"]
        branch = "chosen by a branch in the graph" if self.branches else f"as for {grouped(self.usual)}"
        unknown = f"if the batch is unknown while tracing, {branch}"
        plans = (f"{head}:\n{one.candidate.plan}" for head, one in zip(heads, self.ranges, strict=True))
        return "\n\n".join((*plans, unknown))


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of the batches, one after another, with the program for them."""

    first: int
    """The place of its first batch among all that are compared."""
    end: int
    """The place after its last one."""
    way: int
    """The number of its program."""
    ratios: tuple[float, ...]
    """How many times the time of the best program it takes at each batch."""


def known_batch(lead: Sequence[object], usual: int) -> int:
    """Return the number of examples, given the leading axes of data; those that are not numbers are unknown.

    An unknown number is the usual one, or as many as the known axes make if these are more.
    """
    known = [axis for axis in lead if isinstance(axis, int)]
    return prod(known) if len(known) == len(lead) else max(usual, prod(known))


def plan_ranges(
    network: Network, *, batch: int | None = None, order: Order | None = None, usage: Usage = DENSE
) -> Ranges:
    """Return the fewest programs that are predicted to be good at every batch.

    Args:
        network: a network without errors.
        batch: a batch that is known to come. Its program is planned for it; it also stands for unknown batches. If
            None, the program that is never bad does: whose largest ratio to the best program is the smallest.
        order: the pairwise contractions for that batch, if they have already been chosen.
        usage: how the network is used; the batch of a convolution counts the places of all pictures.

    Raises:
        CheckError: if the checks find an error.
        PlanningError: if there is no program, or the order is not one of this network.
    """
    tensors, bonds = tuple(network.tensors), tuple(network.bonds)
    return _plan_once(_Task(tensors, bonds, tuple(network.outputs), batch, order, usage, current_rates(), network))


@dataclass(frozen=True, slots=True)
class _Task:
    """All that ranges depend on; a model may have many layers of one drawing, and is often loaded or cloned."""

    tensors: tuple[Tensor, ...]
    bonds: tuple[Bond, ...]
    outputs: tuple[ElementId, ...]
    batch: int | None
    order: Order | None
    usage: Usage
    rates: Rates
    network: Network = field(compare=False)
    """Holds the elements above when it is planned; nothing of it is kept in the ranges."""


@lru_cache(maxsize=KEPT)
def _plan_once(task: _Task) -> Ranges:
    """Plan the ranges of a network; networks that differ only in their name share them."""
    network, order, usage = task.network, task.order, task.usage
    batch = DEFAULT_BATCH if task.batch is None and order is not None else task.batch
    batches = sorted({*BATCHES, batch or BATCHES[0]})
    ways = [plan_network(network, batch=batch or DEFAULT_BATCH, order=order, usage=usage)]
    for one in FEW_BATCHES if len(network.cores) + len(network.inputs) > MANY else BATCHES:
        known = min(program_cost(way.program, one).total for way in ways)
        if found := faster_candidate(network, one, usage, within=known):
            ways.append(found)
    seconds = [[program_cost(way.program, batch).total for batch in batches] for way in ways]
    ratios = _ratios(seconds, BESIDES)
    if batch is not None:
        place = batches.index(batch)
        for number, row in enumerate(ratios):
            row[place] = inf if number else 1.0
    parts = _fewest_parts(ratios, MOST if batch is None else MOST + 2)
    usual = batch or _usual(parts, ratios, batches)
    ranges = (
        Range(most, _restated(ways[part.way], _nearest(usual, batches[part.first : part.end])))
        for part, most in zip(parts, _limits(parts, ways, batches), strict=True)
    )
    branching = _ratios(seconds, BRANCHING)
    never_bad = min(max(branching[part.way]) for part in parts)
    return Ranges(tuple(ranges), usual, branches=batch is None and never_bad > BRANCH)


def _ratios(seconds: list[list[float]], besides: float) -> list[list[float]]:
    """Return for each way how many times the predicted time of a layer with the best it takes at each batch.

    Args:
        seconds: the time of the program of each way at each batch.
        besides: what the layer takes besides, in seconds.
    """
    best = [min(column) for column in zip(*seconds, strict=True)]
    return [[(besides + taken) / (besides + least) for taken, least in zip(row, best, strict=True)] for row in seconds]


def _fewest_parts(ratios: list[list[float]], most: int) -> tuple[_Part, ...]:
    """Cut the batches into as few parts as it takes for each to have a program that is close to the best."""
    found: tuple[_Part, ...] = ()
    for count in range(1, most + 1):
        found = min(_cuts(ratios, count), key=_badness)
        if _badness(found)[0] <= CLOSE:
            break
    return found


def _cuts(ratios: list[list[float]], count: int) -> Iterator[tuple[_Part, ...]]:
    """Yield the ways to cut the batches into so many parts, each with its best program."""
    places = len(ratios[0])
    for inner in combinations(range(1, places), count - 1):
        yield tuple(
            min((_Part(first, end, way, tuple(row[first:end])) for way, row in enumerate(ratios)), key=_part_badness)
            for first, end in pairwise((0, *inner, places))
        )


def _part_badness(part: _Part) -> tuple[float, float]:
    return max(part.ratios), sum(map(log, part.ratios))


def _badness(parts: tuple[_Part, ...]) -> tuple[float, float]:
    """Return the largest ratio, then all of them together."""
    return max(max(part.ratios) for part in parts), sum(log(ratio) for part in parts for ratio in part.ratios)


def _usual(parts: tuple[_Part, ...], ratios: list[list[float]], batches: list[int]) -> int:
    """Return a batch whose program is never bad, the closest to the default one."""
    part = min(parts, key=lambda part: max(ratios[part.way]))
    return _nearest(DEFAULT_BATCH, batches[part.first : part.end])


def _nearest(wanted: int, batches: list[int]) -> int:
    return min(batches, key=lambda batch: abs(log(batch / wanted)))


def _limits(parts: tuple[_Part, ...], ways: list[Candidate], batches: list[int]) -> list[int | None]:
    """Return the largest batch of each part: the last one for which its program is faster than the next one's."""
    limits: list[int | None] = []
    for part, after in pairwise(parts):
        low, high = batches[part.end - 1], batches[after.first]
        one, other = ways[part.way].program, ways[after.way].program

        def is_slower(batch: int) -> bool:
            return program_cost(one, batch).total >= program_cost(other, batch).total  # noqa: B023

        crosses = not is_slower(low) and is_slower(high)
        limits.append(low + bisect_left(range(low + 1, high), True, key=is_slower) if crosses else isqrt(low * high))
    return [*limits, None]


def _restated(way: Candidate, batch: int) -> Candidate:
    """Return a way with the figures for another batch."""
    plan = make_plan(way.plan.equation, way.plan.pairs, strategy=way.plan.strategy, batch=batch)
    return Candidate(plan, way.program, program_cost(way.program, batch))
