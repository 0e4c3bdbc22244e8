"""How fast a processor does array operations: the rates that the cost model predicts with."""

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from math import inf

from tndesigner.planning.processors import in_a_test, multiplies_with_onednn

Table = tuple[tuple[int, float], ...]
"""Rates by the length of a side; those between are interpolated."""


NEAR, QUICKER = 2**20, 3
"""The bytes of an operation that the cache of a core holds, and how many times as fast these are read and written."""


def far_bytes(size: float) -> float:
    """Return how many bytes of a larger memory are read and written in the time of an operation's bytes."""
    near = min(size, NEAR)
    return size - near + near / QUICKER


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates of one processor; the defaults lie between those of three servers, on one thread."""

    products: Table = ((2, 45e9), (8, 80e9), (32, 100e9))
    """Floating-point operations per second of a product, by its smallest side.

    The time to read and write its arrays is not in them.
    """
    batched: Table = ((8, 100e9), (128, 110e9))
    """The same of a batch of products, where each is small; TensorFlow may compute them in another way."""
    first_gradients: Table = ()
    """The same of the gradient of the first matrix of a product, by its rows, if that is slower; () if it never is."""
    second_gradients: Table = ()
    """The same of the gradient of the second matrix, by its columns."""
    stream: float = 12e9
    """Bytes per second of an elementwise operation; those that the cache holds are quicker, here and below."""
    rows: float = 8e9
    """Bytes per second of a transposition that moves whole rows of numbers."""
    shuffle: float = 5e9
    """Bytes per second of a transposition that moves numbers one by one."""
    call: float = 4e-6
    """Seconds to start one operation."""
    matrix: float = 1.5e-7
    """Seconds to start one product of a batch."""
    fresh: float = 0.0
    """Seconds per byte of an array so large that its memory is never reused, besides writing it."""
    padded: bool = False
    """Whether a transposition that moves the last axis but not the first is faster with one more axis of length 1."""

    def product(self, side: int, *, batched: bool = False) -> float:
        """Return the floating-point operations per second of a product whose smallest side has this length."""
        return _at(self.batched if batched else self.products, side)

    def first_gradient(self, rows: int) -> float:
        """Return the largest rate of the gradient of the first matrix of a product."""
        return _limit(self.first_gradients, rows)

    def second_gradient(self, columns: int) -> float:
        """Return the largest rate of the gradient of the second matrix of a product."""
        return _limit(self.second_gradients, columns)


def _limit(known: Table, side: int) -> float:
    """Return a rate, or no limit beyond the last side."""
    return _at(known, side) if known and side <= known[-1][0] else inf


def _at(known: Table, side: int) -> float:
    place = bisect_right(known, side, key=lambda one: one[0])
    if place in (0, len(known)):
        return known[min(place, len(known) - 1)][1]
    (low, slow), (high, fast) = known[place - 1 : place + 1]
    return slow + (fast - slow) * (side - low) / (high - low)


BUILT_IN = Rates()
"""What files are written with unless something else is asked for, so that they are the same everywhere."""
WITH_EIGEN = Rates(
    products=((2, 60e9), (8, 90e9), (32, 105e9)),
    batched=((8, 9e9), (32, 22e9), (128, 60e9)),
    first_gradients=((8, 6e9), (32, 20e9), (256, 80e9), (512, 120e9)),
    second_gradients=((8, 11e9), (32, 35e9), (256, 80e9), (512, 120e9)),
    stream=11e9,
    rows=10.5e9,
    shuffle=7.5e9,
    matrix=8e-8,
    fresh=5e-10,
    padded=True,
)
"""The rates of a processor on which TensorFlow multiplies matrices and transposes with Eigen.

Batches of products are slow, and so is a transposition that moves numbers one by one: with one more axis it takes 0.5
to 0.9 of the time (12 shapes, one thread). So are gradients of narrow matrices, which sum over long rows or columns.
"""

_CURRENT: ContextVar[Rates | None] = ContextVar("rates", default=None)


def built_in_rates() -> Rates:
    """Return the built-in rates for the way in which TensorFlow multiplies matrices here."""
    return BUILT_IN if in_a_test() or multiplies_with_onednn() else WITH_EIGEN


def chosen_rates() -> Rates | None:
    """Return the rates that were chosen to predict with, here or for the whole process; None if none were."""
    return _CURRENT.get()


def current_rates() -> Rates:
    """Return the rates that predictions are made with; the built-in ones unless others were chosen."""
    return chosen_rates() or built_in_rates()


def are_built_in(rates: Rates) -> bool:
    """Return whether rates were not measured on this machine."""
    return rates in (BUILT_IN, WITH_EIGEN)


def use_rates(rates: Rates) -> None:
    """Make all later predictions of this process with these rates."""
    _CURRENT.set(rates)


@contextmanager
def predicting_with(rates: Rates) -> Iterator[None]:
    """Make the predictions within with these rates."""
    token = _CURRENT.set(rates)
    try:
        yield
    finally:
        _CURRENT.reset(token)
