"""The cores of a network as arrays whose axes have different labels."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from tndesigner.fitting.contraction import Array, Labels
from tndesigner.planning.equation import Equation, Label


@dataclass(frozen=True, slots=True)
class CoreTerm:
    """What a core contributes to the network.

    Of axes with the same label only the diagonal counts, and of a label that no other tensor has only the sum.
    """

    name: str
    drawn: Labels
    """The labels of the core, one for each leg; a label may occur twice."""
    shape: tuple[int, ...]
    """The dimensions of the legs."""
    labels: Labels
    """The labels of the array that counts."""

    def reduced(self, core: Array) -> Array:
        """Return the array that counts."""
        letters = {label: place for place, label in enumerate(dict.fromkeys(self.drawn))}
        axes = [letters[label] for label in self.drawn]
        arguments: list[Any] = [core, axes, [letters[label] for label in self.labels]]
        result: Array = np.einsum(*arguments)
        return result

    def expanded(self, array: Array) -> Array:
        """Return a core of which the array is what counts: sums are spread evenly, and the rest is 0."""
        if self.drawn == self.labels:
            return array
        sizes = dict(zip(self.drawn, self.shape, strict=True))
        summed = [label for label in sizes if label not in self.labels]
        axes = {label: place for place, label in enumerate((*self.labels, *summed))}
        wide = array.reshape(*array.shape, *(1 for _ in summed))
        for label in summed:
            wide = wide / sizes[label]
        grid = np.indices(tuple(sizes[label] for label in axes), sparse=True)
        core = np.zeros(self.shape)
        core[tuple(grid[axes[label]] for label in self.drawn)] = wide
        return core


def core_terms(equation: Equation, names: dict[int, str], shared: set[Label]) -> tuple[CoreTerm, ...]:
    """Return the terms of all cores.

    Args:
        equation: the network.
        names: the name of each core, by id.
        shared: the labels that count, because another tensor, the data or the result has them.
    """
    found = []
    for core in equation.cores:
        labels = tuple(label for label in dict.fromkeys(core.labels) if label in shared)
        shape = tuple(equation.sizes[label] for label in core.labels)
        found.append(CoreTerm(names[core.tensor], core.labels, shape, labels))
    return tuple(found)
