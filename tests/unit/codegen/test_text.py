"""A text that a person typed stays a text: in a literal as it is, in prose visible and on one line."""

import ast
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tndesigner.codegen.text import literal, prose

NASTY = [
    "",
    "a",
    '"',
    "'",
    "it's",
    'say "no"',
    "both ' and \"",
    '"""',
    "\\",
    "\\n\n",
    "\x00\x07\x85\u2028\u202e",
    "é 木 \U0001f600",
    "\ud800",
    "{x}",
    "%s",
    "\t",
]


@given(st.text() | st.sampled_from(NASTY))
def test_a_literal_is_the_text(text: str):
    source = literal(text)
    assert ast.literal_eval(source) == text
    assert source.isprintable()


@given(st.text() | st.sampled_from(NASTY))
def test_prose_cannot_end_a_docstring_or_a_comment(text: str):
    words = prose(text)
    assert words.isprintable()
    assert not set(words) & {'"', "\\"}
    assert len(words) <= 60
    tree = ast.parse(f'"""{words}: it."""\n# {words}\n')
    assert [ast.literal_eval(one.value) for one in tree.body] == [f"{words}: it."]


@pytest.mark.parametrize(
    ("text", "words"), [("a\n b\t", "a b"), ('the "x"', "the 'x'"), ("C:\\n", "C:/n"), ("n" * 61, "n" * 57 + "...")]
)
def test_prose_stays_as_near_as_it_may(text, words):
    assert prose(text) == words


def test_literals_are_as_a_formatter_leaves_them():
    source = "".join(f"x = {literal(text)}\n" for text in NASTY if text.isprintable())
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--isolated", "-"],
        input=source,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == source
