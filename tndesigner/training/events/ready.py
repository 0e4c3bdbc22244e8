"""Events about the worker itself."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Something that can compute."""

    name: str
    """"cpu", or "gpu:" and a number."""
    description: str
    memory: int | None = None
    """Bytes; None if the system does not say."""
    capability: str = ""
    """The compute capability of a GPU, as in "8.6"; empty for a processor, or if it is unknown."""
    bfloat16: bool = False
    """Whether a processor has instructions to multiply in bfloat16, and TensorFlow uses them."""


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
    """The devices of this machine."""

    kind: ClassVar[str] = "devices"

    devices: tuple[Device, ...]
    no_gpu: str = ""
    """Why no GPU is among the devices; empty if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadsAdvised:
    """A worker with this many threads would train the prepared design clearly faster."""

    kind: ClassVar[str] = "threads_advised"

    threads: int
