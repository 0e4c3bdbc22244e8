"""The width that a text in a drawing has at most."""

import pytest

from tndesigner.drawing.text_width import text_width


@pytest.mark.parametrize(
    ("narrow", "wide"), [("i", "n"), ("n", "N"), ("N", "W"), ("n", "网"), ("网", "🙂"), ("e", "Щ")]
)
def test_some_characters_are_wider_than_others(narrow, wide):
    assert text_width(narrow, 13) < text_width(wide, 13)


def test_marks_on_a_letter_take_no_place():
    assert text_width("e\N{COMBINING ACUTE ACCENT}", 13) == text_width("e", 13)


def test_bold_text_and_larger_text_are_wider():
    assert text_width("bond", 11) < text_width("bond", 11, bold=True) < text_width("bond", 13, bold=True)
    assert text_width("", 13) == 0
