"""Events that show what a model answers, so that people see it learn: a new kind is a class in this file."""

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
    """After which epoch, counted from 1; 0 before the first is complete."""
    classes: int
    """With one or two, values go from -1, the first class, to +1, the second; with more, they are class numbers."""
    bounds: tuple[float, float, float, float]
    """The smallest and largest x, then y."""
    size: int
    """Points along each side."""
    values: str
    """The numbers as packed float16: rows from the smallest y, each from the smallest x."""
    best: bool = False
    """Whether the weights of that epoch are kept as the best, and training continued after it."""

    @staticmethod
    def suits(info: "DatasetInfo") -> bool:
        """Return whether the data are points in the plane that belong to classes."""
        return info.kind == "points" and info.input_shape == (2,) and info.task != "regression"


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """Which classes a model gives to the validation examples."""

    kind: ClassVar[str] = "confusion"

    model: TrainedModel
    epoch: int
    """After which epoch, counted from 1; 0 before the first is complete."""
    classes: int
    counts: tuple[int, ...]
    """How often each class is taken for each other one, ``(classes, classes)``: the right class in rows."""
    given: tuple[int, ...]
    """The classes given to the first examples, for sequences at each place."""
    certainty: tuple[float, ...]
    """How certain the model is of each of them, from 0 to 1."""
    best: bool = False
    """Whether the weights of that epoch are kept as the best, and training continued after it."""

    @staticmethod
    def suits(info: "DatasetInfo") -> bool:
        """Return whether the data belong to classes."""
        return info.task != "regression"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimates:
    """Which numbers a model gives for the validation examples."""

    kind: ClassVar[str] = "estimates"

    model: TrainedModel
    epoch: int
    """After which epoch, counted from 1; 0 before the first is complete."""
    targets: int
    """The number of answers to one example."""
    right: str
    """The right numbers of some examples as packed float32, ``(examples, targets)``."""
    given: str
    """The model's numbers of the same examples."""
    best: bool = False
    """Whether the weights of that epoch are kept as the best, and training continued after it."""

    @staticmethod
    def suits(info: "DatasetInfo") -> bool:
        """Return whether the answers of the data are numbers."""
        return info.task == "regression"


Answer: TypeAlias = Surface | Confusion | Estimates
"""Any answer; if several suit the data, the first is sent."""


def answer_for(info: "DatasetInfo") -> type[Answer]:
    """Return the kind of answer that is sent for a dataset."""
    kinds: tuple[type[Answer], ...] = get_args(Answer)
    return next(one for one in kinds if one.suits(info))
