"""What is wrong with a design, for people and for programs."""

import pytest

from tests.unit.cli.spoiled import DRAWINGS, drawing_text


def test_a_sound_design_has_no_problems(type_, blog):
    answer = type_("check", "blog.tnd")
    assert (answer.status, answer.out) == (0, "blog.tnd: no problems\n")


def test_an_error_gives_status_1_with_the_place_both_numbers_and_fixes(type_, tmp_path):
    (tmp_path / "x.tnd").write_text(drawing_text("bond dimensions"), encoding="utf-8")
    answer = type_("check", "x.tnd")
    assert answer.status == 1
    first, *fixes, last = answer.out.splitlines()
    assert first.startswith(
        "x.tnd: error: network 'hidden': a.right has dimension 3, but b.left, which it is joined to"
    )
    assert "    fix: Set both to 3" in fixes
    assert last == "x.tnd: 1 error, 0 warnings"


def test_a_warning_alone_gives_status_0(type_, blog):
    text = blog.read_text(encoding="utf-8")
    blog.write_text(
        text.replace('"name": "right", "dim": 2', '"name": "right", "dim": 5000').replace(
            '"name": "left", "dim": 2', '"name": "left", "dim": 5000'
        ),
        encoding="utf-8",
    )
    answer = type_("check", blog)
    assert answer.status == 0
    assert "warning: network 'hidden': bond a.right–b.left has dimension 5,000, but at most 1,024" in answer.out


@pytest.mark.parametrize("name", DRAWINGS)
def test_json_has_the_shape_that_programs_rely_on(type_, tmp_path, name):
    (tmp_path / "x.tnd").write_text(drawing_text(name), encoding="utf-8")
    answer = type_("check", "x.tnd", "--json")
    assert answer.status == 1
    assert set(answer.json) == {"problems"}
    for problem in answer.json["problems"]:
        assert list(problem) == ["rule", "severity", "message", "where", "fixes"]
        assert problem["severity"] in ("error", "warning")
        assert set(problem["where"]) == {"network", "layer", "ids"}
        assert all(isinstance(fix, str) for fix in problem["fixes"])
    assert DRAWINGS[name][1] in " ".join(problem["message"] for problem in answer.json["problems"])


def test_json_says_where_a_problem_is(type_, tmp_path):
    (tmp_path / "x.tnd").write_text(drawing_text("bond dimensions"), encoding="utf-8")
    (problem,) = type_("check", "x.tnd", "--json").json["problems"]
    assert problem["rule"] == "bond-dimensions-agree"
    assert problem["where"]["network"] == "hidden"
    assert len(problem["where"]["ids"]) == 1
