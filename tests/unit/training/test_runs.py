"""Runs are found, opened, and marked when their worker is gone."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.small_disk import fill, small_disk
from tests.unit.training.specimens import EPOCH, run_record
from tndesigner.training import RunFolder, TrainingError, default_run_folder, list_runs, mark_failed, open_run
from tndesigner.training.history import HistoryFile
from tndesigner.training.run_record import ended


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


def test_a_run_goes_on_as_long_as_its_history_is_open_and_has_failed_after_that(tmp_path):
    folder = make_run(tmp_path / "run")
    history = HistoryFile(folder.history)
    assert open_run(tmp_path / "run").record.state == "running"
    history.close()
    record = open_run(tmp_path / "run").record
    assert (record.state, record.message) == ("failed", "its process ended before it could say how")
    assert folder.read_record() == record


def test_the_reason_that_a_parent_knows_is_kept(tmp_path):
    make_run(tmp_path / "run")
    mark_failed(tmp_path / "run", "killed")
    assert open_run(tmp_path / "run").record.message == "killed"


def test_the_end_of_a_run_is_recorded_on_a_disk_that_is_full(tmp_path):
    with small_disk(tmp_path / "disk", "128k") as disk:
        folder, record = make_run(disk / "run"), run_record()
        fill(disk)
        folder.write_record(ended(record, "failed", "history.csv: it cannot be written: no space left on device"))
        assert open_run(disk / "run").record.state == "failed"
        much_longer = replace(record, message="x" * 200_000)
        with pytest.raises(TrainingError, match=r"run\.json: it cannot be written: no space left on device; delete"):
            folder.write_record(much_longer)
        assert open_run(disk / "run").record.state == "failed", "what was there is not damaged"


LIMITED = """
import resource, signal, sys
from pathlib import Path
from tests.unit.training.specimens import EPOCH
from tndesigner.training import TrainingError
from tndesigner.training.history import HistoryFile
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))
history = HistoryFile(Path(sys.argv[1]))
try:
    for _ in range(1_000):
        history.append([EPOCH])
except TrainingError as error:
    print(error)
history.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="needs limits of a POSIX system")
def test_a_history_that_cannot_grow_names_the_file(tmp_path, checkout):
    command = [sys.executable, "-c", LIMITED, str(tmp_path / "history.csv")]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True)
    assert done.stdout == f"{tmp_path / 'history.csv'}: it cannot be written: file too large\n"
