"""Numbers as the window shows them."""

import pytest

from tndesigner.wording.numbers import byte_size, digits, duration, factor, grouped, percent, short


@pytest.mark.parametrize(
    ("number", "exact", "few"),
    [
        (0, "0", "0"),
        (4_096, "4,096", "4,096"),
        (9_999, "9,999", "9,999"),
        (10_000, "10,000", "10 k"),
        (999_499, "999,499", "999 k"),
        (999_501, "999,501", "1 M"),
        (1_048_576, "1,048,576", "1.05 M"),
        (12_345_678_901, "12,345,678,901", "12.3 G"),
        (2 * 10**12, "2,000,000,000,000", "2 T"),
        (2_500_000_000_000_000_000, "2.5·10¹⁸", "2.5·10¹⁸"),
    ],
)
def test_whole_numbers(number, exact, few):
    assert (grouped(number), short(number)) == (exact, few)


@pytest.mark.parametrize(
    ("count", "text"), [(999, "999 B"), (1_000, "1 kB"), (540_672, "541 kB"), (4_456_448, "4.46 MB")]
)
def test_memory(count, text):
    assert byte_size(count) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(2.5, "2.5 s"), (0.0123, "12.3 ms"), (0.00064, "640 µs"), (0.0000006, "0.6 µs"), (0, "0 µs")]
)
def test_times(seconds, text):
    assert duration(seconds) == text


def test_parts_and_factors():
    assert percent(4_096, 1_048_576) == "0.39 %"
    assert factor(1_048_576, 4_096) == "256×"
    assert factor(3, 0) == "∞×"
    assert percent(3, 0) == "0 %"


@pytest.mark.parametrize(
    ("value", "text"), [(256.0, "256"), (1.0, "1"), (1.25, "1.25"), (42.66, "42.7"), (1234.5, "1,234")]
)
def test_digits(value, text):
    assert digits(value) == text
