"""The request to make a run ready before it is asked for."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepare:
    """Read, build and compile what a run of a design will need, while nothing else is asked; there is no answer.

    A ``Train`` of the same design, be it for more or fewer epochs, then begins at once. Of several the last counts.
    """

    kind: ClassVar[str] = "prepare"

    design: str
    """The text of a ``.tnd`` file, as ``Train`` will have it."""
    twin: bool = True
