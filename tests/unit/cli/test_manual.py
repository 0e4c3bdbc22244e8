"""The tables of the manual agree with the commands."""

import re
from pathlib import Path

import pytest

from tests.unit.cli.spoiled import drawing_text
from tndesigner.cli.table import COMMANDS

PAGE = Path(__file__).parents[3] / "resources" / "manual" / "command-line.md"
TEXT = PAGE.read_text(encoding="utf-8")
ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \|", re.MULTILINE)


def cell_beside(title: str) -> str:
    """The second cell of a row of the manual."""
    return next(second for first, second in ROW.findall(TEXT) if first == title)


def keys_beside(title: str) -> set[str]:
    """The names of keys in the second cell of a row."""
    return set(re.findall(r"`([\w.]+)`", cell_beside(title)))


def keys(record: dict) -> set[str]:
    """The keys of a JSON object and of the objects right below it, lists of one kind of object included."""
    below = [value[0] if isinstance(value, list) and value else value for value in record.values()]
    return set(record).union(*(set(value) for value in below if isinstance(value, dict)))


def test_every_command_is_listed_with_what_it_does():
    for name, (summary, _) in COMMANDS.items():
        assert cell_beside(f"`{name}`") == summary


def test_the_keys_of_info_are_listed(type_, blog):
    document = type_("info", blog, "--json").json
    (network,) = document["networks"]
    assert keys_beside("`info --json`") == set(document)
    assert keys_beside("each of `networks`") == set(network)
    assert keys_beside("each step of `plan`") == set(network["plan"][0])


@pytest.mark.parametrize("words", [("check", "x.tnd"), ("templates",), ("datasets",)], ids=lambda words: words[0])
def test_the_keys_of_a_list_are_listed(type_, tmp_path, words):
    (tmp_path / "x.tnd").write_text(drawing_text("bond dimensions"), encoding="utf-8")
    document = type_(*words, "--json").json
    ((name, rows),) = document.items()
    assert keys_beside(f"each of `{name}`") == keys(rows[0])
