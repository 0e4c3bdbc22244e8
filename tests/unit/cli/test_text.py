"""Tables for a terminal."""

from tndesigner.cli.text import columns


def test_columns_are_as_wide_as_their_widest_cell():
    assert columns([("a", "1", "x"), ("long", "22"), ("b",)], align="<><") == ["a      1  x", "long  22", "b"]


def test_a_cell_cannot_steer_the_terminal():
    assert columns([("a\nb", "c")], align="<<") == ["a b  c"]
