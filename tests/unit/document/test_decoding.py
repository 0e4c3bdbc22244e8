"""Values are read by their type hints: a new field of a known type needs no line in the codec."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Literal

import pytest

from tndesigner.document import DocumentError
from tndesigner.document.decoding import fields_reader, reader
from tndesigner.document.encoding import encoded
from tndesigner.wording.text import Text, message_of


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, kw_only=True)
class Part:
    """A dataclass inside another."""

    side: Side
    weight: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Whole:
    """A field of every form that a file knows."""

    kind: ClassVar[str] = "whole"

    count: int
    kernel: tuple[int, int]
    padding: Literal["same", "valid"] = "same"
    strides: int | tuple[int, ...] = 1
    limit: float | None = None
    parts: tuple[Part, ...] = ()
    words: tuple[str, ...] = field(default=("a",))
    frozen: bool = False
    title: str = ""

    def __post_init__(self) -> None:
        """Refuse a count of 13."""
        if self.count == 13:
            raise ValueError("13 is no good count; take 12")


FULL = Whole(
    count=3,
    kernel=(5, 7),
    padding="valid",
    strides=(2, 1),
    limit=0.5,
    parts=(Part(side=Side.RIGHT), Part(side=Side.LEFT, weight=2.5)),
    words=(),
    frozen=True,
    title="t",
)

RECORD = {
    "count": 3,
    "kernel": [5, 7],
    "padding": "valid",
    "strides": [2, 1],
    "limit": 0.5,
    "parts": [{"side": "right", "weight": 1}, {"side": "left", "weight": 2.5}],
    "words": [],
    "frozen": True,
    "title": "t",
}


def test_every_form_of_field_is_written_and_read():
    assert encoded(FULL) == RECORD
    assert reader(Whole)(RECORD, "whole") == FULL


def test_fields_that_are_empty_by_default_are_left_out_while_empty():
    assert encoded(Whole(count=3, kernel=(5, 7))) == {
        "count": 3,
        "kernel": [5, 7],
        "padding": "same",
        "strides": 1,
        "words": ["a"],
    }


def test_fields_with_a_default_may_be_missing():
    assert reader(Whole)({"count": 3, "kernel": [5, 7]}, "whole") == Whole(count=3, kernel=(5, 7))


def test_a_tag_may_stand_beside_the_fields():
    assert fields_reader(Part, "kind")({"kind": "part", "side": "left"}, "p") == Part(side=Side.LEFT)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"kernel": [5]}, "whole.kernel has 1 entries; it must have 2"),
        ({"kernel": [5, "7"]}, "whole.kernel[1] is '7'; it must be a whole number"),
        ({"padding": "sam"}, "whole.padding is 'sam'; did you mean 'same'?"),
        ({"padding": 0}, "whole.padding is 0; it may be same or valid"),
        ({"strides": "1"}, "whole.strides is '1'; it must be a whole number or a list"),
        ({"strides": [1, True]}, "whole.strides[1] is true; it must be a whole number"),
        ({"limit": "no"}, "whole.limit is 'no'; it must be a number or null"),
        (
            {"parts": [{"side": "left"}, {"side": "up"}]},
            "whole.parts[1].side is 'up'; it may be left or right",
        ),
        ({"words": [1]}, "whole.words[0] is 1; it must be a text"),
        ({"frozen": 1}, "whole.frozen is 1; it must be true or false"),
        ({"count": 13}, "whole: 13 is no good count; take 12"),
        ({"kind": "whole"}, None),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_wrong_value_is_refused_in_its_place(change, message):
    with pytest.raises(DocumentError) as caught:
        reader(Whole)(RECORD | change, "whole")
    assert str(caught.value) == message or (message is None and "'kind'" in str(caught.value))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"count": 2**70}, "9,223,372,036,854,775,807 at most"),
        ({"strides": "1"}, "WHOLE NUMBER / a list"),
        ({"limit": "no"}, "a number / null"),
    ],
)
def test_every_part_of_a_refusal_is_translated(change, said):
    words = {
        "a whole number": "WHOLE NUMBER",
        "a whole number of at most {0}": "{0} at most",
        "{0} or {1}": "{0} / {1}",
        "{0} is {1}; it must be {2}": "{2}",
    }
    with pytest.raises(DocumentError) as caught:
        reader(Whole)(RECORD | change, "whole")
    message = message_of(caught.value)
    assert isinstance(message, Text)
    assert message.translated(lambda template, _: words.get(template, template)) == said


@pytest.mark.parametrize("hint", [complex, bytes, dict[str, int], list[int], Callable[[], int]])
def test_a_type_that_a_file_has_no_form_for_is_a_mistake_of_the_program(hint):
    with pytest.raises(TypeError, match="a design file has no form for values of type"):
        reader(hint)
