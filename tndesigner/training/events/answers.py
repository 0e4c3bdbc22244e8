"""What a worker tells of what a model answers, so that people see it learn; a new kind is a class in this file."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeAlias, get_args

from tndesigner.training.events.progress import TrainedModel

if TYPE_CHECKING:
    from tndesigner.datasets import DatasetInfo


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

    @staticmethod
    def suits(info: "DatasetInfo") -> bool:
        """Tell whether the data are points in the plane that belong to classes."""
        return info.kind == "points" and info.input_shape == (2,) and info.task != "regression"


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

    @staticmethod
    def suits(info: "DatasetInfo") -> bool:
        """Tell whether the data belong to classes."""
        return info.task != "regression"


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

    @staticmethod
    def suits(info: "DatasetInfo") -> bool:
        """Tell whether the data have numbers to be met."""
        return info.task == "regression"


Answer: TypeAlias = Surface | Confusion | Estimates
"""Any answer; of several that suit the data the first is told."""


def answer_for(info: "DatasetInfo") -> type[Answer]:
    """Return the kind of answer that is told for such data."""
    kinds: tuple[type[Answer], ...] = get_args(Answer)
    return next(one for one in kinds if one.suits(info))
