"""What a worker tells of what a model answers, so that people see it learn."""

from dataclasses import dataclass
from typing import ClassVar

from tndesigner.training.events.progress import TrainedModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """What a model answers on a grid of the plane."""

    kind: ClassVar[str] = "surface"

    model: TrainedModel
    epoch: int
    """After so many epochs."""
    classes: int
    """For one or two, numbers go from -1, the first class, to +1, the second; for more they are those of classes."""
    bounds: tuple[float, float, float, float]
    """The smallest and largest x, then y."""
    size: int
    """Points along each side."""
    values: str
    """The numbers as packed float16, row by row from the smallest y, each from the smallest x."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """Which classes a model gives to the examples to validate with."""

    kind: ClassVar[str] = "confusion"

    model: TrainedModel
    epoch: int
    """After so many epochs."""
    classes: int
    counts: tuple[int, ...]
    """How often an example of one class is given another, ``(classes, classes)``: right ones in rows."""
    given: tuple[int, ...]
    """The classes given to the first examples; of sequences to each of their places."""
    certainty: tuple[float, ...]
    """How sure the model was of each of them, from 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimates:
    """Which numbers a model gives for the examples to validate with."""

    kind: ClassVar[str] = "estimates"

    model: TrainedModel
    epoch: int
    """After so many epochs."""
    targets: int
    """How many numbers belong to an example."""
    right: str
    """The right numbers of some examples as packed float32, ``(examples, targets)``."""
    given: str
    """The model's numbers of the same examples."""
