"""What a worker tells of a design that another number of threads would suit better."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadsAdvised:
    """The design that is made ready would be trained clearly faster by a worker with another number of threads."""

    kind: ClassVar[str] = "threads_advised"

    threads: int
