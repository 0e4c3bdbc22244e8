"""Numbers and tables as people read them."""

import pytest

from tndesigner.cli.text import against, columns, count, duration, one_line, significant, size


@pytest.mark.parametrize(
    ("bytes_", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.00 kB"),
        (4_456_448, "4.46 MB"),
        (17 * 10**9, "17.0 GB"),
        (10**18, "1,000 PB"),
    ],
)
def test_memory_has_the_unit_that_suits_it(bytes_, text):
    assert size(bytes_) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0000042, "4.20 µs"), (0.0123, "12.3 ms"), (1.0, "1.00 s"), (754, "754 s"), (0, "0.00 µs")]
)
def test_time_has_the_unit_that_suits_it(seconds, text):
    assert duration(seconds) == text


def test_whole_numbers_have_commas_until_they_are_too_long():
    assert count(1_053_697) == "1,053,697"
    assert count(10**20) == "1.000e+20"


@pytest.mark.parametrize(("value", "text"), [(0.391, "0.39"), (12.5, "12.5"), (256, "256"), (1234.5, "1,234")])
def test_three_digits_are_enough(value, text):
    assert significant(value) == text


def test_a_comparison_tells_percent_and_factor():
    assert against(4_096, 1_048_576, less="smaller", more="larger") == "0.39 %, 256× smaller"
    assert against(3, 2, less="smaller", more="larger") == "150 %, 1.50× larger"
    assert against(7, 7, less="smaller", more="larger") == "100 %, the same"
    assert against(1_664, 2**32, less="smaller", more="larger") == "under 0.01 %, 2,581,110× smaller"
    assert against(0, 7, less="smaller", more="larger") == ""


def test_columns_are_as_wide_as_their_widest_cell():
    assert columns([("a", "1", "x"), ("long", "22"), ("b",)], align="<><") == ["a      1  x", "long  22", "b"]


def test_a_cell_cannot_steer_the_terminal():
    assert one_line("a\r\n b\tc\x1b[2J\u202e") == "a b c\\x1b[2J\\u202e"
    assert columns([("a\nb", "c")], align="<<") == ["a b  c"]
