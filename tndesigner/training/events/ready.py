"""What a worker tells about itself."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Something that can compute."""

    name: str
    """"cpu", or "gpu:" and a number."""
    description: str
    memory: int | None = None
    """Bytes; None where the system does not tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """The versions of the programs that a worker computes with."""

    tndesigner: str
    python: str
    tensorflow: str
    keras: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The worker takes requests."""

    kind: ClassVar[str] = "ready"

    versions: Versions
    devices: tuple[Device, ...]
    no_gpu: str = ""
    """Why no GPU is among the devices; empty if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DevicesListed:
    """The devices that there are."""

    kind: ClassVar[str] = "devices"

    devices: tuple[Device, ...]
    no_gpu: str = ""
    """Why no GPU is among the devices; empty if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadsAdvised:
    """The design that is made ready would be trained clearly faster by a worker with another number of threads."""

    kind: ClassVar[str] = "threads_advised"

    threads: int
