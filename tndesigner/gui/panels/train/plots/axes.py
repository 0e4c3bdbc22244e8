"""Axes whose ticks can be read: whole epochs, and few round numbers on a logarithmic scale."""

from math import ceil, floor, log10

import numpy as np
import pyqtgraph as pg

FEWEST_TICKS = 3
NARROW = log10(4)
"""Up to this factor between the ends a logarithmic scale has ticks like any other."""
_STEPS = ((1.0,), (1.0, 3.0), (1.0, 2.0, 5.0), (1.0, 1.5, 2.0, 3.0, 5.0, 7.0), tuple(np.arange(1.0, 10.0, 0.5)))
"""The numbers within a power of ten that have a tick, the fewest first."""


class EpochAxis(pg.AxisItem):
    """Has ticks at whole numbers only."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N803
        whole = [one for one in super().tickSpacing(minVal, maxVal, size) if one[0] >= 1.0]
        return whole or [(1.0, 0.0)]


class FigureAxis(pg.AxisItem):
    """Has few round numbers where its scale is logarithmic."""

    def logTickValues(
        self,
        minVal: float,  # noqa: N803
        maxVal: float,  # noqa: N803
        size: float,
        stdTicks: object,  # noqa: N803
    ) -> list[tuple[float | None, list[float]]]:
        return [(None, logarithmic_ticks(minVal, maxVal))]

    def logTickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [f"{10**value * scale:.3g}" for value in values]


def logarithmic_ticks(low: float, high: float) -> list[float]:
    """Return the places of ticks between two powers of ten, given as exponents."""
    if high - low < NARROW:
        return _even_ticks(10**low, 10**high)
    for steps in _STEPS:
        decades = range(floor(low), ceil(high) + 1)
        every = (decade + log10(step) for decade in decades for step in steps)
        ticks = [tick for tick in every if low <= tick <= high]
        if len(ticks) >= FEWEST_TICKS:
            return ticks
    return _even_ticks(10**low, 10**high)


def _even_ticks(low: float, high: float) -> list[float]:
    """Return the exponents of round numbers that are equally far from each other."""
    rough = (high - low) / FEWEST_TICKS
    power = 10 ** floor(log10(rough))
    step = max(size * power for size in (1, 2, 5) if size * power <= rough)
    return [log10(step * place) for place in range(ceil(low / step), floor(high / step) + 1)]
