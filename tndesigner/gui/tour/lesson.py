"""Lessons as values: steps that say what to do, show the gesture, and know when it was done."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect

from tndesigner.document import Design
from tndesigner.gui.workspace import Workspace
from tndesigner.network import Diagram


class Gesture(StrEnum):
    """What the hand does."""

    CLICK = "click"
    DOUBLE_CLICK = "double click"
    DRAG = "drag"
    KEY = "key"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a step is done and, if not, what is still missing, if that can be said."""

    done: bool
    hint: str = ""
    """Untranslated."""


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence, and what shows that it was followed."""

    text: str
    """Untranslated."""
    gesture: Gesture
    where: Callable[[Workspace], QRect]
    """The place in the window that is pointed at."""
    judge: Callable[[Workspace], Verdict]
    keys: str = ""
    """What is typed, as in "I"."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A tour or an exercise."""

    name: str
    title: str
    """Untranslated."""
    steps: tuple[Step, ...]
    design: Callable[[], Design]
    """Makes the design that it starts with."""
    solution: Callable[[], Diagram] | None = None
    """What the first steps draw; None if nothing is drawn."""
    drawing_steps: int = 0
    """How many steps draw it."""
    address: str = ""
    """The page of the manual that says more."""
