"""Whatever the checks say in these tests can be said in another language."""

from collections.abc import Iterator

import pytest

from tndesigner.checks import Problem
from tndesigner.wording.text import Text


@pytest.fixture(autouse=True)
def texts(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """All messages and titles of fixes that a test met; none may be bare words."""
    said: list[str] = []
    make = Problem.__init__

    def remember(problem: Problem, *arguments: object, **values: object) -> None:
        make(problem, *arguments, **values)
        said.extend((problem.message, *problem.fix_titles))

    monkeypatch.setattr(Problem, "__init__", remember)
    yield said
    assert [one for one in said if not isinstance(one, Text)] == []
