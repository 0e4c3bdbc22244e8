"""Shares a number of parameters among the layers of a model."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.errors import FittingError
from tndesigner.wording.text import Text

MOST_POINTS = 16_384
"""The largest number of combinations that are kept; of more, every few are left out."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to make a layer smaller, or to leave it as it is."""

    parameters: int
    error: float
    """The square of the error, weighted by how much it counts in the model: those of the layers add up."""


Choice = tuple[int, ...]
"""The place of the chosen alternative of each layer."""

Places = NDArray[np.intp]


class Budget:
    """The combinations of the alternatives of all layers that no other beats in both parameters and error.

    They are found layer by layer: the best combinations so far with each of the next alternatives, without those that
    have more parameters and no smaller error than another (Nemhauser and Ullmann 1969, "Discrete dynamic programming
    and capital allocation"). So the parameters go where they reduce the measured errors most, and a layer is left as it
    is where none gains. ::

        error │·
              │  ·
              │     ·  ·        each point is a choice for all layers
              │            ·
              └────────────── parameters
    """

    def __init__(self, layers: Sequence[Sequence[Alternative]]) -> None:
        """Combine the alternatives of layers; leaving a layer as it is must be one of them if it is allowed."""
        self._parameters = np.zeros(1, np.int64)
        self._errors: Array = np.zeros(1)
        self._steps: list[tuple[Places, Places]] = []
        for alternatives in layers:
            self._add(alternatives)

    @property
    def points(self) -> list[tuple[int, float]]:
        """The parameters and errors of the combinations, from the smallest model to the smallest error."""
        return list(zip(self._parameters.tolist(), self._errors.tolist(), strict=True))

    def within_parameters(self, most: int) -> Choice:
        """Return the alternatives with the smallest error that have at most so many parameters.

        Raises:
            FittingError: if all have more.
        """
        least = int(self._parameters[0])
        if least > most:
            raise FittingError(
                Text(
                    "at most {0} parameters are allowed, but the smallest networks of all layers have {1}", most, least
                )
            )
        return self._choice(int(np.searchsorted(self._parameters, most, side="right")) - 1)

    def _add(self, alternatives: Sequence[Alternative]) -> None:
        """Combine all points with the alternatives of one more layer."""
        parameters = self._parameters[:, None] + np.array([one.parameters for one in alternatives], np.int64)
        errors = self._errors[:, None] + np.array([one.error for one in alternatives])
        flat, sums = parameters.ravel(), errors.ravel()
        order = np.lexsort((sums, flat))
        best = np.minimum.accumulate(sums[order])
        better = np.concatenate(([True], best[1:] < best[:-1]))
        kept = order[better]
        if len(kept) > MOST_POINTS:
            kept = kept[np.linspace(0, len(kept) - 1, MOST_POINTS).astype(np.intp)]
        self._parameters, self._errors = flat[kept], sums[kept]
        before, places = np.divmod(kept, len(alternatives))
        self._steps.append((before, places))

    def _choice(self, point: int) -> Choice:
        found: list[int] = []
        for before, places in reversed(self._steps):
            found.append(int(places[point]))
            point = int(before[point])
        return tuple(reversed(found))
