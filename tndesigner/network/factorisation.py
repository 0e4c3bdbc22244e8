"""Writing a width as a product of whole numbers, and what to do when it has no good factors."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from math import prod

from tndesigner.network.errors import NetworkError
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text

LARGEST_WIDTH = 10**12
"""Larger widths are refused, because finding their divisors would take too long."""

LEAST_SHARE = 8
"""A width is padded automatically if this adds at most 1/8 of it."""
MOST_TRIED = 1000


@dataclass(frozen=True, slots=True)
class Remedy:
    """A way to split a width that factors badly into legs, and its consequence."""

    factors: tuple[int, ...]
    extra: int
    """How many numbers the data is padded by; 0 if the width is kept."""
    consequence: str
    """One sentence that tells the user what happens."""


def factorise(n: int, parts: int) -> tuple[int, ...]:
    """Write n as a product of ``parts`` whole numbers that are as equal as possible.

    The largest is as small as possible, then the next one, and so on. Small factors are at the ends, as in the
    papers: 1024 in four parts is (4, 8, 8, 4). Some parts are 1 if n has too few divisors.

    Raises:
        NetworkError: if n or parts is below 1, or n above ``LARGEST_WIDTH``.
    """
    return factorisations(n, parts, limit=1)[0]


def factorisations(n: int, parts: int, limit: int = 32) -> tuple[tuple[int, ...], ...]:
    """Return up to ``limit`` ways to write n as a product of ``parts`` factors, the most equal first.

    Each way is given once, in the order of ``factorise``.

    Raises:
        NetworkError: as ``factorise``.
    """
    if n < 1 or parts < 1:
        raise NetworkError(Text("{0} cannot be written as {1} factors; both numbers must be at least 1", n, parts))
    if n > LARGEST_WIDTH:
        raise NetworkError(
            Text("{0} is too large to factorise; the largest width is {1}; give the factors", n, LARGEST_WIDTH)
        )
    return tuple(rising_to_the_middle(found) for found in islice(_falling(n, parts, n), limit))


def rising_to_the_middle(factors: tuple[int, ...]) -> tuple[int, ...]:
    """Return the factors with the small ones at both ends and the large ones in the middle."""
    rising = sorted(factors)
    return tuple(rising[::2] + rising[1::2][::-1])


def integer_root(n: int, degree: int) -> int:
    """Return the smallest whole number whose ``degree``-th power is at least n."""
    low, high = 1, 1 << -(-n.bit_length() // degree)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if middle**degree >= n else (middle + 1, high)
    return low


def is_prime(n: int) -> bool:
    """Tell whether n is a prime number."""
    return n > 1 and divisors(n) == (1, n)


@lru_cache(maxsize=512)
def divisors(n: int) -> tuple[int, ...]:
    """Return all divisors of n in ascending order."""
    found = [1]
    for prime, power in _prime_factors(n):
        found = [one * prime**exponent for one in found for exponent in range(power + 1)]
    return tuple(sorted(found))


def factors_well(n: int, parts: int) -> bool:
    """Tell whether n has ``parts`` factors of about equal size: none is 1 or above twice the ``parts``-th root."""
    factors = factorise(n, parts)
    return n == 1 or parts == 1 or (min(factors) > 1 and max(factors) <= 2 * integer_root(n, parts))


_LITTLE_SAVED = "{0}: as {1} one core holds a leg of {2}, so little is saved there."
_NOTHING_CARRIED = "{0}: as {1} a leg of 1 carries nothing, and one core holds a leg of {2}."


def remedies(n: int, parts: int) -> tuple[Remedy, ...]:
    """Return what can be done about a width that does not factor well: keep it as it is, or pad it.

    Nothing is returned if it factors well. It is padded to a slightly larger number whose factors are
    all about equal, such as 1009 to 1024 = 32·32.
    """
    reason = why_not(n, parts)
    if not reason:
        return ()
    kept = factorise(n, parts)
    keeping = _NOTHING_CARRIED if min(kept) == 1 else _LITTLE_SAVED
    padded = next_even_product(n, parts)
    extra = prod(padded) - n
    zeros = counted(extra, "{0} extra number that is always zero", "{0} extra numbers that are always zero")
    padding = Text("{0}: pad to {1} = {2}, {3}.", reason, prod(padded), times(padded), zeros)
    return (Remedy(kept, 0, Text(keeping, reason, times(kept), max(kept))), Remedy(padded, extra, padding))


def why_not(n: int, parts: int) -> str:
    """Return why a number does not factor well into ``parts`` factors; empty if it does."""
    if factors_well(n, parts):
        return ""
    return Text("{0} is prime", n) if is_prime(n) else Text("{0} has no {1} factors of about equal size", n, parts)


def next_even_product(n: int, parts: int) -> tuple[int, ...]:
    """Return factors whose product is n or slightly more, each from 2 to the ``parts``-th root, rounded up."""
    share = integer_root(n, parts)
    factors = [share] * parts
    for place in range(parts):
        others = prod(factors) // factors[place]
        factors[place] = max(-(-n // others), 2 if share > 1 else 1)
    return rising_to_the_middle(tuple(factors))


def slightly_larger(n: int, parts: int) -> tuple[int, ...] | None:
    """Return the factors of a number at most an eighth larger that factors well; None if there is none."""
    even = next_even_product(n, parts)
    most = n + n // LEAST_SHARE
    if prod(even) <= most:
        return even
    larger = range(n + 1, min(most, n + MOST_TRIED) + 1)
    return next((factorise(one, parts) for one in larger if factors_well(one, parts)), None)


def times(factors: tuple[int, ...]) -> str:
    """Return the factors as a product, such as "4·8·8·4"."""
    return "·".join(str(factor) for factor in factors)


def _falling(n: int, parts: int, cap: int) -> Iterator[tuple[int, ...]]:
    """Yield n as products of descending factors, none above ``cap``; the smallest first factor comes first."""
    if parts == 1:
        yield (n,)
        return
    share = integer_root(n, parts)
    for first in divisors(n):
        if share <= first <= cap and _possible(n // first, parts - 1, first):
            for rest in _falling(n // first, parts - 1, first):
                yield (first, *rest)


@lru_cache(maxsize=65536)
def _possible(n: int, parts: int, cap: int) -> bool:
    """Tell whether n is a product of ``parts`` factors, none above ``cap``."""
    if n <= cap:
        return True
    if parts == 1 or cap**parts < n:
        return False
    return any(_possible(n // one, parts - 1, one) for one in reversed(divisors(n)) if 1 < one <= cap)


def _prime_factors(n: int) -> Iterator[tuple[int, int]]:
    candidate = 2
    while candidate * candidate <= n:
        power = 0
        while n % candidate == 0:
            n, power = n // candidate, power + 1
        if power:
            yield candidate, power
        candidate += 1 if candidate == 2 else 2
    if n > 1:
        yield n, 1
