"""Parallel coordinates: an axis for each choice and goal of a search, on which each trial has a place."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tndesigner.searching.domain import Value
from tndesigner.searching.figure_words import figure_text
from tndesigner.searching.goals import Goal
from tndesigner.searching.trial import Trial
from tndesigner.wording.numbers import formatted

WIDE = 10
"""An axis of positive numbers is logarithmic if the largest is at least this many times the smallest."""
MOST_TICKS = 6
"""Up to this many different values have a tick each; otherwise only the smallest and the largest."""


@dataclass(frozen=True, slots=True)
class Coordinate:
    """One axis: a choice or a goal."""

    name: str
    places: NDArray[np.float64]
    """Where each trial is, from 0 to 1; NaN for a trial without a value."""
    ticks: tuple[tuple[float, str], ...]
    """Places with their texts."""


def coordinates_of(trials: Sequence[Trial], goals: Sequence[Goal], order: Sequence[str] = ()) -> tuple[Coordinate, ...]:
    """Return the axes of completed trials: the choices, then the goals.

    Args:
        trials: those that have figures.
        goals: what is sought.
        order: the choices that come first, in this order.
    """
    names = dict.fromkeys(name for one in trials for name in one.choices)
    ranked = [*(name for name in order if name in names), *(name for name in names if name not in order)]
    choices = [_coordinate(name, [one.choices.get(name) for one in trials]) for name in ranked]
    figures = [_coordinate(goal.name, [one.values[goal.name] for one in trials], is_figure=True) for goal in goals]
    return (*choices, *figures)


def _coordinate(name: str, values: Sequence[Value | None], *, is_figure: bool = False) -> Coordinate:
    if any(isinstance(one, str) for one in values):
        return _of_words(name, [None if one is None else str(one) for one in values])
    numbers = np.array([math.nan if one is None else float(one) for one in values])
    known = np.unique(numbers[np.isfinite(numbers)])
    if not len(known):
        return Coordinate(name, numbers, ())
    low, high = float(known[0]), float(known[-1])
    logarithmic = low > 0 and high >= WIDE * low
    ticked = known if len(known) <= MOST_TICKS and not is_figure else np.unique([low, high])
    places = _places(numbers, low, high, logarithmic=logarithmic)
    texts = (figure_text(name, one) if is_figure else formatted(one, ".3g") for one in map(float, ticked))
    at = _places(ticked, low, high, logarithmic=logarithmic)
    return Coordinate(name, places, tuple(zip(map(float, at), texts, strict=True)))


def _places(numbers: NDArray[np.float64], low: float, high: float, *, logarithmic: bool) -> NDArray[np.float64]:
    if high <= low:
        return np.where(np.isfinite(numbers), 0.5, math.nan)
    if logarithmic:
        numbers, low, high = np.log(numbers), math.log(low), math.log(high)
    return np.asarray((numbers - low) / (high - low))


def _of_words(name: str, words: Sequence[str | None]) -> Coordinate:
    known = sorted({one for one in words if one is not None})
    last = max(1, len(known) - 1)
    at = {word: place / last if len(known) > 1 else 0.5 for place, word in enumerate(known)}
    places = np.array([math.nan if one is None else at[one] for one in words])
    return Coordinate(name, places, tuple((place, word) for word, place in at.items()))
