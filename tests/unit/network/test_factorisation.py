from itertools import combinations_with_replacement
from math import isqrt, prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.work import counted_work
from tndesigner.network import NetworkError
from tndesigner.network.factorisation import (
    LARGEST_WIDTH,
    divisors,
    factorisations,
    factorise,
    factors_well,
    integer_root,
    is_prime,
    remedies,
    rising_to_the_middle,
)


def every_way(n: int, parts: int) -> set[tuple[int, ...]]:
    """All falling products, found by trying all."""
    sizes = [one for one in range(1, n + 1) if n % one == 0]
    return {tuple(sorted(one, reverse=True)) for one in combinations_with_replacement(sizes, parts) if prod(one) == n}


@pytest.mark.parametrize(
    ("n", "parts", "factors"),
    [
        (1024, 2, (32, 32)),
        (1024, 4, (4, 8, 8, 4)),
        (784, 4, (4, 7, 7, 4)),
        (512, 9, (2,) * 9),
        (2048, 4, (4, 8, 8, 8)),
        (30000, 3, (25, 40, 30)),
        (3125, 5, (5, 5, 5, 5, 5)),
        (1009, 4, (1, 1, 1009, 1)),
        (6, 1, (6,)),
        (1, 3, (1, 1, 1)),
    ],
)
def test_the_factors_are_as_equal_as_they_can_be(n, parts, factors):
    assert factorise(n, parts) == factors


def test_a_perfect_power_gives_its_root_where_a_float_root_fails():
    # 3125 ** (1 / 5) is 5.000000000000001, which ceil makes 6.
    for base in range(2, 60):
        for power in range(2, 7):
            if base**power <= LARGEST_WIDTH:
                assert factorise(base**power, power) == (base,) * power


@given(st.integers(1, 400), st.integers(1, 4))
def test_the_largest_factor_is_the_smallest_possible(n, parts):
    factors = factorise(n, parts)
    assert len(factors) == parts
    assert prod(factors) == n
    assert tuple(sorted(factors, reverse=True)) == min(every_way(n, parts))


@given(st.integers(1, 300), st.integers(1, 4))
def test_all_ways_come_once_and_the_most_equal_first(n, parts):
    found = [tuple(sorted(one, reverse=True)) for one in factorisations(n, parts, limit=10_000)]
    assert found == sorted(every_way(n, parts))


def test_no_more_ways_come_than_are_asked_for():
    assert len(factorisations(720720, 6, limit=7)) == 7


def test_small_factors_stand_at_the_ends():
    assert rising_to_the_middle((8, 4, 8, 4)) == (4, 8, 8, 4)
    assert rising_to_the_middle((7, 2, 5, 3)) == (2, 5, 7, 3)


def test_the_integer_root_is_the_smallest_whose_power_is_enough():
    for n in range(1, 300):
        for degree in range(1, 6):
            root = integer_root(n, degree)
            assert root**degree >= n
            assert root == 1 or (root - 1) ** degree < n


def test_divisors_and_primes_are_those_found_by_trying():
    for n in range(1, 500):
        expected = tuple(one for one in range(1, n + 1) if n % one == 0)
        assert divisors(n) == expected
        assert is_prime(n) == (len(expected) == 2)


def test_a_prime_may_be_padded_or_keep_a_leg_of_one():
    kept, padded = remedies(1009, 2)
    assert kept.factors == (1, 1009)
    assert kept.extra == 0
    assert kept.consequence == (
        "1,009 is prime: as 1·1009 a leg of 1 carries nothing, and one core holds a leg of 1,009."
    )
    assert padded.factors == (32, 32)
    assert padded.extra == 15
    assert padded.consequence == "1,009 is prime: pad to 1,024 = 32·32, 15 extra numbers that are always zero."


def test_a_width_with_one_large_factor_is_told_so_without_being_called_prime():
    kept, padded = remedies(2 * 509, 2)
    assert kept.consequence.startswith("1,018 has no 2 factors of about equal size: as 2·509 one core holds")
    assert prod(padded.factors) == 1018 + padded.extra == 1024


@given(st.integers(2, 10**6), st.integers(2, 6))
def test_what_is_padded_factors_well_and_little_is_added(n, parts):
    for remedy in remedies(n, parts):
        assert prod(remedy.factors) == n + remedy.extra
        assert remedy.extra >= 0
        if remedy.extra:
            assert min(remedy.factors) >= 2
            assert max(remedy.factors) <= integer_root(n, parts)
    assert bool(remedies(n, parts)) is not factors_well(n, parts)


def test_a_width_that_factors_well_needs_no_remedy():
    assert remedies(784, 4) == ()
    assert remedies(10, 1) == ()


@pytest.mark.parametrize(("n", "parts"), [(0, 2), (-4, 2), (8, 0)])
def test_numbers_below_one_are_refused_with_both_numbers(n, parts):
    with pytest.raises(NetworkError, match=rf"^{n} cannot be written as {parts} factors"):
        factorise(n, parts)


def test_a_width_too_large_to_factorise_is_refused():
    with pytest.raises(NetworkError, match="too large to factorise"):
        factorise(LARGEST_WIDTH + 1, 2)


def test_widths_up_to_a_million_take_little_work():
    with counted_work() as work:
        for n in range(999_000, 1_000_001):
            factorise(n, 5)
    assert work.lines < 2_500 * 1_001


def test_a_large_prime_is_known_by_its_root():
    prime = 999_999_999_989
    with counted_work() as work:
        assert factorise(prime, 6).count(1) == 5
    assert work.lines < 4 * isqrt(prime)
