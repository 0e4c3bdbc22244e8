"""Runs are found, opened, and marked when their worker is gone."""

from pathlib import Path

import pytest

from tests.unit.training.specimens import EPOCH, run_record
from tndesigner.training import RunFolder, TrainingError, default_run_folder, list_runs, mark_failed, open_run
from tndesigner.training.history import HistoryFile


def make_run(path: Path, **changes: object) -> RunFolder:
    path.mkdir(parents=True)
    folder = RunFolder(path)
    folder.write_record(run_record(**changes))
    return folder


def test_runs_are_listed_newest_first_and_damaged_ones_left_out(tmp_path):
    for name, day in (("a", 3), ("b", 9), ("c", 5)):
        make_run(tmp_path / name, started=f"2026-01-0{day}T00:00:00+00:00")
    make_run(tmp_path / "damaged").record.write_text("{")
    (tmp_path / "other").mkdir()
    (tmp_path / "letter.txt").write_text("")
    assert [run.folder.path.name for run in list_runs(tmp_path)] == ["b", "c", "a"]


def test_where_no_runs_are_none_are_listed(tmp_path):
    assert list_runs(tmp_path / "missing") == ()


def test_an_opened_run_has_its_record_and_history(tmp_path):
    folder = make_run(tmp_path / "run", title="mine.tnd")
    HistoryFile(folder.history).append([EPOCH])
    run = open_run(tmp_path / "run")
    assert run.record.title == "mine.tnd"
    assert run.history() == (EPOCH,)


def test_a_folder_without_a_record_is_no_run(tmp_path):
    with pytest.raises(TrainingError, match=r"is not a run folder: it has no run\.json"):
        open_run(tmp_path)


def test_a_run_whose_worker_is_gone_is_marked_as_failed(tmp_path):
    make_run(tmp_path / "run")
    mark_failed(tmp_path / "run", "killed")
    record = open_run(tmp_path / "run").record
    assert (record.state, record.message) == ("failed", "killed")
    assert record.ended


def test_a_run_that_had_ended_is_not_marked(tmp_path):
    make_run(tmp_path / "run", state="finished")
    mark_failed(tmp_path / "run", "killed")
    assert open_run(tmp_path / "run").record.state == "finished"


@pytest.mark.parametrize(("title", "name"), [("designs/blog.tnd", "blog"), ("blog.v2.tnd", "blog.v2"), ("", "design")])
def test_a_run_lies_under_the_name_of_its_design(title, name):
    assert default_run_folder(title) == Path("runs", name)
