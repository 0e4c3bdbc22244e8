"""What is asked of a fit, and what comes out."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from typing import TypedDict

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.errors import FittingError
from tndesigner.fitting.inputs import Seen, read_inputs
from tndesigner.fitting.isometric import Isometric, isometric_cores
from tndesigner.fitting.kernel import read_kernel, read_numbers
from tndesigner.fitting.metric import Metric
from tndesigner.fitting.problem import Numbers, Structure, structure_of
from tndesigner.fitting.progress import Listener
from tndesigner.fitting.task import MOST_STARTS, Task
from tndesigner.network import Network
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, shape_text

TOLERANCE = 1e-6
"""By which fraction of itself the error must shrink in a sweep over all cores; otherwise the fit ends."""
RIDGE = 1e-3
"""How much directions count that the examples do not have, relative to the mean of all."""

FloatArray = NDArray[np.floating]


class Settings(TypedDict, total=False):
    """How a network is fitted, besides what ``fit`` names itself."""

    tolerance: float
    """By which fraction of itself the error must shrink in a sweep over all cores; otherwise the fit ends."""
    starts: int
    """The largest number of random starts of a network that is not a tree; 36 by default. Fewer are faster, but may
    miss the best fit."""
    progress: Listener | None
    """Is told of the progress a few times a second from the start; returns False, or raises an exception, to cancel."""
    inputs_are: str | None
    """What the inputs are where shape and symmetry do not tell: "examples", "covariance" or "squares"."""
    use_bias: bool
    """Whether the layer has a bias, which then keeps the mean of its output; True by default."""
    isometries: bool
    """Whether the cores that can be isometries are kept so; False by default."""
    frozen: Mapping[str, ArrayLike]
    """The arrays of cores that are not changed, by name."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Numbers for the cores with which a network stands for a kernel."""

    network: Network
    cores: dict[str, FloatArray]
    """The array of each core by the name of its weight, with the shape of its legs; float64 if the kernel is,
    otherwise float32."""
    error: float
    """The norm of the difference from the kernel, relative to that of the kernel; with inputs, that of the output."""
    weight_error: float
    """The norm of the difference from the kernel, relative to that of the kernel."""
    bias: FloatArray | None
    """What to add to the bias, (output,), so that the mean of the output stays; None if no mean is known."""


@dataclass(frozen=True)
class Request:
    """A network, a kernel and what the layer sees, all checked."""

    network: Network
    structure: Structure
    kernel: Array
    """(input, output)."""
    dtype: np.dtype[np.floating]
    seen: Seen | None
    isometric: Mapping[str, Isometric]
    frozen: Mapping[str, Array]
    tolerance: float
    starts: int

    def task(self, seed: int) -> Task:
        """Return the task to be solved: a kernel of norm 1, filled up with zeros to the size of the network."""
        structure = self.structure.given(self.frozen)
        extra = ((0, structure.height - self.kernel.shape[0]), (0, structure.width - self.kernel.shape[1]))
        target = np.pad(self.kernel / self._scale, extra)
        return Task(
            structure, target, self._metric(extra[0][1], extra[1][1]), self.isometric, self.tolerance, seed, self.starts
        )

    def fit(self, numbers: Numbers) -> Fit:
        """Return the result for the numbers that solve the task."""
        free = [name for name in numbers if name not in self.isometric]
        share = self._scale ** (1 / max(1, len(free)))
        cores: dict[str, FloatArray] = {}
        for core in self.structure.cores:
            if core.name in self.frozen:
                cores[core.name] = self.frozen[core.name].astype(self.dtype)
            else:
                array = core.expanded(numbers[core.name] * (share if core.name in free else 1.0))
                cores[core.name] = array.astype(self.dtype)
        return self._measured(cores)

    def _measured(self, cores: dict[str, FloatArray]) -> Fit:
        terms = {core.name: core.reduced(cores[core.name].astype(np.float64)) for core in self.structure.cores}
        rows, columns = self.kernel.shape
        largest = float(np.abs(self.kernel).max()) or 1.0  # squares of numbers that are very small would vanish
        wanted = self.kernel / largest
        apart = wanted - self.structure.matrix(terms)[:rows, :columns] / largest
        error = weight_error = _ratio(Metric(), apart, wanted)
        bias = None
        if self.seen is not None:
            error = _ratio(self.seen.metric(columns=self.seen.outputs), apart, wanted)
            bias = None if self.seen.mean is None else (self.seen.mean @ apart * largest).astype(self.dtype)
        return Fit(self.network, cores, error, weight_error, bias)

    @property
    def _scale(self) -> float:
        """The norm of the kernel, unless all cores are isometries or frozen and cannot have it."""
        names = {core.name for core in self.structure.cores} - self.frozen.keys() - self.isometric.keys()
        largest = float(np.abs(self.kernel).max())
        return largest * float(np.linalg.norm(self.kernel / largest)) if names and largest > 0.0 else 1.0

    def _metric(self, more_rows: int, more_columns: int) -> Metric:
        """Return how entries count: by what the layer sees, and not at all where the network is too large."""
        height, width = self.structure.height, self.structure.width
        columns = np.arange(width) < width - more_columns if more_columns else None
        weights = None if columns is None else columns.astype(np.float64)
        if self.seen is None:
            rows = (np.arange(height) < height - more_rows).astype(np.float64) if more_rows else None
            return Metric(rows=rows, columns=weights)
        if self.seen.outputs is not None:
            weights = np.pad(self.seen.outputs, (0, more_columns))
        return self.seen.metric(ridge=RIDGE, more=more_rows, columns=weights)


def read_request(network: Network, kernel: ArrayLike, inputs: "ArrayLike | Seen | None", settings: Settings) -> Request:
    """Return what is asked for.

    Raises:
        FittingError: if an array does not fit, or holds anything else than finite real numbers.
    """
    structure = structure_of(network)
    matrix = read_kernel(network, structure, kernel)
    seen = inputs if isinstance(inputs, Seen) else None
    if inputs is not None and seen is None:
        centred = settings.get("use_bias", True)
        seen = read_inputs(inputs, len(matrix), settings.get("inputs_are"), centred=centred)
    frozen = _frozen(structure, settings.get("frozen") or {})
    isometric = isometric_cores(network) if settings.get("isometries", False) else {}
    is_double = np.asarray(kernel).dtype == np.float64
    dtype: np.dtype[np.floating] = np.dtype(np.float64) if is_double else np.dtype(np.float32)
    free = {name: one for name, one in isometric.items() if name not in frozen}
    tolerance = settings.get("tolerance", TOLERANCE)
    if not 0.0 < tolerance < 1.0:
        raise FittingError(
            Text("the tolerance is {0:g}, but must be between 0 and 1, such as {1:g}", tolerance, TOLERANCE)
        )
    starts = settings.get("starts", MOST_STARTS)
    if starts < 1:
        raise FittingError(Text("a fit needs at least 1 start, not {0}", starts))
    return Request(network, structure, matrix, dtype, seen, free, frozen, tolerance, starts)


def _frozen(structure: Structure, given: Mapping[str, ArrayLike]) -> dict[str, Array]:
    """Return the arrays of cores that are not changed.

    Raises:
        FittingError: if there is no such core, or it has another shape.
    """
    shapes = {core.name: core.shape for core in structure.cores}
    found: dict[str, Array] = {}
    for name, array in given.items():
        if name not in shapes:
            raise FittingError(
                Text("there is no core {0} to keep; {1}", quoted(name), suggestion(name, shapes, "there are {0}"))
            )
        found[name] = read_numbers(array, Text("core {0}", quoted(name)))
        if found[name].shape != shapes[name]:
            raise FittingError(
                Text(
                    "core {0} has legs of {1}, but the array to keep has shape {2}",
                    quoted(name),
                    shape_text(shapes[name]),
                    found[name].shape,
                )
            )
    return found


def _ratio(metric: Metric, part: Array, whole: Array) -> float:
    """Return the norm of a matrix relative to that of another; 0 if both are 0."""
    size = metric.square_norm(whole)
    return sqrt(metric.square_norm(part) / size) if size > 0.0 else 0.0
