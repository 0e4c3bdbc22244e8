"""How a worker process is started, by whatever starts it."""

import os
import sys

WORKER_OPTION = "--worker"


def worker_command() -> list[str]:
    """Return the words that start a worker, from a checkout, an installed package or a frozen app."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_OPTION]
    return [sys.executable, "-m", "tndesigner", WORKER_OPTION]


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
