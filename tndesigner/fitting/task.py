"""What is to be solved: a network, the array that it shall stand for, and how their difference is measured."""

from collections.abc import Mapping
from dataclasses import dataclass

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.isometric import Isometric
from tndesigner.fitting.metric import Metric
from tndesigner.fitting.problem import Structure

MOST_STARTS = 36
"""The usual largest number of random starts."""


@dataclass(frozen=True)
class Task:
    """A network, the array that it shall stand for, and how the difference is measured."""

    structure: Structure
    target: Array
    """(input, output), of the size of the network; of norm 1 or so."""
    metric: Metric
    isometric: Mapping[str, Isometric]
    """The cores that are kept isometries, by name."""
    tolerance: float
    seed: int
    starts: int = MOST_STARTS
    """The largest number of random starts."""
    covered: Array | None = None
    """The covariance of the metric times the target, (input, output), where that is known already."""

    @property
    def cross(self) -> Array:
        """The covariance of the metric times the target, (input, output); the target without one."""
        if self.covered is not None or self.metric.covariance is None:
            return self.target if self.covered is None else self.covered
        found: Array = self.metric.covariance @ self.target
        return found

    @property
    def is_rough(self) -> bool:
        """Whether the tolerance is so large that what takes long and gains little is left out."""
        return self.tolerance >= ROUGH


ROUGH = 1e-3
"""The tolerance from which on a fit is a rough one."""
