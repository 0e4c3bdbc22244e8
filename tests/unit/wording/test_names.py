"""Names that come from outside."""

from tndesigner.wording.names import free_name, one_line, quoted, shortened, shown


def test_a_name_is_never_long_and_steers_no_terminal():
    assert shown("é" * 41) == "é" * 39 + "…"
    assert quoted("a\nb\u202ec é") == "'a\\nb\\u202ec é'"
    assert one_line("a\r\n b\tc\x1b[2J\u202e") == "a b c\\x1b[2J\\u202e"


def test_the_middle_of_a_long_text_is_cut_out():
    assert shortened("a" * 300) == "a" * 300
    assert shortened("a" * 200 + "b" * 200) == "a" * 150 + " … " + "b" * 150


def test_the_first_free_number_makes_a_name_free():
    assert free_name("a", ()) == "a"
    assert free_name("a", ("a", "a2")) == "a3"
    assert free_name("a7", ("a7",)) == "a8"
