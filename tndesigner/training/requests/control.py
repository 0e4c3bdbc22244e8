"""Requests that say no more than what they are; those about a run act between two calls of its epoch loop."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Stop:
    """End the run and keep what was trained; the answer is ``Finished`` with ``stopped``."""

    kind: ClassVar[str] = "stop"


@dataclass(frozen=True, slots=True)
class Pause:
    """Hold the run until ``Resume`` or ``Stop``; the answer is ``Paused``."""

    kind: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with a paused run; the answer is ``Resumed``."""

    kind: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True)
class ListDevices:
    """Say which devices there are; the answer is ``DevicesListed``."""

    kind: ClassVar[str] = "devices"


@dataclass(frozen=True, slots=True)
class Shutdown:
    """Stop the run, if there is one, and end the worker."""

    kind: ClassVar[str] = "shutdown"
