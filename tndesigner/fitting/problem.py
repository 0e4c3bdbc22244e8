"""The problem: which numbers of the cores make the network nearest to an array."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from tndesigner.fitting.contraction import Array, Contractions, Labels
from tndesigner.fitting.terms import CoreTerm, core_terms
from tndesigner.network import Network
from tndesigner.planning.equation import Equation, Label, OperandKind, equation_of
from tndesigner.planning.weight_names import weight_names

Term = tuple[Array, Labels]
"""An array with the labels of its axes."""

Numbers = dict[str, Array]
"""The arrays of the cores that count, by the name of the core."""


@dataclass(frozen=True)
class Structure:
    """A network as a matrix from its inputs to its outputs: terms with labels."""

    cores: tuple[CoreTerm, ...]
    constants: tuple[Term, ...]
    """Arrays that are given: unit matrices, ones for input legs that are summed over, and cores that stay."""
    rows: Labels
    """The labels of the input legs, each once."""
    columns: Labels
    """The labels of the output legs, each once."""
    sizes: dict[Label, int]

    @property
    def height(self) -> int:
        """The product of the input legs."""
        return int(np.prod([self.sizes[label] for label in self.rows], dtype=np.int64))

    @property
    def width(self) -> int:
        """The product of the output legs."""
        return int(np.prod([self.sizes[label] for label in self.columns], dtype=np.int64))

    @property
    def open(self) -> frozenset[Label]:
        """The labels of the inputs and outputs."""
        return frozenset((*self.rows, *self.columns))

    @cached_property
    def holders(self) -> Counter[Label]:
        """The number of terms that have each label."""
        terms = (*(core.labels for core in self.cores), *(labels for _, labels in self.constants))
        return Counter(label for labels in terms for label in labels)

    @cached_property
    def contractions(self) -> Contractions:
        """The contractions of this network that have been needed so far."""
        return Contractions(self.sizes)

    def terms(self, numbers: Mapping[str, Array], *, without: str = "") -> list[Term]:
        """Return the arrays of all cores but one, and the constants."""
        cores = [(numbers[core.name], core.labels) for core in self.cores if core.name != without]
        return [*cores, *self.constants]

    def given(self, arrays: Mapping[str, Array]) -> "Structure":
        """Return the structure with some cores as constants, given their arrays as they are drawn."""
        fixed = [core for core in self.cores if core.name in arrays]
        known: list[Term] = [(core.reduced(arrays[core.name]), core.labels) for core in fixed]
        free = tuple(core for core in self.cores if core not in fixed)
        return replace(self, cores=free, constants=(*self.constants, *known))

    def matrix(self, numbers: Mapping[str, Array]) -> Array:
        """Return the network as a matrix (inputs, outputs), both row-major."""
        whole = self.contractions.value(self.terms(numbers), (*self.rows, *self.columns))
        return whole.reshape(self.height, self.width)


def structure_of(network: Network) -> Structure:
    """Return the structure of a network without errors.

    An axis of the matrix has a label of its own. If an index belongs to several input or output legs, unit matrices
    join their labels to it; if it belongs to no core, ones are multiplied with it.

    Raises:
        PlanningError: if an index belongs to no array.
    """
    equation = equation_of(network)
    sizes = dict(equation.sizes)
    units: list[Term] = [(np.eye(sizes[one.labels[0]]), one.labels) for one in equation.identities]
    data = [label for operand in equation.inputs for label in operand.labels[1:]]
    axes: list[Label] = []
    for label in (*data, *equation.output[1:]):
        axis = label
        if label in axes:
            axis = max(sizes) + 1
            sizes[axis] = sizes[label]
            units.append((np.eye(sizes[label]), (label, axis)))
        axes.append(axis)
    held = {label for one in equation.operands if one.kind is OperandKind.CORE for label in one.labels}
    held |= {label for _, labels in units for label in labels}
    units += [(np.ones(sizes[label]), (label,)) for label in axes if label not in held]
    cores = core_terms(equation, weight_names(network), _shared(equation, axes, units))
    return Structure(cores, tuple(units), tuple(axes[: len(data)]), tuple(axes[len(data) :]), sizes)


def _shared(equation: Equation, axes: list[Label], units: list[Term]) -> set[Label]:
    """Return the labels that several terms have, or that are axes of the matrix."""
    terms = [set(core.labels) for core in equation.cores] + [set(labels) for _, labels in units]
    counts = Counter(label for labels in terms for label in labels)
    return {*axes, *(label for label, count in counts.items() if count > 1)}
