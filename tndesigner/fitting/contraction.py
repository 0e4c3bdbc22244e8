"""Contracts arrays with numpy, in orders that the planner finds; each order is found once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.planning.equation import Label
from tndesigner.planning.strategies.search import search_pairs

Array: TypeAlias = NDArray[np.float64]
Labels: TypeAlias = tuple[Label, ...]
"""The labels of the axes of an array, each once."""


@dataclass(frozen=True, slots=True)
class _Side:
    """How an array enters a pairwise contraction: sum over axes, reorder the others, merge them."""

    summed: tuple[int, ...]
    axes: tuple[int, ...]
    shape: tuple[int, ...]

    def __call__(self, array: Array) -> Array:
        if self.summed:
            array = array.sum(axis=self.summed)
        return array.transpose(self.axes).reshape(self.shape)


@dataclass(frozen=True, slots=True)
class _Step:
    """One pairwise contraction as a product of matrices, for each value of the shared labels that are kept."""

    pair: tuple[int, int]
    first: _Side
    second: _Side
    shape: tuple[int, ...]

    def __call__(self, first: Array, second: Array) -> Array:
        left, right = self.first(first), self.second(second)
        # Without a sum, a product of numbers is faster than a product of matrices.
        product = left * right if left.shape[-1] == right.shape[-2] == 1 else left @ right
        result: Array = product.reshape(self.shape)
        return result


@dataclass(frozen=True, slots=True)
class Contraction:
    """A sum over products of arrays, ready to be evaluated for any numbers."""

    steps: tuple[_Step, ...]
    last: _Side
    flops: int
    """Multiplications and additions of all steps."""

    def __call__(self, arrays: Sequence[Array]) -> Array:
        """Return the result for the arrays, in the order of the terms."""
        values: list[Array | None] = list(arrays)
        for step in self.steps:
            first, second = step.pair
            left, right = values[first], values[second]
            values[first] = values[second] = None  # large intermediate results do not wait for the end
            if left is not None and right is not None:
                values.append(step(left, right))
        final = values[-1]
        return np.ones(self.last.shape) if final is None else self.last(final)


@dataclass
class Contractions:
    """The contractions of one problem by their terms and their result."""

    sizes: Mapping[Label, int]
    _made: dict[tuple[tuple[Labels, ...], Labels], Contraction] = field(default_factory=dict)

    def of(self, terms: Sequence[Labels], output: Labels) -> Contraction:
        """Return the contraction of arrays with these labels to an array with those of the output."""
        key = (tuple(terms), output)
        if key not in self._made:
            self._made[key] = _make(*key, self.sizes)
        return self._made[key]

    @property
    def flops(self) -> int:
        """Multiplications and additions of all contractions that were needed so far, each once."""
        return sum(one.flops for one in self._made.values())

    def value(self, terms: Sequence[tuple[Array, Labels]], output: Labels) -> Array:
        """Contract arrays."""
        return self.of([labels for _, labels in terms], output)([array for array, _ in terms])


def _make(terms: tuple[Labels, ...], output: Labels, sizes: Mapping[Label, int]) -> Contraction:
    used = {label for labels in terms for label in labels} | set(output)
    lengths = {label: sizes[label] for label in sorted(used)}
    pairs = search_pairs(terms, output, lengths) if len(terms) > 1 else ()
    values: list[Labels] = list(terms)
    waiting = set(range(len(terms)))
    steps: list[_Step] = []
    flops = 0
    for first, second in pairs:
        waiting -= {first, second}
        needed = {label for number in waiting for label in values[number]} | set(output)
        step, labels, cost = _step((first, second), values[first], values[second], needed, lengths)
        waiting.add(len(values))
        values.append(labels)
        steps.append(step)
        flops += cost
    final = values[-1] if values else ()
    summed = tuple(axis for axis, label in enumerate(final) if label not in output)
    left = [label for label in final if label in output]
    last = _Side(summed, tuple(left.index(label) for label in output), tuple(lengths[label] for label in output))
    return Contraction(tuple(steps), last, flops)


def _step(
    pair: tuple[int, int], first: Labels, second: Labels, needed: set[Label], sizes: Mapping[Label, int]
) -> tuple[_Step, Labels, int]:
    """Return a step, the labels of its result, and its cost in multiplications and additions."""
    mine, other = set(first), set(second)
    batch = tuple(label for label in first if label in other and label in needed)
    inner = tuple(label for label in first if label in other and label not in needed)
    rows = tuple(label for label in first if label not in other and label in needed)
    columns = tuple(label for label in second if label not in mine and label in needed)
    many, depth, height, width = (prod(sizes[label] for label in part) for part in (batch, inner, rows, columns))
    front = (many,) if batch else ()
    left = _side(first, (batch, rows, inner), (*front, height, depth))
    right = _side(second, (batch, inner, columns), (*front, depth, width))
    result = (*batch, *rows, *columns)
    shape = tuple(sizes[label] for label in result)
    return _Step(pair, left, right, shape), result, 2 * many * depth * height * width


def _side(labels: Labels, groups: tuple[Labels, ...], shape: tuple[int, ...]) -> _Side:
    wanted = [label for group in groups for label in group]
    summed = tuple(axis for axis, label in enumerate(labels) if label not in wanted)
    left = [label for label in labels if label in wanted]
    return _Side(summed, tuple(left.index(label) for label in wanted), shape)
