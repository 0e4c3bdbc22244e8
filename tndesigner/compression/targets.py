"""What the network in the place of a layer is fitted to, and how far it is from that."""

from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from tndesigner.fitting.inputs import Seen
from tndesigner.fitting.matrices import solved
from tndesigner.layers.observing import Observation

Array = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Target:
    """A kernel to be fitted, the second moments that weight its error, and the means of the inputs.

    A layer behind others that were replaced gets other inputs x̂ than the original layer, whose inputs are x. The
    kernel V that serves these best minimises the mean of ‖V·x̂ - W·x‖². With few examples the moments are uncertain;
    they are drawn towards those of inputs that vary alike in all directions, which holds V near W.
    """

    kernel: Array
    """V, (input, output)."""
    moments: Array | None
    """Of x̂, (input, input), or (input,) for tokens; None if nothing is known of the data."""
    mean: Array | None
    """Of x̂, (input,), where the bias keeps the mean of the output; else None."""
    original_output: Array | None
    """The mean of the original output without its bias, (output,), where the bias keeps it; else None."""
    outputs: Array | None = None
    """How much an error of each output counts, (output,); None if all alike."""

    @property
    def seen(self) -> Seen | None:
        """What ``fit`` takes as inputs."""
        if self.moments is None:
            return None
        outputs = None if self.outputs is None else self.outputs.astype(np.float64, copy=False)
        return Seen(self.moments.astype(np.float64, copy=False), None, outputs)

    def bias(self, fitted: Array) -> Array | None:
        """Return what to add to the bias for a fitted kernel (input, output); None if it stays."""
        if self.mean is None or self.original_output is None:
            return None
        change: Array = self.original_output - self.mean @ fitted
        return change


def plain_target(kernel: Array) -> Target:
    """Return the target without data: the kernel itself, all of whose numbers count alike."""
    return Target(kernel, None, None, None)


def target_for(kernel: Array, seen: Observation, outputs: Array | None = None, *, keeps_mean: bool) -> Target:
    """Return the target for what a layer sees.

    Args:
        kernel: of the original layer, (input, output).
        seen: what the layer takes in both models.
        outputs: how much an error of each output counts, (output,); None if all alike.
        keeps_mean: whether the bias keeps the mean of the output, so that only deviations from it are fitted.
    """
    if seen.covariance.ndim == 1:
        return Target(kernel, seen.covariance, None, None, outputs)
    moments, cross = seen.covariance, seen.cross
    if not keeps_mean:
        moments = moments + np.outer(seen.mean, seen.mean)
        cross = cross + np.outer(seen.mean, seen.output_mean)
    share = shrinkage(moments, seen.count)
    even = share * float(np.trace(moments)) / len(moments)
    moments = (1.0 - share) * moments
    moments[np.diag_indices(len(moments))] += even
    adapted = _solution(moments, (1.0 - share) * cross + even * kernel) if seen.is_changed else kernel
    if keeps_mean:
        return Target(adapted, moments, seen.mean, seen.output_mean, outputs)
    return Target(adapted, moments, None, None, outputs)


def _solution(moments: Array, cross: Array) -> Array:
    """Return the kernel of the least squares problem with these moments."""
    try:
        return solved(np.asarray(moments, np.float64), np.asarray(cross, np.float64))
    except np.linalg.LinAlgError:  # inputs that never vary
        least: Array = np.linalg.lstsq(moments, cross, rcond=None)[0]
        return least


def shrinkage(moments: Array, count: int) -> float:
    """Return how far the moments of so many inputs are drawn towards a multiple of the unit matrix, from 0 to 1.

    Source: Chen, Wiesel, Eldar and Hero, "Shrinkage Algorithms for MMSE Covariance Estimation" (2010), equation 23.
    """
    size = len(moments)
    squares, square = float(np.vdot(moments, moments)), float(np.trace(moments)) ** 2
    apart = (count + 1 - 2 / size) * (squares - square / size)
    return min(1.0, ((1 - 2 / size) * squares + square) / apart) if apart > 0.0 else 1.0


def output_error(kernel: Array, fitted: Array, seen: Observation, *, keeps_mean: bool) -> float:
    """Return the root mean square of the change of a layer's output, relative to that of its deviations from the mean.

    Args:
        kernel: of the original layer, (input, output).
        fitted: of the network, (input, output).
        seen: what the layer takes in both models.
        keeps_mean: whether the bias keeps the mean of the output.
    """
    if seen.covariance.ndim == 1:
        weights = seen.covariance[:, None]
        return sqrt(float(np.sum(weights * (fitted - kernel) ** 2)) / _positive(float(np.sum(weights * kernel**2))))
    apart = float(np.vdot(fitted, seen.covariance @ fitted - 2.0 * seen.cross)) + seen.output_square
    if not keeps_mean:
        apart += float(np.sum((seen.mean @ fitted - seen.output_mean) ** 2))
    return sqrt(max(0.0, apart) / _positive(seen.output_square))


def weight_error(kernel: Array, fitted: Array) -> float:
    """Return the Frobenius norm of the difference of two kernels, relative to the first."""
    return float(np.linalg.norm(fitted - kernel)) / _positive(float(np.linalg.norm(kernel)))


def _positive(number: float) -> float:
    return number or 1.0
