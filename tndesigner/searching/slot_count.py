"""How many trials run at the same time on this machine, and how many threads each has."""

import os

from tndesigner.document import Design
from tndesigner.training.threads import threads_for

MOST = 8
"""More workers need more memory than laptops have."""


def slots_for(design: Design) -> int:
    """Return how many trials may run at the same time so that each has the threads that suit it."""
    return max(1, min(MOST, (os.cpu_count() or 1) // threads_for(design, twin=False)))


def threads_of_slots(design: Design, slots: int) -> int:
    """Return how many threads a worker of a slot has: those that suit it, but no more than its share."""
    return max(1, min(threads_for(design, twin=False), (os.cpu_count() or 1) // slots))
