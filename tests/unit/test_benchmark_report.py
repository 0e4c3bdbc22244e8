"""Benchmarks share one interface, and their figures are kept, compared and shown as they were measured."""

import ast
from pathlib import Path

import pytest

from tests.benchmarks.report import (
    BEGIN,
    END,
    FOLDER,
    Result,
    highlights,
    read_results,
    report,
    with_figures,
    write_results,
)
from tests.benchmarks.row import Options, Row

FACTS = {"processor": "a fast one", "threads": "2"}
RESULTS = {
    "layers": Result(FACTS, [Row("step", 4.0, "×", "≥ 5", "120 µs"), Row("size", 1_234.5, "MB")]),
    "epoch_loop": Result(FACTS, [Row("epoch", 30.25, "×", "≥ 30")]),
}


@pytest.mark.parametrize(
    ("row", "reached", "value"),
    [
        (Row("a", 30.25, "×", "≥ 30"), True, "30.2×"),
        (Row("b", 2.01, "×", "≤ 2"), False, "2.01×"),
        (Row("c", 12_345.6, "ms"), None, "12,346 ms"),
    ],
)
def test_a_row_says_its_figure_and_whether_the_goal_is_reached(row, reached, value):
    assert (row.reached, row.value) == (reached, value)


def test_only_the_named_cases_are_measured():
    assert Options().wants("blog")
    assert Options(names=("fashion", "dig")).wants("digits")
    assert not Options(names=("fashion",)).wants("digits")


def test_results_are_read_as_they_were_written(tmp_path):
    write_results(RESULTS, tmp_path / "results.json")
    assert read_results(tmp_path / "results.json") == RESULTS
    assert read_results(tmp_path / "none.json") == {}


def test_the_report_compares_with_the_last_time():
    last = {"layers": Result(FACTS, [Row("step", 2.0, "×", "≥ 5")])}
    text = report(RESULTS, last)
    assert "| step | 4× | ≥ 5, missed | 2× | 2.00 | 120 µs |" in text
    assert "| epoch | 30.2× | ≥ 30, reached |  |  |  |" in text


def test_the_readme_gets_the_figures_that_have_goals():
    text = with_figures(f"before\n{BEGIN}\nold figures\n{END}\nafter\n", RESULTS)
    assert text.startswith(f"before\n{BEGIN}\n")
    assert text.endswith(f"{END}\nafter\n")
    assert highlights(RESULTS) in text
    assert "old figures" not in text
    assert "| epoch | 30.2× | ≥ 30 |" in text
    assert "size" not in text


@pytest.mark.parametrize("path", sorted(FOLDER.glob("bench_*.py")), ids=lambda path: path.stem)
def test_every_benchmark_measures_rows_and_runs_alone(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    (rows,) = [one for one in tree.body if isinstance(one, ast.FunctionDef) and one.name == "rows"]
    assert [argument.arg for argument in rows.args.args] == ["options"]
    assert ast.unparse(tree.body[-1]) == "if __name__ == '__main__':\n    run_alone(rows, __doc__)"
