"""One worker for all tests that ask a real one, since starting it takes longer than most of them."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.integration.terminal import Answer
from tests.integration.workers import PATIENCE
from tndesigner.__main__ import main
from tndesigner.cli import bench, train
from tndesigner.training import DevicesListed, ListDevices, Ready, ThreadsAdvised, WorkerClient, start_worker


@pytest.fixture(scope="session")
def started_workers() -> Iterator[list[WorkerClient]]:
    """All workers that were started to be shared; the last one is in use."""
    started: list[WorkerClient] = []
    yield started
    for client in started:
        client.close()


@pytest.fixture(scope="module")
def worker(started_workers: list[WorkerClient]) -> Iterator[WorkerClient]:
    """The worker of the files before, or another one if it ended or is still busy."""
    if not started_workers or not is_at_rest(started_workers[-1]):
        started_workers.append(start_worker(threads=1))
        assert isinstance(started_workers[-1].receive(PATIENCE), Ready)
    yield started_workers[-1]
    assert started_workers[-1].process.poll() is None


def is_at_rest(client: WorkerClient) -> bool:
    """Whether a worker lives and tells nothing but what it is asked for."""
    if client.process.poll() is not None:
        return False
    client.send(ListDevices())
    while isinstance(event := client.receive(PATIENCE), ThreadsAdvised):
        pass
    return isinstance(event, DevicesListed)


@pytest.fixture
def type_here(
    worker: WorkerClient, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Answer]:
    """Runs a command in a folder, but in this process and with the shared worker, which needs absolute paths."""
    for command in (bench, train):
        monkeypatch.setattr(command, "start_worker", lambda threads, warm_up=True: nullcontext(worker))

    def answer(folder: Path, *words: object) -> Answer:
        monkeypatch.chdir(folder)
        capsys.readouterr()
        status = main([str(word) for word in words])
        return Answer(status, *capsys.readouterr())

    return answer
