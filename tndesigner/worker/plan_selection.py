"""Chooses how the networks of a run are evaluated: by prediction, or by timing if that pays off."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import tensorflow as tf

from tndesigner.document import Design
from tndesigner.models import network_parts
from tndesigner.planning.choice import Candidate, Order, rank_candidates
from tndesigner.planning.shortlist import shortlist
from tndesigner.worker.devices import Choice, thread_count
from tndesigner.worker.plan_cache import PlanCache, way_key
from tndesigner.worker.timing import Call, calls_of, part_of, race

LONG_RUN = 15.0
"""From this many predicted seconds in a network on, its ways are timed before the first step."""
BUDGET = 2.0
"""Seconds that timing may take for a whole run; the rest is predicted."""


@dataclass(frozen=True, slots=True)
class PlanSelection:
    """The orders of contractions by network, and notes on what was measured."""

    orders: dict[int, Order]
    notes: tuple[str, ...] = ()


def choose_ways(design: Design, *, steps: int, device: Choice, known: PlanCache) -> PlanSelection:
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
    for number in dict.fromkeys(layer.network for layer, _ in network_parts(design.model, design.networks)):
        ways = ways_of(design, number)
        key = way_key(ways[0], device.device.name, thread_count())
        order = known.order(key)
        orders[number] = order or ways[0].plan.pairs
        if order is None and len(ways) > 1 and steps * ways[0].cost.total > LONG_RUN and time.perf_counter() < end:
            with tf.device(device.placement):
                seconds = time_ways(design, number, ways, end)
            orders[number] = ways[seconds.index(min(seconds))].plan.pairs
            known.remember(key, orders[number])
            notes.append(_timing_note(design.networks[number].name, ways, seconds))
    return PlanSelection(orders, tuple(notes))


def ways_of(design: Design, number: int) -> tuple[Candidate, ...]:
    """Return the ways to evaluate a network of a design that are worth timing."""
    layer, shape = part_of(design, number)
    batch = design.experiment.batch_size * layer.evaluations(shape)
    return shortlist(rank_candidates(design.networks[number], batch=batch, usage=layer.usage))


def time_ways(design: Design, number: int, ways: Sequence[Candidate], end: float) -> list[float]:
    """Return the seconds of a training step of a network's layer in each way: medians of alternating rounds.

    After the time ``end`` no more ways are compiled, so there may be fewer times than ways, but at least two.
    """
    layer, shape = part_of(design, number)
    batch = design.experiment.batch_size
    calls: list[Call] = []
    for way in ways:
        if len(calls) < 2 or time.perf_counter() < end:
            calls.append(calls_of(layer, shape, design, batch, {number: way.plan.pairs}).training)
            calls[-1](1)
    return race(calls)


def _timing_note(name: str, ways: Sequence[Candidate], seconds: Sequence[float]) -> str:
    best, predicted = seconds.index(min(seconds)), ways[0].plan.strategy
    fastest = f"{ways[best].plan.strategy} is the fastest, {1e3 * seconds[best]:.3g} ms a step"
    other = f"; {predicted}, which was predicted, takes {seconds[0] / seconds[best]:.2f} times as long"
    return f"timed {len(seconds)} ways to evaluate {name!r}: {fastest}{', as was predicted' if best == 0 else other}"
