"""How this program starts itself again, as a child process of the window or the command line."""

import os
import sys
from enum import StrEnum
from pathlib import Path


class Child(StrEnum):
    """What a child process does, by its first argument."""

    WORKER = "--worker"
    ESTIMATES = "--estimates"
    PICTURE = "--draw"
    MODEL = "--read-model"


def child_command(child: Child, *words: str) -> list[str]:
    """Return the command line of a child process.

    Python looks for modules in the current folder first, where a user may have a ``code.py``: ``-P``
    tells it not to. A frozen app is Python and the program in one.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "tndesigner"]
    return [*program, child, *words]


def child_environment(**variables: str) -> dict[str, str]:
    """Return the environment of a child process, with more variables; Python finds this package first in it."""
    here = str(Path(__file__).resolve().parents[1])
    search_path = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": search_path, **variables}
