"""What is known of a process that does not answer is told in the third second."""

import os
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest

from tndesigner.training import silence
from tndesigner.training.silence import Silence

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs what Linux says of a process")

SLEEPING, COMPUTING = "import time; print(1, flush=True); time.sleep(600)", "print(1, flush=True)\nwhile True: pass"


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(silence, "PATIENCE", 0.0)
    monkeypatch.setattr(silence, "_APART", 0.0)


@pytest.fixture
def start():
    """Starts a process that has got so far that it says so."""
    started = []

    def begin(program):
        process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
        started.append(process)
        process.stdout.readline()
        return process.pid

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def words(one, number, *, ready=True, until):
    """What is said of a process, as soon as it is this."""
    for _ in range(3_000):
        quiet = one.look(number, ready=ready)
        if until in quiet.words:
            return quiet
        time.sleep(0.01)
    raise AssertionError(quiet.words)


def test_nothing_is_said_before_the_third_second_and_anew_after_an_answer(monkeypatch):
    now = [10.0]
    monkeypatch.setattr(silence, "time", SimpleNamespace(monotonic=lambda: now[0]))
    one = Silence()
    now[0] = 12.4
    assert one.look(0, ready=True) is None
    now[0] = 12.6
    assert one.look(0, ready=True).words == ("the training process has not answered for 3 s; it may be compiling"), (
        "0 is not a process of which anything is known"
    )
    now[0] = 51.7
    assert "for 42 s" in one.look(0, ready=True).words
    one.end()
    now[0] = 54.1
    assert one.look(0, ready=True) is None


@linux_only
def test_a_process_that_was_stopped_says_how_it_goes_on(impatient, start):
    number, one = start(SLEEPING), Silence()
    os.kill(number, signal.SIGSTOP)
    quiet = words(one, number, until="was stopped by a signal")
    assert f"`kill -CONT {number}` lets it continue" in quiet.words
    assert quiet.alarming


@linux_only
def test_a_process_that_waits_is_told_from_one_that_computes(impatient, start):
    assert words(Silence(), start(SLEEPING), until="it is waiting for something").alarming
    assert not words(Silence(), start(COMPUTING), until="it is computing, and may be compiling").alarming


@linux_only
def test_a_process_that_is_not_ready_is_starting(impatient, start):
    assert not words(Silence(), start(SLEEPING), ready=False, until="it is starting").alarming
