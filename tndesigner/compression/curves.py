"""How much error each network makes that may replace a layer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from tndesigner.compression.candidates import Candidate
from tndesigner.compression.options import Option
from tndesigner.compression.progress import Curve, Reporter
from tndesigner.compression.targets import Target
from tndesigner.fitting.curves import error_curve, has_spectra

ROUGH = 0.02
"""By which fraction of itself the error must shrink in a sweep of a fit that only measures an option."""
APART = 1.9
"""Networks of a family that are fitted have so many times the parameters of the one before."""
LEAST_ERROR, ROUNDING = 1e-9, 1e-6
"""The smallest error that is reported, and the error up to which it is rounding to float32 and costs nothing."""


@dataclass(frozen=True, slots=True)
class Point:
    """A network that may replace a layer, and the relative error that it makes."""

    option: Option
    error: float
    loss: float
    """The square of the error, times what that costs in the answers of the model; those of several layers add up."""


def measure_options(
    candidate: Candidate, target: Target, cost: float, seed: int, reporter: Reporter
) -> tuple[Point, ...]:
    """Return the options of a layer with their errors, some of which are interpolated.

    Where errors follow from singular values, all are found. The error of any other family falls with its size, nearly
    by a power of it, so it is interpolated between sizes that are fitted: logarithm of the error over logarithm of the
    number of parameters.
    """
    found: list[Point] = []
    for _, options in groupby(candidate.options, key=lambda one: one.template.name):
        errors = _errors([*options], target, seed, reporter)
        found += [Point(option, error, cost * error**2 if error > ROUNDING else 0.0) for option, error in errors]
    return tuple(found)


def _errors(options: Sequence[Option], target: Target, seed: int, reporter: Reporter) -> Iterator[tuple[Option, float]]:
    """Yield the options of one family with their errors."""
    last = len(options) - 1
    places, sizes = [0], [option.parameters for option in options]
    all_at_once = has_spectra(options[0].network, by_output=target.moments is not None)
    for place in range(1, last + 1):
        if all_at_once or place == last or sizes[place] >= APART * sizes[places[-1]]:
            places.append(place)
    curve = error_curve(
        [options[place].network for place in places],
        target.kernel,
        inputs=target.seen,
        seed=seed,
        tolerance=ROUGH,
        progress=reporter.tick,
    )
    errors = [max(LEAST_ERROR, point.error) for point in curve]
    fitted = [sizes[place] for place in places]
    reporter.show(Curve(options[0].template.name, *_best(fitted, errors)))
    if all_at_once:
        yield from zip(options, errors, strict=True)
        return
    logarithms = np.interp(np.log(sizes), np.log(fitted), np.log(errors))
    for option, logarithm in zip(options, logarithms, strict=True):
        yield option, float(np.exp(logarithm))


def _best(sizes: Sequence[int], errors: Sequence[float]) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Return the sizes in order, and their errors, without those that a smaller network is as good as."""
    found: list[tuple[int, float]] = []
    for size, error in sorted(zip(sizes, errors, strict=True)):
        if not found or error < found[-1][1]:
            found.append((size, error))
    return tuple(size for size, _ in found), tuple(error for _, error in found)
