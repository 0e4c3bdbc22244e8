"""The error of a network as a function of the numbers in one core, or of all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from math import prod

import numpy as np

from tndesigner.fitting.contraction import Array, Contractions, Labels
from tndesigner.fitting.metric import Metric
from tndesigner.fitting.problem import Structure, Term
from tndesigner.fitting.terms import CoreTerm
from tndesigner.planning.equation import Label

LARGEST_MATRIX = 2048
"""The largest number of coupled unknowns of a core for which their equations are written down."""
LARGEST_EQUATIONS = 4_000_000
"""The largest number of coefficients in all equations of a core; above that, their mean is written down."""


@dataclass(frozen=True, slots=True)
class Split:
    """The labels of a core by their part in its least squares problem."""

    apart: Labels
    """Each value of these has a matrix of its own."""
    inner: Labels
    """The unknowns that are coupled."""
    own: Labels
    """Each value of these is a right-hand side: legs that no other term has."""

    @property
    def labels(self) -> Labels:
        """All labels, in the order of the axes of the local problem."""
        return (*self.apart, *self.inner, *self.own)


@dataclass(frozen=True, slots=True)
class Local:
    """The error as a function of one core x: ``square - 2·side·x + x·matrix·x``, for (apart, inner, own)."""

    split: Split
    matrix: Array | None
    """(apart, inner, inner); None if it is too large to be written down."""
    mean: Array | None
    """The mean of that over the first axis, (inner, inner), where the mean alone is small enough."""
    product: Callable[[Array], Array]
    """Returns the product of the matrix with numbers (apart, inner, own)."""
    side: Array
    """(apart, inner, own)."""
    current: Array
    """The numbers that the core has, (apart, inner, own)."""

    @property
    def slope(self) -> Array:
        """How the square of the error falls with the numbers, halved, (apart, inner, own)."""
        return self.side - self.product(self.current)

    def change(self, numbers: Array) -> float:
        """Return the square of the error for other numbers, without its constant part."""
        return float(np.vdot(numbers, self.product(numbers)) - 2.0 * np.vdot(self.side, numbers))


class Objective:
    """The square of the norm of the difference between an array and a network, weighted by a metric.

    Where the network occurs twice, its second copy has labels of its own for the bonds, and for the inputs if a
    covariance joins them: the negatives of those of the first.
    """

    def __init__(self, structure: Structure, target: Array, metric: Metric) -> None:
        """Take the array as a matrix (input, output) of the size of the network."""
        self.structure = structure
        self.square = metric.square_norm(target)
        axes = (*structure.rows, *structure.columns)
        weighted = metric.applied(target).reshape([structure.sizes[label] for label in axes])
        self._target: Term = (weighted, axes)
        self._weights = metric.terms(structure)
        shared = set(structure.columns) if metric.covariance is not None else structure.open
        self._mirrored = {label for label in structure.sizes if label not in shared}
        self._weighted = {label for _, labels in self._weights for label in labels}
        sizes = dict(structure.sizes) | {-label: size for label, size in structure.sizes.items()}
        self.contractions = Contractions(sizes)

    @cached_property
    def cores(self) -> dict[str, CoreTerm]:
        """The cores by name."""
        return {core.name: core for core in self.structure.cores}

    @cached_property
    def splits(self) -> dict[str, Split]:
        """The parts of the labels of each core."""
        return {core.name: self._split(core) for core in self.structure.cores}

    def shape(self, name: str) -> tuple[int, int, int]:
        """Return the sizes (apart, inner, own) of the local problem of a core."""
        split = self.splits[name]
        apart, inner, own = (self._width(labels) for labels in (split.apart, split.inner, split.own))
        return apart, inner, own

    def to_local(self, name: str, array: Array) -> Array:
        """Return an array of a core with the axes of its local problem."""
        labels = self.cores[name].labels
        return array.transpose([labels.index(one) for one in self.splits[name].labels]).reshape(self.shape(name))

    def from_local(self, name: str, array: Array) -> Array:
        """Return an array of a core with its own axes."""
        labels = self.splits[name].labels
        shaped = array.reshape([self.structure.sizes[label] for label in labels])
        return shaped.transpose([labels.index(one) for one in self.cores[name].labels])

    def local(self, name: str, numbers: Mapping[str, Array]) -> Local:
        """Return the error as a function of one core, while the others stay."""
        split = self.splits[name]
        others = self.structure.terms(numbers, without=name)
        side = self.contractions.value([self._target, *others], split.labels)
        apart, inner, own = self.shape(name)
        both = [*others, *self._second(others), *self._weights]
        current, side = self.to_local(name, numbers[name]), side.reshape(apart, inner, own)
        output = (*split.inner, *(-label for label in split.inner))
        if self.is_small(name):
            matrix = self.contractions.value(both, (*split.apart, *output)).reshape(apart, inner, inner)
            return Local(split, matrix, None, partial(np.matmul, matrix), side, current)
        mean = None
        if inner <= LARGEST_MATRIX:
            mean = self.contractions.value(both, output).reshape(inner, inner) / apart
        return Local(split, None, mean, partial(self._product, split, both), side, current)

    def is_small(self, name: str) -> bool:
        """Tell whether the equations of a core can be written down."""
        apart, inner, _ = self.shape(name)
        return inner <= LARGEST_MATRIX and (apart == 1 or apart * inner**2 <= LARGEST_EQUATIONS)

    @property
    def flops(self) -> int:
        """Multiplications and additions to write down and solve the local problems of all cores, each once."""
        weights, total = [labels for _, labels in self._weights], 0
        constants = [labels for _, labels in self.structure.constants]
        for core in self.structure.cores:
            split = self.splits[core.name]
            others = [*(one.labels for one in self.structure.cores if one is not core), *constants]
            both = [*others, *map(self._mirror, others), *weights]
            squares = (*split.inner, *(-label for label in split.inner))
            apart, inner, _ = self.shape(core.name)
            if self.is_small(core.name):
                total += apart * inner**3 // 3 + self.contractions.of(both, (*split.apart, *squares)).flops
                continue
            if inner <= LARGEST_MATRIX:
                total += inner**3 // 3 + self.contractions.of(both, squares).flops
            total += self.contractions.of([*both, self._mirror(split.labels)], split.labels).flops
        return total

    def loss(self, numbers: Mapping[str, Array]) -> float:
        """Return the square of the error."""
        smallest = min(self.structure.cores, key=lambda core: prod(core.shape), default=None)
        if smallest is None:
            return self.square
        local = self.local(smallest.name, numbers)
        return max(0.0, self.square + local.change(local.current))

    def curvature(self, first: str, second: str, numbers: Mapping[str, Array]) -> Array:
        """Return the derivatives of the network by two cores, multiplied: (numbers of first, numbers of second)."""
        mine, other = self.cores[first].labels, self.cores[second].labels
        others = self.structure.terms(numbers, without=first)
        mirrored = self._second(self.structure.terms(numbers, without=second))
        clash = [label for label in other if label in mine and label not in self._mirrored]
        units: list[Term] = [(np.eye(self.structure.sizes[label]), (label, -label)) for label in clash]
        moved = {*self._mirrored, *clash}
        output = (*mine, *(-label if label in moved else label for label in other))
        whole = self.contractions.value([*others, *mirrored, *units, *self._weights], output)
        return whole.reshape(self._width(mine), self._width(other))

    def _product(self, split: Split, both: list[Term], numbers: Array) -> Array:
        """Return the matrix of a local problem times numbers (apart, inner, own), without writing it down."""
        array = numbers.reshape([self.structure.sizes[label] for label in split.labels])
        (moved,) = self._second([(array, split.labels)])
        return self.contractions.value([*both, moved], split.labels).reshape(numbers.shape)

    def _second(self, terms: list[Term]) -> list[Term]:
        """Return terms as they occur in the second copy of the network."""
        return [(array, self._mirror(labels)) for array, labels in terms]

    def _mirror(self, labels: Labels) -> Labels:
        return tuple(-label if label in self._mirrored else label for label in labels)

    def _split(self, core: CoreTerm) -> Split:
        inner = tuple(label for label in core.labels if label in self._mirrored)
        rest = [label for label in core.labels if label not in inner]
        own = tuple(one for one in rest if self.structure.holders[one] == 1 and one not in self._weighted)
        return Split(tuple(label for label in rest if label not in own), inner, own)

    def _width(self, labels: tuple[Label, ...]) -> int:
        return prod(self.structure.sizes[label] for label in labels)
