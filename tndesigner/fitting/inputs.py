"""What a layer sees: examples of its inputs, or how these vary together."""

from dataclasses import dataclass
from math import prod

import numpy as np

from tndesigner.fitting.cholesky import cholesky
from tndesigner.fitting.contraction import Array
from tndesigner.fitting.errors import FittingError
from tndesigner.fitting.kernel import read_numbers
from tndesigner.fitting.metric import Metric
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

EXAMPLES, COVARIANCE, SQUARES = "examples", "covariance", "squares"
READINGS = (EXAMPLES, COVARIANCE, SQUARES)
"""What an array of inputs may hold."""

SYMMETRIC, NEARLY = 1e-5, 1e-2
"""The largest difference between an array and its transpose, relative to its largest number, up to which it is
symmetric, and up to which it may have been meant to be so."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The second moments of the inputs, about their mean where that is known and left to the bias."""

    moments: Array
    """(input, input), or (input,) if only the squares are known: then the inputs count one by one."""
    mean: Array | None
    """(input,); None if it is unknown or counts with the rest."""
    outputs: Array | None = None
    """How much an error of each output counts, (output,), all above 0; None if all alike."""

    def metric(self, *, ridge: float = 0.0, more: int = 0, columns: Array | None = None) -> Metric:
        """Return how entries of the matrix count.

        Args:
            ridge: how much all inputs count besides, relative to the mean of all; all alike if none ever varies.
            more: the number of inputs that the network has besides, which are always 0.
            columns: how much each output counts, (output,); None if all alike.
        """
        if self.moments.ndim == 1:
            rows = np.pad(self.moments + ridge * (float(self.moments.mean()) or 1.0), (0, more))
            return Metric(rows=rows, columns=columns)
        if not (ridge or more):
            return Metric(covariance=self.moments, columns=columns)
        covariance = np.pad(self.moments, (0, more))
        mean = float(np.trace(self.moments)) / len(self.moments)
        covariance[np.diag_indices(len(covariance))] += ridge * (mean or 1.0)
        return Metric(covariance=covariance, columns=columns)


def read_inputs(inputs: object, width: int, reading: str | None, *, centred: bool) -> Seen:
    """Return the moments of inputs.

    Args:
        inputs: examples (n, input), where the input may have several axes and examples several leading ones, a
            covariance (input, input), or the mean square of each input (input,), such as how often a token occurs.
        width: the number of inputs.
        reading: which of these it is: "examples", "covariance" or "squares"; found out by shape and symmetry if None.
        centred: whether the mean of examples does not count, because the bias keeps it.

    Raises:
        FittingError: if the array does not fit, or may be examples as well as a covariance.
    """
    array = read_numbers(inputs, Text("the array of inputs"))
    if reading is not None and reading not in READINGS:
        choices = listed(map(quoted, READINGS), "{0} or {1}")
        raise FittingError(Text("inputs_are is {0}, but must be {1}", quoted(str(reading)), choices))
    found = reading or _reading(array, width)
    if found == SQUARES:
        return Seen(_squares(array, width), None)
    if found == COVARIANCE:
        return Seen(_covariance(array, width), None)
    examples = _examples(array, width)
    mean = examples.mean(axis=0) if centred else None
    away = examples if mean is None else examples - mean
    return Seen(away.T @ away / len(examples), mean)


def _reading(array: Array, width: int) -> str:
    if array.shape == (width,):
        return SQUARES
    if array.shape != (width, width):
        return EXAMPLES
    apart = float(np.abs(array - array.T).max())
    size = float(np.abs(array).max())
    if apart <= SYMMETRIC * size:
        return COVARIANCE
    if apart <= NEARLY * size:
        raise FittingError(
            Text(
                "the array of inputs has shape {0} and is nearly symmetric, so it may hold {1} examples or a "
                "covariance; say which with inputs_are={2!r} or {3!r}",
                array.shape,
                width,
                EXAMPLES,
                COVARIANCE,
            )
        )
    return EXAMPLES


def _examples(array: Array, width: int) -> Array:
    if array.ndim > 1 and array.shape[-1] == width:
        return array.reshape(-1, width)
    if array.ndim > 1 and prod(array.shape[1:]) == width:
        return array.reshape(-1, width)
    raise FittingError(
        Text(
            "the examples have shape {0}, but the kernel takes {1} inputs: the last axis must be {1}",
            array.shape,
            width,
        )
    )


def _covariance(array: Array, width: int) -> Array:
    if array.shape != (width, width):
        raise FittingError(
            Text(
                "the covariance has shape {0}, but the kernel takes {1} inputs, which need {2}",
                array.shape,
                width,
                (width, width),
            )
        )
    symmetric = (array + array.T) / 2
    if _is_positive(symmetric):
        return symmetric
    smallest = float(np.linalg.eigvalsh(symmetric)[0])
    if smallest < -SYMMETRIC * float(np.abs(symmetric).max()) * width:
        raise FittingError(
            Text(
                "the array of inputs of shape {0} is symmetric, but no covariance: its smallest eigenvalue is "
                "{1:.3g}; if it holds examples, say so with inputs_are={2!r}",
                array.shape,
                smallest,
                EXAMPLES,
            )
        )
    return symmetric


def _is_positive(symmetric: Array) -> bool:
    """Tell whether no eigenvalue is clearly negative; quicker than finding the smallest."""
    held = symmetric + SYMMETRIC * float(np.abs(symmetric).max()) * np.eye(len(symmetric))
    try:
        cholesky(held)
    except np.linalg.LinAlgError:
        return False
    return True


def _squares(array: Array, width: int) -> Array:
    if array.shape != (width,) or array.min() < 0.0:
        raise FittingError(
            Text(
                "the mean squares of the inputs have shape {0} and reach down to {1:.3g}, but must be {2} numbers "
                "that are not negative",
                array.shape,
                array.min(),
                width,
            )
        )
    return array
