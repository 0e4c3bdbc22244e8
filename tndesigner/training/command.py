"""How a worker process is started, by whatever starts it."""

import os
import sys
from pathlib import Path

WORKER_OPTION = "--worker"


def worker_command() -> list[str]:
    """Return the words that start a worker, from a checkout, an installed package or a frozen app."""
    return [*own_program(), WORKER_OPTION]


def own_program() -> list[str]:
    """Return the words that start this program once more.

    Python looks for modules in the current folder first, where a person may keep a ``code.py`` of their own. So it is
    told not to (``-P``), unless that folder is the checkout.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable]
    checkout = Path(__file__).resolve().parents[2]
    return [sys.executable, *([] if _current_folder() == checkout else ["-P"]), "-m", "tndesigner"]


def _current_folder() -> Path | None:
    """Return the folder that the program is in; None where it was removed."""
    try:
        return Path.cwd().resolve()
    except FileNotFoundError:
        return None


def worker_environment(threads: int | None = None) -> dict[str, str]:
    """Return the environment of a worker.

    Args:
        threads: how many threads compute one operation (``threads_for``); None lets the worker choose. It is
            the same for all that a worker does.
    """
    environment = {**os.environ, "KERAS_BACKEND": "tensorflow", "PYTHONUNBUFFERED": "1"}
    environment.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    if threads is not None:
        environment["TF_NUM_INTRAOP_THREADS"] = str(threads)
    return environment
