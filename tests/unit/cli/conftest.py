"""A command line to type at: runs in this process, in an empty folder of its own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.spoiled import blog_text
from tndesigner.__main__ import main


@dataclass(frozen=True)
class Answer:
    """What a command gave."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)

    @property
    def failure(self) -> str:
        """The one line on stderr of a command that failed; nothing is on stdout."""
        assert self.status in (1, 2)
        assert self.out == ""
        assert self.err.count("\n") == 1
        assert self.err.endswith("\n")
        return self.err.rstrip("\n")


Type = Callable[..., Answer]


@pytest.fixture
def type_(tmp_path, monkeypatch, capsys) -> Type:
    """Types words after the program's name and returns the answer."""
    monkeypatch.chdir(tmp_path)

    def run(*words: object) -> Answer:
        status = main([str(word) for word in words])
        printed = capsys.readouterr()
        return Answer(status, printed.out, printed.err)

    return run


@pytest.fixture
def blog(tmp_path) -> Path:
    """The blog's design as a file."""
    path = tmp_path / "blog.tnd"
    path.write_text(blog_text(), encoding="utf-8")
    return path
