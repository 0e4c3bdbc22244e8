"""Numbers as window, command line and messages show them."""

import pytest

from tndesigner.wording.comparisons import comparison, percent, verdict
from tndesigner.wording.numbers import byte_size, duration, factor, grouped, short, significant, whole_seconds
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text


@pytest.mark.parametrize(
    ("number", "exact", "few"),
    [
        (0, "0", "0"),
        (4_096, "4,096", "4,096"),
        (9_999, "9,999", "9,999"),
        (10_000, "10,000", "10 k"),
        (99_960, "99,960", "100 k"),
        (999_499, "999,499", "999 k"),
        (999_501, "999,501", "1 M"),
        (1_048_576, "1,048,576", "1.05 M"),
        (12_345_678_901, "12,345,678,901", "12.3 G"),
        (2 * 10**12, "2,000,000,000,000", "2 T"),
        (2**50, "1.13·10¹⁵", "1.13·10¹⁵"),
        (2_500_000_000_000_000_000, "2.50·10¹⁸", "2.50·10¹⁸"),
        (9_996 * 10**15, "1.00·10¹⁹", "1.00·10¹⁹"),
        (9_994 * 10**15, "9.99·10¹⁸", "9.99·10¹⁸"),
        (-(10**5000), "-1.00·10⁵⁰⁰⁰", "-1.00·10⁵⁰⁰⁰"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_whole_numbers(number, exact, few):
    assert (grouped(number), short(number)) == (exact, few)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1.00 kB"),
        (540_672, "541 kB"),
        (999_600, "1.00 MB"),
        (4_456_448, "4.46 MB"),
        (17 * 10**9, "17.0 GB"),
        (2**50, "1.13 PB"),
        (10**18, "1.00·10¹⁸ B"),
    ],
)
def test_memory_has_the_unit_that_suits_it(count, text):
    assert byte_size(count) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0.00 µs"),
        (0.0000006, "0.60 µs"),
        (0.0000042, "4.20 µs"),
        (0.00064, "640 µs"),
        (0.0123, "12.3 ms"),
        (0.9996, "1.00 s"),
        (2.5, "2.50 s"),
        (59.96, "1 min 0 s"),
        (754, "12 min 34 s"),
        (7_503, "2 h 5 min"),
    ],
)
def test_time_has_the_unit_that_suits_it(seconds, text):
    assert duration(seconds) == text


def test_the_time_that_is_left_has_whole_seconds():
    assert [whole_seconds(seconds) for seconds in (0, 12.3, 65, 3_600)] == ["0 s", "12 s", "1 min 5 s", "1 h 0 min"]


def test_parts_and_factors():
    assert percent(4_096, 1_048_576) == "0.39 %"
    assert percent(1, 10**6) == "under 0.01 %"
    assert percent(0, 7) == "0.00 %"
    assert factor(1_048_576, 4_096) == "256×"
    assert factor(3, 0) == "∞×"


def test_a_comparison_tells_percent_and_factor():
    assert comparison(4_096, 1_048_576) == "0.39 %, 256× smaller"
    assert comparison(3, 2) == "150 %, 1.50× larger"
    assert comparison(7, 7) == "100 %, the same"
    assert comparison(1_000, 1_001) == "99.9 %, the same"
    assert comparison(1_664, 2**32) == "under 0.01 %, 2,581,110× smaller"
    assert comparison(2, 0) == "the twin needs none"
    assert verdict(1, 4, "{0} faster", "{0} slower") == "4.00× faster"


def test_words_of_a_comparison_can_be_translated_and_its_numbers_stay():
    marked = comparison(1, 10**6).translated(lambda template, _: f"«{template}»")
    assert marked == "««under 0.01 %», «1,000,000× smaller»»"
    assert not isinstance(percent(1, 2), Text)


def test_one_thing_is_counted_in_the_singular():
    words = ("{0} core", "{0} cores")
    assert [counted(number, *words) for number in (0, 1, 1_234)] == ["0 cores", "1 core", "1,234 cores"]


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.391, "0.39"), (1.0, "1.00"), (9.996, "10.0"), (12.5, "12.5"), (99.96, "100"), (1234.5, "1,234")],
)
def test_three_digits_are_enough(value, text):
    assert significant(value) == text
