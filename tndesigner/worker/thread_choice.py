"""How many threads a worker computes with: as many as suit its first design."""

import os
import time
from contextlib import suppress
from queue import Empty, SimpleQueue

import tensorflow as tf

from tndesigner.document import Design, loads
from tndesigner.training.requests import Inspect, Prepare, Train, Watch
from tndesigner.training.threads import better_threads, threads_for
from tndesigner.worker.channel import Incoming
from tndesigner.worker.devices import thread_count

PATIENCE = 1.0
"""Seconds to wait for the first design: the first computation fixes the number of threads."""


def choose_threads(incoming: "SimpleQueue[Incoming]") -> tuple[Incoming, ...]:
    """Choose, unless the environment does; return the requests that came meanwhile, still unanswered."""
    came: list[Incoming] = []
    end = time.monotonic() + (0.0 if thread_count() else PATIENCE)
    with suppress(Empty):
        while not came or isinstance(came[-1], Watch):
            came.append(incoming.get(timeout=max(0.0, end - time.monotonic())))
    request = came[-1] if came else None
    if isinstance(request, Train | Prepare | Inspect) and not thread_count():
        twin = isinstance(request, Inspect) or request.twin
        with suppress(RuntimeError, ValueError):
            threads = threads_for(loads(request.design), twin=twin)
            tf.config.threading.set_intra_op_parallelism_threads(threads)
            if threads == 1:  # short operations wait longer for another thread than they take
                tf.config.threading.set_inter_op_parallelism_threads(1)
    return tuple(came)


def advised_threads(design: Design, *, twin: bool) -> int | None:
    """Return with how many threads another worker would train a design clearly faster; None if it would not.

    A design that cannot be trained is left to its run, which says why.
    """
    with suppress(ValueError):
        return better_threads(design, thread_count() or os.cpu_count() or 1, twin=twin)
    return None
