"""Lists, shapes and suggestions."""

from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.text import Text, joined


def marked(text):
    return text.translated(lambda template, _: f"«{template}»")


def test_a_list_ends_with_and():
    assert [listed("abc"[:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert listed("abc", "{0} or {1}") == "a, b or c"


def test_a_long_list_counts_what_it_does_not_name():
    assert listed("abcde", most=3) == "a, b and 3 others"
    assert listed("abc", most=3) == "a, b and c"


def test_words_in_a_list_can_be_translated_and_names_stay():
    assert marked(listed((Text("core {0}", "a"), "b"))) == "««core a» and b»"
    assert not isinstance(joined(("a", "b")), Text)


def test_what_may_have_been_meant_is_suggested():
    assert suggestion("RELU", ("linear", "relu")) == "did you mean 'relu'?"
    assert suggestion("?", ("linear", "relu")) == "it may be linear or relu"
    assert suggestion(7, ("a", "b", "c"), "there are {0}") == "there are a, b and c"
    assert suggestion("x", (), "it has {0}") == "it has none"
