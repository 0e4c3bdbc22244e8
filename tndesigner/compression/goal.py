"""What is asked of a compression: how small the model becomes, and how."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isfinite
from typing import TypedDict

from tndesigner.compression.errors import CompressionError
from tndesigner.wording.text import Text

USUAL_RATIO = 10.0
"""How many times smaller a model becomes if nobody says."""


class GoalArguments(TypedDict, total=False):
    """The goal as arguments of a script; see ``Goal``."""

    ratio: float | None
    parameters: int | None
    max_drop: float | None
    layers: Sequence[str]
    families: Sequence[str]
    seed: int
    tune: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """How many parameters are left, which layers are replaced, and by which families.

    At most one of ratio, parameters and max_drop is not None. Ratio and parameters count the whole model, or only the
    layers that are named.
    """

    ratio: float | None = None
    """How many times fewer."""
    parameters: int | None = None
    """How many may be left."""
    max_drop: float | None = None
    """How many percentage points of accuracy, or how many percent of another metric, may be lost."""
    layers: tuple[str, ...] = ()
    """The names of the layers that may be replaced; all if empty."""
    families: tuple[str, ...] = ()
    """The names of the families that may replace them; the usual ones if empty."""
    seed: int = 0
    tune: int = 0
    """For how many epochs each replaced layer, and then the whole model, is trained on; 0 for none."""

    def checked(self) -> "Goal":
        """Return the goal with a ratio if it has no aim.

        Raises:
            CompressionError: if it has several aims, or one that makes no sense.
        """
        aims = {"ratio": self.ratio, "parameters": self.parameters, "max_drop": self.max_drop}
        given = [name for name, value in aims.items() if value is not None]
        if len(given) > 1:
            raise CompressionError(Text("{0} and {1} cannot both be given; choose one", given[0], given[1]))
        for name in given:
            value = float(aims[name] or 0)
            if not isfinite(value) or (value < 0 if name == "max_drop" else value < 1):
                least = "0" if name == "max_drop" else "1"
                raise CompressionError(Text("{0} is {1:g}, but must be a number from {2} on", name, value, least))
        if self.tune < 0:
            raise CompressionError(Text("tune is {0}, but must be a number of epochs from 0 on", self.tune))
        return self if given else replace(self, ratio=USUAL_RATIO)
