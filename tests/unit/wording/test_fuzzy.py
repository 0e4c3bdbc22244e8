"""A few letters find a command."""

import pytest

from tndesigner.wording.fuzzy import match

COMMANDS = [
    "Edit: Undo",
    "Edit: Select All",
    "Insert: Core",
    "Insert: Copy Tensor",
    "View: Zoom In",
    "View: Panels: Code",
]


def best(wanted: str) -> str:
    fits = {text: found.score for text in COMMANDS if (found := match(wanted, text))}
    return max(fits, key=fits.__getitem__)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("undo", "Edit: Undo"),
        ("sa", "Edit: Select All"),
        ("ict", "Insert: Copy Tensor"),
        ("core", "Insert: Core"),
        ("zi", "View: Zoom In"),
        ("ZOOM", "View: Zoom In"),
        ("vpc", "View: Panels: Code"),
        ("view code", "View: Panels: Code"),
    ],
)
def test_starts_of_words_and_runs_of_letters_find_what_is_meant(wanted, found):
    assert best(wanted) == found


def test_letters_in_another_order_do_not_fit():
    assert match("odnu", "Edit: Undo") is None
    assert match("undoo", "Edit: Undo") is None


def test_the_letters_that_were_meant_are_told():
    assert match("sa", "Edit: Select All").places == (6, 13)
    assert match("", "Edit: Undo").places == ()


def test_of_equal_matches_the_shorter_text_is_better():
    assert match("co", "Core").score > match("co", "Copy Tensor").score
