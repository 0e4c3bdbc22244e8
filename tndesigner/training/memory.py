"""Checks whether the models of a run fit into this machine's memory before anything is started."""

import os
from contextlib import suppress
from pathlib import Path

from tndesigner.document import Design
from tndesigner.models import dense_twin
from tndesigner.training.errors import TrainingError
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text, message_of

try:
    import resource
except ImportError:  # Windows does not have it
    resource = None  # type: ignore[assignment]

_LIMITS = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))
"""Where Linux says how much memory a container may use: a number of bytes, or a word for no limit."""

BYTES_PER_PARAMETER = 16
"""A weight, its gradient and two moments of the optimizer, in float32."""


def require_memory(design: Design, *, twin: bool = True, memory: int | None = None) -> None:
    """Do nothing if the parameters of a run's models, and what trains them, fit into memory.

    Args:
        design: what is trained, without errors.
        twin: whether the dense twin is trained, too.
        memory: the available bytes; by default, all of this machine.

    Raises:
        TrainingError: if they do not fit; the message names both amounts.
    """
    there = main_memory() if memory is None else memory
    own = design.model.parameters(design.networks)
    other = dense_twin(design.model, design.networks).parameters(design.networks) if twin else 0
    both = (own + other) * BYTES_PER_PARAMETER
    if there is None or both <= there:
        return
    if own * BYTES_PER_PARAMETER <= there:
        raise TrainingError(
            Text(
                "the dense twin has {0} parameters, and to train both models takes about {1}, but this machine has "
                "only {2} for it; train the network without its twin",
                *(other, byte_size(both), byte_size(there)),
            )
        )
    raise TrainingError(
        Text(
            "the model has {0} parameters and needs about {1} to be trained, but this machine has only {2} for it; "
            "make it smaller",
            *(own, byte_size(own * BYTES_PER_PARAMETER), byte_size(there)),
        )
    )


def why_no_twin(design: Design) -> str:
    """Return why the dense twin of a design cannot be trained on this machine; empty if it can."""
    try:
        require_memory(design)
    except TrainingError as error:
        return message_of(error)
    return ""


def main_memory() -> int | None:
    """Return the bytes of memory that this process may use; None if the system does not say.

    That is all memory of the machine, or less if a container or a limit of the process allows less.
    """
    amounts = []
    with suppress(AttributeError, OSError, ValueError):
        amounts.append(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    for path in _LIMITS:
        with suppress(OSError, ValueError):
            amounts.append(int(path.read_text(encoding="ascii")))
    if resource is not None:
        limit = resource.getrlimit(resource.RLIMIT_AS)[0]
        amounts += [limit] if limit != resource.RLIM_INFINITY else []
    return min(amounts, default=None)
