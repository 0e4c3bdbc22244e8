"""Obstacles to training a design."""

from dataclasses import dataclass

from tndesigner.document.history import Change


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a design cannot be trained, and how to fix it."""

    message: str
    remedies: tuple[Change, ...] = ()
