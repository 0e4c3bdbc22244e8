"""How much error each network makes that may replace a layer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from tndesigner.compression.candidates import Candidate
from tndesigner.compression.options import Option
from tndesigner.compression.progress import Curve, Reporter
from tndesigner.compression.targets import Target
from tndesigner.fitting.curves import error_curve

ROUGH = 0.02
"""By which fraction of itself the error must shrink in a sweep of a fit that only measures an option."""
APART = 1.9
"""Networks of a family that are fitted have so many times the parameters of the one before."""
LEAST_ERROR = 1e-9


@dataclass(frozen=True, slots=True)
class Point:
    """A network that may replace a layer, and the relative error that it makes."""

    option: Option
    error: float


def measure_options(candidate: Candidate, target: Target, seed: int, reporter: Reporter) -> tuple[Point, ...]:
    """Return the options of a layer with their errors, some of which are interpolated.

    The error of a family falls with its size, nearly by a power of it, so it is interpolated between sizes that are
    fitted: logarithm of the error over logarithm of the number of parameters.
    """
    found: list[Point] = []
    for _, options in groupby(candidate.options, key=lambda one: one.template.name):
        found += _measured([*options], target, seed, reporter)
    return tuple(found)


def _measured(options: Sequence[Option], target: Target, seed: int, reporter: Reporter) -> Iterator[Point]:
    """Yield the options of one family, from the smallest to the largest."""
    last = len(options) - 1
    places, sizes = [0], [option.parameters for option in options]
    for place in range(1, last + 1):
        if place == last or sizes[place] >= APART * sizes[places[-1]]:
            places.append(place)
    curve = error_curve(
        [options[place].network for place in places],
        target.kernel,
        inputs=target.moments,
        seed=seed,
        tolerance=ROUGH,
        inputs_are=target.reading,
        progress=reporter.tick,
    )
    errors = [max(LEAST_ERROR, point.error) for point in curve]
    fitted = [sizes[place] for place in places]
    reporter.show(Curve(options[0].template.name, tuple(fitted), tuple(errors)))
    logarithms = np.interp(np.log(sizes), np.log(fitted), np.log(errors))
    for option, logarithm in zip(options, logarithms, strict=True):
        yield Point(option, float(np.exp(logarithm)))
