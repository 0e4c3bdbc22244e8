"""Types commands as a person does: in a process of their own, in a folder of its own."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "resources" / "examples"


@dataclass(frozen=True)
class Answer:
    """What a command gave."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)

    @property
    def events(self) -> list[dict[str, Any]]:
        """The JSON documents on stdout, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        """The events of one kind."""
        return [event for event in self.events if event["event"] == kind]


def start(folder: Path, *words: object) -> "subprocess.Popen[str]":
    """Starts a command as a person in a terminal does, its output in pipes.

    A shell lets what it starts in the background ignore Ctrl-C; the command would inherit that from the tests.
    """
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return subprocess.Popen(
        [sys.executable, "-m", "tndesigner", *map(str, words)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def type_in(folder: Path, *words: object) -> Answer:
    """Runs a command to its end."""
    process = start(folder, *words)
    out, err = process.communicate(timeout=600)
    return Answer(process.returncode, out, err)


def workers_of(process: "subprocess.Popen[str]") -> list[int]:
    """The process ids of the workers of a command, which its threads have started."""
    tasks = Path(f"/proc/{process.pid}/task").iterdir()
    return [int(one) for task in tasks for one in (task / "children").read_text(encoding="ascii").split()]


def run_python(folder: Path, *words: object) -> Answer:
    """Runs Python without tndesigner in reach."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, *map(str, words)], cwd=folder, env=environment, capture_output=True, text=True, timeout=600
    )
    return Answer(done.returncode, done.stdout, done.stderr)
