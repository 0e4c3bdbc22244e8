"""The window's end of a worker: what it tells is read in small parts."""

import sys
from itertools import count, pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QTimer

from tests.gui.desk import PATIENCE_MS
from tndesigner.gui.training import worker_process
from tndesigner.gui.training.worker_process import WorkerProcess

pytestmark = pytest.mark.gui

EVENTS = 200
PROGRAM = f"""
import sys
from tndesigner.training import Note
from tndesigner.training.codec import event_line

sys.stdout.write("".join(event_line(Note(message=str(number))) + "\\n" for number in range({EVENTS})))
sys.stdout.flush()
sys.stdin.read()
"""


def test_the_window_does_other_things_between_events_that_come_at_once(qtbot, monkeypatch):
    monkeypatch.setattr(worker_process, "child_command", lambda _: [sys.executable, "-c", PROGRAM])
    # A clock by which the time for one event has gone by after each.
    monkeypatch.setattr(worker_process, "time", SimpleNamespace(monotonic=count().__next__))
    monkeypatch.setattr(worker_process, "SLICE", 1.5)
    owner, told, turns, other = QObject(), [], [], QTimer()
    other.timeout.connect(lambda: turns.append(len(told)))
    worker = WorkerProcess(owner, told.append)
    other.start()
    qtbot.waitUntil(lambda: len(told) == EVENTS, timeout=PATIENCE_MS)
    other.stop()
    worker.close()
    assert [event.message for event in told] == [str(number) for number in range(EVENTS)]
    assert max(after - before for before, after in pairwise(turns)) <= 2


def told_by(qtbot, monkeypatch, program, until):
    """What a program that is not a worker tells, and why it ended."""
    monkeypatch.setattr(worker_process, "child_command", lambda _: [sys.executable, "-c", program])
    owner, told, reasons = QObject(), [], []
    worker = WorkerProcess(owner, told.append)
    worker.ended.connect(reasons.append)
    qtbot.waitUntil(lambda: until(told, reasons), timeout=PATIENCE_MS)
    worker.close()
    return told, reasons


def test_lines_that_are_no_events_are_told_once(qtbot, monkeypatch):
    program = 'print(\'[broken\\n{}\\n{"event": "note", "message": "a"}\')'
    told, _ = told_by(qtbot, monkeypatch, program, lambda _, reasons: bool(reasons))
    first, second = (event.message for event in told)
    assert first.startswith("the training process sent a line that is not an event, and it was left out: this is not")
    assert second == "a"


def test_a_worker_that_floods_the_window_is_killed_and_that_is_said(qtbot, monkeypatch):
    monkeypatch.setattr(worker_process, "MOST_WAITING", 2**20)
    program = "import sys\nwhile True: sys.stdout.write('x' * 2**16)"
    _, [reason] = told_by(qtbot, monkeypatch, program, lambda _, reasons: bool(reasons))
    assert reason == "the training process sent more than can be read, and was ended"
