"""Chooses how many threads should compute one operation.

Splitting an operation costs more than it gains where operations are short: network and twin of the digits train three
times as fast on one thread as on two, those of a layer of 1,024 in batches of 1,024 take 1.7 times as long. The numbers
below were read off ``tests/benchmarks/bench_threads.py``, where the choice was never over 1.05 times slower than the
other one. TensorFlow wants to know before it computes anything, so it is decided when a worker is started.
"""

import os
from math import ceil

from tndesigner.document import Design
from tndesigner.planning.savings import savings_of

PRODUCTS = 150e9
"""Floating-point operations a second of one thread."""
STREAM = 15e9
"""Bytes a second that one thread moves."""
UPDATE = 28
"""Bytes that the optimizer moves for a parameter: gradient, weight and two moments, read and written."""
WORTH_A_THREAD = 4e-3
"""Seconds of a training step, as predicted, that are worth a thread more."""
CLEARLY_SHORT, CLEARLY_LONG = 3.5e-3, 8e-3
"""Up to the one a single thread was always clearly faster, from the other on several were."""


def threads_for(design: Design, *, twin: bool = True) -> int:
    """Return how many threads a worker should have to train a design on this machine's processor.

    Args:
        design: what is trained, without errors.
        twin: whether the dense twin is trained, too; then the slower of both decides.

    Raises:
        ModelError: if a layer does not fit the one before it.
        CheckError: if a network has errors.
    """
    return _threads_worth(_slower_step(design, twin=twin))


def better_threads(design: Design, there: int, *, twin: bool = True) -> int | None:
    """Return how many threads a worker should have instead of those that it has; None where it matters little.

    Between one thread and two that is a step of about the length that is worth a thread more.

    Raises:
        ModelError: if a layer does not fit the one before it.
        CheckError: if a network has errors.
    """
    seconds = _slower_step(design, twin=twin)
    wanted = _threads_worth(seconds)
    if (wanted == 1) == (there == 1):
        return None
    clearly = seconds < CLEARLY_SHORT if wanted == 1 else seconds > CLEARLY_LONG
    return wanted if clearly else None


def step_seconds(design: Design, *, of_twin: bool) -> float:
    """Predict how long one thread needs for a training step of the model with networks, or of its twin."""
    batch = design.experiment.batch_size
    comparison = savings_of(design.model, design.networks, batch=batch).comparison
    totals = comparison.twin if of_twin else comparison.network
    return 3 * batch * totals.flops_per_example / PRODUCTS + totals.parameters * UPDATE / STREAM


def _slower_step(design: Design, *, twin: bool) -> float:
    """Predict the step of the model with networks or, where that is trained too and slower, of its twin."""
    return max(step_seconds(design, of_twin=of_twin) for of_twin in (False, *(True,) * twin))


def _threads_worth(seconds: float) -> int:
    return max(1, min(os.cpu_count() or 1, ceil(seconds / WORTH_A_THREAD)))
