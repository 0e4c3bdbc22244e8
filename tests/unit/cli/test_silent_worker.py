"""`train` says once what is known of a worker that does not answer."""

import subprocess
import sys

import pytest

from tests.unit.blog import blog_design
from tndesigner.cli.train import StopSignal, _train
from tndesigner.training import TrainingError, WorkerClient, silence, train_request

ENDS_AFTER_A_WHILE = "import sys, time; sys.stdin.readline(); time.sleep(1)"


def test_a_worker_that_says_nothing_is_told_once(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(silence, "PATIENCE", 0.0)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    shown = []
    with WorkerClient(subprocess.Popen([sys.executable, "-c", ENDS_AFTER_A_WHILE], **pipes)) as worker:
        request = train_request(blog_design(), tmp_path / "run", title="blog")
        with StopSignal() as stop, pytest.raises(TrainingError, match="the training process ended"):
            _train(worker, request, stop, shown.append)
    told = [line for line in capsys.readouterr().err.splitlines() if line]
    assert len(told) == 1
    assert told[0].startswith("tndesigner: the training process has not answered for")
    assert not shown
