"""`train` says once what is known of a worker that does not answer."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.blog import blog_design
from tndesigner.cli.train import StopSignal, _train
from tndesigner.training import (
    Ready,
    TrainingError,
    Versions,
    WorkerClient,
    event_line,
    silence,
    train_request,
)

READY = event_line(Ready(versions=Versions(tndesigner="1", python="1", tensorflow="1", keras="1"), devices=()))
ENDS_AFTER_A_WHILE = f"""
import sys, time
print({READY!r}, flush=True)
sys.stdin.readline()
time.sleep(2)
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs what Linux says of a process")
def test_a_worker_that_waits_for_something_is_told_once(capsys, monkeypatch, tmp_path):
    for name in ("PATIENCE", "_APART"):
        monkeypatch.setattr(silence, name, 0.0)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    shown = []
    with WorkerClient(subprocess.Popen([sys.executable, "-c", ENDS_AFTER_A_WHILE], **pipes)) as worker:
        request = train_request(blog_design(), tmp_path / "run", title="blog")
        with StopSignal() as stop, pytest.raises(TrainingError, match="the training process ended"):
            _train(worker, request, stop, shown.append)
    told = [line for line in capsys.readouterr().err.splitlines() if line]
    assert len(told) == 1
    assert told[0].startswith("tndesigner: the training process has not answered for")
    assert "it is waiting for something" in told[0]
    assert len(shown) == 1


def test_a_worker_that_is_starting_is_told_on_a_terminal_only(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(silence, "PATIENCE", 0.0)
    program = "import sys, time; sys.stdin.readline(); time.sleep(0.5)"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    for terminal in (False, True):
        monkeypatch.setattr(sys.stderr, "isatty", lambda terminal=terminal: terminal)
        with WorkerClient(subprocess.Popen([sys.executable, "-c", program], **pipes)) as worker:
            request = train_request(blog_design(), tmp_path / "run", title="blog")
            with StopSignal() as stop, pytest.raises(TrainingError, match="the training process ended"):
                _train(worker, request, stop, print)
        assert ("it is starting" in capsys.readouterr().err) is terminal
