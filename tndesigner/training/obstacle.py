"""What keeps a design from being trained."""

from dataclasses import dataclass

from tndesigner.document.edits import DesignEdit


@dataclass(frozen=True, slots=True)
class Remedy:
    """A change of the design that takes an obstacle away, with the words of its button."""

    title: str
    edit: DesignEdit


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a design cannot be trained, and what would mend it."""

    message: str
    remedies: tuple[Remedy, ...] = ()
