"""Whatever a person typed becomes a name that Python takes, and no two things get the same one."""

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tndesigner.codegen.names import Names, class_name, identifier


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a", "a"),
        ("core 1", "core_1"),
        ("naïve Größe", "naive_Gro_e"),
        ("χ", "chi"),
        ("Λ1", "Lamda1"),
        ("1", "core_1"),
        ("", "core"),
        ("木", "core"),
        ("__class__", "class_"),
        ("lambda", "lambda_"),
        ("print", "print_"),
        ("match", "match_"),
        ("a\nb", "a_b"),
        ("__import__('os')", "import_os"),
        ("n" * 101, "n" * 40),
    ],
)
def test_an_identifier_reads_like_its_text(text, name):
    assert identifier(text, "core") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hidden", "Hidden"),
        ("my layer 2", "MyLayer2"),
        ("MPO", "MPO"),
        ("snake_case", "SnakeCase"),
        ("2 cores", "Network2Cores"),
        ("", "Network"),
        ("none", "NoneLayer"),
        ("exception", "ExceptionLayer"),
        ("'; drop", "Drop"),
    ],
)
def test_a_class_has_a_capital_for_each_word(text, name):
    assert class_name(text, "Network") == name


@given(st.text())
def test_any_text_becomes_an_identifier(text: str):
    for name in (identifier(text, "core"), class_name(text, "Network")):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")


@given(st.lists(st.sampled_from(["a", "a_2", "a_3", "b", "self"])))
def test_nothing_in_a_scope_shares_a_name(wishes: list[str]):
    names = Names("self")
    given = [names.take(wish) for wish in wishes]
    assert len({*given, "self"}) == len(given) + 1


def test_a_name_that_is_free_stays_as_it_is():
    names = Names("y")
    assert [names.take(name) for name in ("x", "y", "x", "x")] == ["x", "y_2", "x_2", "x_3"]
