"""tndesigner search: what makes no sense is refused in one line; counts need no worker."""

import pytest

from tests.unit.searching.drawn import triangle_design
from tndesigner.document import save

VARY = ("--vary", "bond=2..3")


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (("triangle.tnd", "-o", "other"), 1, "triangle.tnd: nothing varies; say what, as in --vary bond=2..16"),
        (("triangle.tnd", "--vary", "bond", "-o", "other"), 2, "'bond' does not say what varies"),
        (("triangle.tnd", *VARY), 2, "a search needs -o and a folder"),
        ((*VARY, "-o", "other"), 2, "a search needs a design, or --join"),
        (("triangle.tnd", *VARY, "-o", "."), 1, "holds something other than a search"),
        (("triangle.tnd", *VARY, "--hours", "no", "-o", "x"), 2, "'no' is not a number of hours above 0"),
        (("triangle.tnd", *VARY, "--for", "val_acuracy", "-o", "x"), 1, "did you mean 'val_accuracy'?"),
        (("triangle.tnd", *VARY, "--storage", "x.db", "-o", "x"), 1, "'x.db' is neither sqlite:///FILE"),
        (("triangle.tnd", "--join", "sqlite:///x.db", "found"), 2, "leave them out"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(type_, tmp_path, words, status, message):
    save(triangle_design(), tmp_path / "triangle.tnd")
    answer = type_("search", *words)
    assert answer.status == status
    assert message in answer.err
    assert answer.err.count("\n") == 1


def test_a_space_without_a_valid_point_ends_at_once_with_the_reason(type_, tmp_path):
    save(triangle_design(), tmp_path / "triangle.tnd")
    answer = type_("search", "triangle.tnd", "--vary", "family=mera", "-o", "found")
    assert answer.status == 1
    assert not (tmp_path / "found").exists()
    assert "no design that was tried (1 in all) can be trained; the first: family mera" in answer.err
