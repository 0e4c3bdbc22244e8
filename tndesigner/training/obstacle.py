"""What keeps a design from being trained."""

from dataclasses import dataclass

from tndesigner.document.history import Change


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a design cannot be trained, and what would mend it."""

    message: str
    remedies: tuple[Change, ...] = ()
