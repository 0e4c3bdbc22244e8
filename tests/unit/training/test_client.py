"""A worker gets the environment of whoever starts it, with what it needs."""

import os
import subprocess
import sys
from contextlib import suppress

import pytest

from tndesigner.training import Note, TrainingError, WorkerClient, client, codec, worker_environment


def test_the_environment_is_ours_with_what_a_worker_needs(monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    monkeypatch.delenv("TF_NUM_INTRAOP_THREADS", raising=False)
    environment = worker_environment(threads=3)
    assert environment["PATH"] == os.environ["PATH"]
    assert environment["KERAS_BACKEND"] == "tensorflow"
    assert environment["TF_NUM_INTRAOP_THREADS"] == "3"
    assert "TF_NUM_INTRAOP_THREADS" not in worker_environment()
    assert os.environ["KERAS_BACKEND"] == "jax"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, "glibc.malloc.hugetlb=1"),
        ("glibc.malloc.check=3", "glibc.malloc.check=3:glibc.malloc.hugetlb=1"),
        ("glibc.malloc.hugetlb=0", "glibc.malloc.hugetlb=0"),
    ],
)
def test_a_worker_takes_memory_in_large_pages_unless_somebody_chose_otherwise(monkeypatch, given, expected):
    monkeypatch.delenv("GLIBC_TUNABLES", raising=False)
    if given is not None:
        monkeypatch.setenv("GLIBC_TUNABLES", given)
    assert worker_environment()["GLIBC_TUNABLES"] == expected


def client_of(program):
    """The client of a program that is not a worker."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return WorkerClient(subprocess.Popen([sys.executable, "-c", program], **pipes))


def all_of(worker):
    """The events up to the end of a worker."""
    with suppress(TrainingError):
        while True:
            event = worker.receive(600)
            if event is not None:
                yield event


def test_lines_that_are_no_events_are_told_once_and_left_out():
    program = """
print('[broken')
print('{"event": "note", "message": "a"}')
print('{"event": "unheard of"}')
print('{"event": "note", "message": "b"}')
"""
    with client_of(program) as worker:
        events = list(all_of(worker))
    first, *others = [event.message for event in events]
    assert first.startswith("the training process sent a line that is not an event, and it was left out: this is not")
    assert others == ["a", "b"]
    assert all(isinstance(event, Note) for event in events)


def test_a_line_without_end_is_cut(monkeypatch):
    for module in (client, codec):
        monkeypatch.setattr(module, "LONGEST_LINE", 5_000)
    with client_of("import sys; sys.stdout.write('x' * 20_000); sys.stderr.write('y' * 20_000)") as worker:
        assert "it has over 5.00 kB" in worker.receive(600).message
        assert not list(all_of(worker)), "the rest of it is not an event either"


def test_a_flood_of_lines_waits_in_the_pipe(monkeypatch):
    monkeypatch.setattr(client, "MOST_LINES", 7)
    line = '{"event": "note", "message": "a"}'
    worker = client_of(f"while True: print({line!r})")
    assert worker.receive(600) == Note(message="a")
    assert worker.close(grace=0.0) != 0, "it was killed"
    assert worker._lines.qsize() <= 7
