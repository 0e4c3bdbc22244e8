"""How fast a processor does array operations: the rates that the cost model predicts with."""

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates of one processor; the defaults are those of a server with AVX-512, on one thread."""

    products: tuple[tuple[int, float], ...] = ((1, 150e9),)
    """Floating-point operations per second of a product, by its smallest side; those between are interpolated.

    The time to read and write its arrays is not in them.
    """
    stream: float = 15e9
    """Bytes per second of an elementwise operation."""
    rows: float = 10e9
    """Bytes per second of a transposition that moves whole rows of numbers."""
    shuffle: float = 6e9
    """Bytes per second of a transposition that moves numbers one by one."""
    call: float = 6e-6
    """Seconds to start one operation."""
    matrix: float = 5e-8
    """Seconds to start one product of a batch."""

    def product(self, side: int) -> float:
        """Return the floating-point operations per second of a product whose smallest side has this length."""
        place = bisect_right(self.products, side, key=lambda one: one[0])
        if place in (0, len(self.products)):
            return self.products[min(place, len(self.products) - 1)][1]
        (low, slow), (high, fast) = self.products[place - 1 : place + 1]
        return slow + (fast - slow) * (side - low) / (high - low)


BUILT_IN = Rates()
"""What is predicted with unless something else is asked for, so that predictions are the same everywhere."""

_CURRENT: ContextVar[Rates] = ContextVar("rates", default=BUILT_IN)


def current_rates() -> Rates:
    """Return the rates that predictions are made with."""
    return _CURRENT.get()


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
