"""What the program's door opens: the window for designs, the command line for all else."""

import gc
import sys
from types import ModuleType

import pytest

from tndesigner.__main__ import main

WINDOW = "tndesigner.gui.app"


@pytest.fixture
def opened(monkeypatch) -> list[list[str]]:
    """The paths that each window was opened with."""
    calls: list[list[str]] = []
    app = ModuleType(WINDOW)
    app.main = lambda paths: calls.append(list(paths)) or 7
    monkeypatch.setitem(sys.modules, WINDOW, app)
    return calls


def test_without_words_an_empty_window_opens(opened):
    assert main([]) == 7
    assert opened == [[]]


def test_designs_open_in_the_window_also_those_that_are_not_there_yet(opened, blog):
    assert main([str(blog), "new/one.tnd"]) == 7
    assert opened == [[str(blog), "new/one.tnd"]]


def test_a_command_opens_no_window(opened, type_, blog):
    assert type_("check", blog).status == 0
    assert opened == []


def test_a_file_with_the_name_of_a_command_is_no_design(opened, type_, tmp_path):
    (tmp_path / "templates").write_text("", encoding="utf-8")
    assert type_("templates").out.startswith("mpo")
    assert opened == []


def test_where_no_window_can_be_opened_one_line_says_why(monkeypatch, type_):
    monkeypatch.setitem(sys.modules, WINDOW, None)
    answer = type_("x.tnd")
    assert "the window cannot be opened here" in answer.failure
    assert "tndesigner --help" in answer.failure
    assert gc.isenabled(), "garbage is looked for again"
