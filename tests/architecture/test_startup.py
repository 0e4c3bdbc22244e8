"""Asking tndesigner something small costs little: neither Qt nor TensorFlow is loaded, and little else."""

import os
import subprocess
import sys

import pytest

HEAVY = {"PySide6", "shiboken6", "pyqtgraph", "tensorflow", "keras", "matplotlib", "h5py", "polars"}
FEW = 100
"""Modules."""

IMPORT = ["-c", "import tndesigner"]
HELP = ["-m", "tndesigner", "--help"]
NOTHING = ["-c", "pass"]


def start(checkout, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """Starts a fresh interpreter in the checkout and waits for its end."""
    return subprocess.run([sys.executable, *arguments], cwd=checkout, capture_output=True, text=True, check=True)


def modules(checkout, arguments: list[str]) -> set[str]:
    """The modules that a fresh interpreter loads for a command."""
    listing = start(checkout, ["-X", "importtime", *arguments]).stderr
    return {line.rpartition("|")[2].strip() for line in listing.splitlines() if line.startswith("import time:")}


def loaded(checkout, arguments: list[str]) -> set[str]:
    """The top-level packages among them."""
    return {name.partition(".")[0] for name in modules(checkout, arguments)}


@pytest.mark.parametrize("arguments", [IMPORT, HELP], ids=["import", "help"])
def test_neither_qt_nor_tensorflow_is_loaded(checkout, arguments):
    packages = loaded(checkout, arguments)
    assert "tndesigner" in packages
    assert not packages & HEAVY


@pytest.mark.parametrize("arguments", [IMPORT, HELP], ids=["import", "help"])
def test_starting_loads_few_modules_more_than_the_interpreter(checkout, arguments):
    assert len(modules(checkout, arguments) - modules(checkout, NOTHING)) < FEW


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
