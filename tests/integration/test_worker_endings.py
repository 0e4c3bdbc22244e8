"""However a worker ends, what it had told is kept, and why it ended is said."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.workers import PATIENCE, blog_request
from tests.small_disk import small_disk
from tndesigner.training import Epoch, ListDevices, Started, Stop, TrainingError, open_run, start_worker
from tndesigner.worker.failures import failure

FULL = "it cannot be written: no space left on device; delete something there, or choose another folder"

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")

CLAIM = """
import os, sys
from tndesigner.training import Note
from tndesigner.worker.channel import claim_stdout
events = claim_stdout()
print("printed by a library")
os.write(1, b"written by a library\\n")
events.send(Note(message="ours"))
"""


@pytest.fixture
def training(tmp_path):
    """A worker of its own in the middle of a run of many epochs."""
    with start_worker(threads=1) as worker:
        yield worker, begin_run(worker, tmp_path / "run")


def begin_run(worker, folder: Path):
    """Let a worker train some of many epochs, and return the run."""
    worker.send(blog_request(folder, epochs=100_000))
    while not isinstance(event := worker.receive(PATIENCE), Epoch) or event.epoch < 30:
        pass
    return open_run(folder)


def receive_all(worker) -> str:
    """Read to the end, and return why there is no more."""
    try:
        while worker.receive(PATIENCE) is not None:
            pass
    except TrainingError as error:
        return str(error)
    return "the worker still runs"


@POSIX
def test_a_killed_worker_is_explained_and_its_history_kept(training):
    worker, run = training
    worker.process.send_signal(signal.SIGKILL)
    assert "killed (signal 9), perhaps because the memory ran out" in receive_all(worker)
    record = open_run(run.folder.path).record
    assert (record.state, record.message) == ("failed", receive_all(worker))
    assert len(run.history()) >= 30
    with pytest.raises(TrainingError, match="signal 9"):
        worker.send(ListDevices())


@POSIX
def test_a_crashed_worker_is_explained(training):
    worker, _ = training
    worker.process.send_signal(signal.SIGSEGV)
    assert "crashed: SIGSEGV (signal 11)" in receive_all(worker)


def test_a_library_that_gets_no_memory_is_understood_however_it_says_so():
    for cause in (MemoryError(), OSError(errno.ENOMEM, "no room"), RuntimeError("can't start new thread")):
        error = ValueError("a layer could not be called")
        error.__cause__ = cause
        event = failure(error, "train")
        assert (event.no_memory, event.ends_run) == (True, True)
        assert "because the memory ran out" in event.message
    assert not failure(ValueError("a layer could not be called"), "train").no_memory
    assert not failure(TrainingError("the data are damaged"), "train").no_memory


def test_when_nobody_asks_any_more_the_run_is_stopped_and_the_worker_ends(training):
    worker, run = training
    worker.process.stdin.close()
    assert worker.process.wait(PATIENCE) == 0
    assert receive_all(worker) == "the training process ended"
    assert open_run(run.folder.path).record.state == "stopped"


@POSIX
def test_ctrl_c_is_for_who_started_the_worker(worker, tmp_path):
    run = begin_run(worker, tmp_path / "run")
    assert os.getpgid(worker.process.pid) != os.getpgid(0)
    worker.process.send_signal(signal.SIGINT)
    begun = len(run.history())
    while len(run.history()) <= begun:
        assert worker.receive(PATIENCE) is not None
    worker.send(Stop())
    assert list(worker.events(PATIENCE))[-1].stopped


def test_what_libraries_print_does_not_get_between_the_events():
    result = subprocess.run([sys.executable, "-c", CLAIM], capture_output=True, text=True, check=True)
    assert result.stdout == '{"event": "note", "message": "ours"}\n'
    assert "printed by a library" in result.stderr
    assert "written by a library" in result.stderr


def test_a_full_disk_ends_a_run_as_failed_with_the_file_and_what_to_do(worker, tmp_path):
    with small_disk(tmp_path / "disk", "96k") as disk:
        worker.send(blog_request(disk / "run", epochs=1_000_000))
        *_, failed = worker.events(PATIENCE)
        assert (failed.kind, failed.message) == ("failed", f"{disk / 'run' / 'history.csv'}: {FULL}")
        run = open_run(disk / "run")
        assert (run.record.state, run.record.message) == ("failed", failed.message)
        assert len(run.history()) > 30


def test_a_model_that_does_not_fit_on_the_disk_leaves_no_half_of_it(worker, tmp_path):
    with small_disk(tmp_path / "disk", "48k") as disk:
        worker.send(blog_request(disk / "run", epochs=2))
        while not isinstance(worker.receive(PATIENCE), Started):
            pass
        *_, failed = worker.events(PATIENCE)
        assert failed.message == f"{disk / 'run' / 'network.keras'}: {FULL}"
        assert open_run(disk / "run").record.state == "failed"
        assert not [path.name for path in (disk / "run").iterdir() if "keras" in path.name]
