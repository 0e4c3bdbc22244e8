"""Chooses how the networks of a run are evaluated: by prediction, or by timing if that pays off."""

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from math import inf

import tensorflow as tf

from tndesigner.document import Design
from tndesigner.models import network_parts
from tndesigner.planning.choice import Candidate, Order, rank_candidates
from tndesigner.planning.measured_ways import MeasuredWays, way_key
from tndesigner.planning.shortlist import shortlist
from tndesigner.wording.text import Text
from tndesigner.worker.devices import Choice, thread_count
from tndesigner.worker.timing import Call, calls_of, last_of, part_of, racing

LONG_RUN = 15.0
"""From this many predicted seconds in a network on, its ways are timed before the first step."""
SHORT_RUN = 1.0
"""The networks of a run that trained for fewer seconds are not timed, not even after it."""
BUDGET = 2.0
"""Seconds that timing may take for a whole run; the rest is predicted."""


@dataclass(frozen=True, slots=True)
class PlanSelection:
    """The orders of contractions by network, and notes on what was measured."""

    orders: dict[int, Order]
    notes: tuple[str, ...] = ()


def choose_ways(design: Design, *, steps: int, device: Choice, known: MeasuredWays) -> PlanSelection:
    """Choose for each network of a model that trains.

    A way that was measured before, with the same shapes, batch, device and threads, is used again.

    Args:
        design: what is trained.
        steps: how many training steps the run has.
        device: where it is trained.
        known: what was measured before; new measurements are added.
    """
    orders: dict[int, Order] = {}
    notes: list[str] = []
    end = time.perf_counter() + BUDGET
    for number in _networks(design):
        ways = ways_of(design, number)
        key, place = way_key(ways[0]), _place(device)
        order = known.fastest(key, place)
        orders[number] = order or ways[0].plan.pairs
        if order is None and len(ways) > 1 and steps * ways[0].cost.total > LONG_RUN and time.perf_counter() < end:
            with tf.device(device.placement):
                seconds = last_of(time_ways(design, number, ways, end))
            orders[number] = ways[seconds.index(min(seconds))].plan.pairs
            known.remember(key, place, _times(ways, seconds))
            notes.append(_timing_note(design.networks[number].name, ways, seconds))
    return PlanSelection(orders, tuple(notes))


def time_afterwards(design: Design, *, device: Choice, known: MeasuredWays) -> Iterator[None]:
    """Time the ways to evaluate each network of a design that was trained, pausing after each piece.

    The next run takes the fastest one. What was measured before is not measured again.
    """
    for number in _networks(design):
        ways = ways_of(design, number)
        key, place = way_key(ways[0]), _place(device)
        if len(ways) > 1 and known.fastest(key, place) is None:
            with tf.device(device.placement):
                seconds = yield from time_ways(design, number, ways)
            known.remember(key, place, _times(ways, seconds))


def ways_of(design: Design, number: int) -> tuple[Candidate, ...]:
    """Return the ways to evaluate a network of a design that are worth timing."""
    layer, shape = part_of(design, number)
    batch = design.experiment.batch_size * layer.evaluations(shape)
    return shortlist(rank_candidates(design.networks[number], batch=batch, usage=layer.usage))


def time_ways(
    design: Design, number: int, ways: Sequence[Candidate], end: float = inf
) -> Generator[None, None, list[float]]:
    """Time a training step of a network's layer in each way, pausing after each piece.

    After the time ``end`` no more ways are compiled, so there may be fewer times than ways, but at least two.

    Returns:
        The seconds of a step in each way: medians of alternating rounds.
    """
    layer, shape = part_of(design, number)
    batch = design.experiment.batch_size
    calls: list[Call] = []
    for way in ways:
        if len(calls) < 2 or time.perf_counter() < end:
            calls.append(calls_of(layer, shape, design, batch, {number: way.plan.pairs}).training)
            calls[-1](1)
            yield
    return (yield from racing(calls))


def _networks(design: Design) -> tuple[int, ...]:
    """Return the numbers of the networks that a model trains."""
    return tuple(dict.fromkeys(layer.network for layer, _ in network_parts(design.model, design.networks)))


def _place(device: Choice) -> str:
    """Return where a run computes, for the record of what was measured."""
    return f"{device.device.name}, threads {thread_count()}"


def _times(ways: Sequence[Candidate], seconds: Sequence[float]) -> dict[Order, float]:
    return {way.plan.pairs: taken for way, taken in zip(ways, seconds, strict=False)}


def _timing_note(name: str, ways: Sequence[Candidate], seconds: Sequence[float]) -> str:
    best, predicted = seconds.index(min(seconds)), ways[0].plan.strategy
    timed = (len(seconds), name, Text(ways[best].plan.strategy), 1e3 * seconds[best])
    if best == 0:
        return Text("timed {0} ways to evaluate {1!r}: {2} is the fastest, {3:.3g} ms a step, as was predicted", *timed)
    return Text(
        "timed {0} ways to evaluate {1!r}: {2} is the fastest, {3:.3g} ms a step; {4}, which was predicted, takes "
        "{5:.2f} times as long",
        *timed,
        Text(predicted),
        seconds[0] / seconds[best],
    )
