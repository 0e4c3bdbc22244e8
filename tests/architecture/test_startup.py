"""Asking tndesigner something small costs little: neither Qt nor TensorFlow is loaded, and it is quick."""

import os
import subprocess
import sys
import time

import pytest

HEAVY = {"PySide6", "shiboken6", "pyqtgraph", "tensorflow", "keras", "matplotlib"}
LIMIT_S = 0.3
ROUNDS = 7

IMPORT = ["-c", "import tndesigner"]
HELP = ["-m", "tndesigner", "--help"]
NOTHING = ["-c", "pass"]


def start(checkout, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """Starts a fresh interpreter in the checkout and waits for its end."""
    return subprocess.run([sys.executable, *arguments], cwd=checkout, capture_output=True, text=True, check=True)


def loaded(checkout, arguments: list[str]) -> set[str]:
    """The top-level packages that a fresh interpreter loads for a command."""
    listing = start(checkout, ["-X", "importtime", *arguments]).stderr
    names = (line.rpartition("|")[2].strip() for line in listing.splitlines() if line.startswith("import time:"))
    return {name.partition(".")[0] for name in names}


def seconds(checkout, arguments: list[str]) -> float:
    """How long one start takes."""
    begin = time.perf_counter()
    start(checkout, arguments)
    return time.perf_counter() - begin


@pytest.mark.parametrize("arguments", [IMPORT, HELP], ids=["import", "help"])
def test_neither_qt_nor_tensorflow_is_loaded(checkout, arguments):
    packages = loaded(checkout, arguments)
    assert "tndesigner" in packages
    assert not packages & HEAVY


@pytest.mark.parametrize("arguments", [IMPORT, HELP], ids=["import", "help"])
def test_starting_takes_little_more_than_the_interpreter(checkout, arguments):
    start(checkout, arguments)  # writes the bytecode
    rounds = [(seconds(checkout, arguments), seconds(checkout, NOTHING)) for _ in range(ROUNDS)]
    ours, bare = (min(times) for times in zip(*rounds, strict=True))
    assert ours - bare < LIMIT_S


def test_the_messages_of_training_need_neither_numbers_nor_planning(checkout):
    packages = loaded(checkout, ["-c", "import tndesigner.training"])
    assert "tndesigner" in packages
    assert not packages & {*HEAVY, "numpy", "cotengra"}


def test_the_public_names_are_there_when_they_are_asked_for(checkout):
    names = ["Network", "check", "plan", "layer", "export", "load", "save"]
    listing = start(checkout, ["-c", "import tndesigner; print(*dir(tndesigner))"]).stdout.split()
    assert not [name for name in names if name not in listing]


def test_what_is_loaded_would_be_seen(checkout):
    assert "json" in loaded(checkout, ["-c", "import json.decoder"])
    assert "json" not in loaded(checkout, NOTHING)
    assert os.environ["HOME"] != str(checkout)
