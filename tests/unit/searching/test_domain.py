"""Values are ranges or lists, of numbers or words."""

import pytest

from tndesigner.searching.domain import Choices, Span, read_domain, whole_domain
from tndesigner.searching.errors import SearchError


def test_ranges_and_lists_are_read():
    assert read_domain("bond", "2..16") == Span(2, 16)
    assert read_domain("bond", " 2 , 4,8") == Choices((2, 4, 8))
    assert read_domain("learning_rate", "1e-4..0.01") == Span(0.0001, 0.01)
    assert read_domain("family", "mpo,ring") == Choices(("mpo", "ring"))
    assert read_domain("bond", "7") == Choices((7,))


def test_a_range_of_whole_numbers_can_be_counted_and_another_cannot():
    assert read_domain("bond", "3..5").values == (3, 4, 5)
    assert read_domain("rate", "0.1..0.2").values is None
    assert read_domain("width", "1..100000").values is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("8..2", "the range 8..2 starts above its end; write 2..8"),
        ("0.0..1", "must start above 0"),
        ("2..many", "is not a range of numbers"),
        ("2,,4", "cannot be read"),
        ("2,4,2", "lists '2' twice"),
        ("", "cannot be read"),
        ("1..inf", "is not a range of numbers"),
    ],
)
def test_what_cannot_be_read_is_named(text, words):
    with pytest.raises(SearchError) as caught:
        read_domain("bond", text)
    assert words in str(caught.value)


def test_a_dimension_is_a_whole_number_from_one_on():
    for text in ("0..4", "1.5,2", "mpo", "0.5..2"):
        with pytest.raises(SearchError, match="takes whole numbers of at least 1"):
            whole_domain("bond", text)
