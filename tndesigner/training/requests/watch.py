"""The request to be shown what models do while they learn."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Tell, while a run goes on and at its end, what its models answer, and what their cores are like.

    It is told as the ``Answer`` that suits the data, and as ``Spectra`` of networks; never so often that it takes more
    than a small part of the time. There is no other answer.
    """

    kind: ClassVar[str] = "watch"

    seconds: float
    """The shortest time between two looks at what a model answers; 0 to tell nothing of that any more."""
    cores: float = 0.0
    """The shortest time between two looks at the cores; 0 to tell nothing of them any more."""
