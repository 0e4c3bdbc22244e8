"""Several processes share a search in a real PostgreSQL server, which may fail meanwhile."""

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import tndesigner as td
from tests.integration.terminal import Answer, start, type_in, workers_of
from tests.unit.searching.drawn import triangle_design

TRIALS = 40
VARY = ("search", "triangle.tnd", "--vary", "bonds=1..5", "--trials", TRIALS, "--json")


class Server:
    """A PostgreSQL server of its own, on a free port of this machine."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder, self.programs = folder, programs
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"postgresql://postgres@127.0.0.1:{self.port}/postgres"
        if os.getuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        self.run("initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "--no-sync")

    def run(self, program: str, *words: object) -> None:
        """Runs one of its programs, as a user who may."""
        who = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        command = [*who, str(self.programs / program), *map(str, words)]
        subprocess.run(command, cwd="/", check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        log = self.folder / "log"
        self.run("pg_ctl", "-D", self.folder / "data", "-o", options, "-l", log, "-w", "start")

    def kill(self) -> None:
        """Kills the server and its helpers, as a power failure would."""
        process = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(process, signal.SIGKILL)

    def start_again(self) -> None:
        """Starts it as soon as what was left of it has ended."""
        for attempt in range(20):
            try:
                self.start()
            except subprocess.CalledProcessError:
                if attempt == 19:
                    raise
                time.sleep(0.5)
            else:
                return


def programs() -> Path | None:
    """The folder of the newest server, as Debian installs it."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    there = programs()
    if there is None:
        pytest.skip("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="tnd-", ignore_cleanup_errors=True) as folder:
        made = Server(Path(folder), there)
        made.start()
        yield made
        made.run("pg_ctl", "-D", made.folder / "data", "-m", "immediate", "stop")


@pytest.fixture(scope="module")
def shared(server, tmp_path_factory) -> tuple[Answer, Answer]:
    """A search that one process began and another joined in a folder of its own, while the server was killed."""
    here, there = tmp_path_factory.mktemp("here"), tmp_path_factory.mktemp("there")
    td.save(triangle_design(), here / "triangle.tnd")
    first = start(here, *VARY, "--for", "parameters,flops", "--storage", server.url, "-o", "shared")
    begun = [first.stdout.readline() for _ in range(3)]
    second = start(there, "search", "--join", server.url, "shared", "--json")
    begun_there = second.stdout.readline()
    server.kill()
    server.start_again()
    answers = []
    for process, before in ((first, "".join(begun)), (second, begun_there)):
        out, err = process.stdout.read(), process.stderr.read()
        answers.append(Answer(process.wait(), before + out, err))
    return answers[0], answers[1]


@pytest.fixture(scope="module")
def killed(server, tmp_path_factory) -> Answer:
    """A search of which a worker, the server and the search itself were killed, continued by the same command."""
    here = tmp_path_factory.mktemp("killed")
    design = triangle_design()
    design.experiment = replace(design.experiment, epochs=1, batch_size=300)
    td.save(design, here / "triangle.tnd")
    words = (*VARY, "--workers", 2, "--storage", server.url, "-o", "killed")
    process = start(here, *words)
    process.stdout.readline()
    os.kill(workers_of(process)[0], signal.SIGKILL)
    process.stdout.readline()
    server.kill()
    server.start_again()
    process.stdout.readline()
    process.kill()
    process.communicate()
    return type_in(here, *words)


def test_both_see_all_trials_and_the_same_front(shared):
    for answer in shared:
        assert answer.status == 0, answer.err
        assert [one["state"] for one in answer.of_kind("trial")] == ["complete"] * TRIALS
    fronts = [[one["number"] for one in answer.of_kind("front")[0]["trials"]] for answer in shared]
    assert fronts[0] == fronts[1]


def test_no_point_was_lost_or_told_twice(shared):
    for answer in shared:
        numbers = [one["number"] for one in answer.of_kind("trial")]
        assert len(set(numbers)) == TRIALS


@pytest.mark.slow
def test_all_trials_are_done_though_worker_server_and_search_were_killed(killed):
    assert killed.status == 0, killed.err
    told = killed.of_kind("trial")
    assert len({one["number"] for one in told}) == len(told) == TRIALS
    assert {one["state"] for one in told} <= {"complete", "pruned"}


def test_a_server_that_is_not_there_is_told_in_one_line_without_a_password(server, tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    answer = type_in(tmp_path, "search", "--join", f"postgresql://me@127.0.0.1:{port}/x", "shared")
    assert answer.status == 1
    assert "the storage cannot be used: connection failed" in answer.err
    assert answer.err.count("\n") == 1
    assert json.dumps(answer.out) == '""'
