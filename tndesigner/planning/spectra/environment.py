"""The two sides of a cut, as Gram matrices of the vectors for the values of its index."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from tndesigner.network import ElementId
from tndesigner.planning.equation import Label
from tndesigner.planning.spectra.cut import Cut, Manner, Structure

Matrix: TypeAlias = NDArray[np.float64]
Cores: TypeAlias = Mapping[ElementId, NDArray[Any]]
"""The arrays of the cores by id."""

Term = tuple[Matrix, tuple[Label, ...]]
"""An array with the labels of its axes."""

_Hop = tuple[int, Cut]
"""A block, and a cut that leads away from it."""


class Environment:
    """The Gram matrices on both sides of all cuts, for the given cores.

    The blocks of a structure are a tree. Each block passes the Gram matrix of everything behind
    it to the next, once towards a root and once back: the cores of the block, once as they are and once more with
    other names for the summed indices, are contracted over the indices of data and result and with what the blocks
    behind handed over. No array gets larger than a core times the dimension of a bond::

        |   |   |         a──b──ℓ
        a---b---ℓ---  →   |  |        G(ℓ, ℓ')
                          a'─b'─ℓ'
    """

    def __init__(self, structure: Structure, cores: Cores) -> None:
        """Contract everything on both sides of each whole cut."""
        self._structure = structure
        self.cores = {one: np.asarray(array, np.float64) for one, array in cores.items()}
        self._grams: dict[tuple[Label, int], Matrix] = {}
        self._block_of = {core: number for number, block in enumerate(structure.blocks) for core in block}
        self._cuts_of = defaultdict[int, list[Cut]](list)
        for cut in structure.whole:
            for core in cut.cores:
                self._cuts_of[self._block_of[core]].append(cut)
        self._pass_on()

    @property
    def finite(self) -> bool:
        """Whether all numbers of all cores are finite; nothing can be measured otherwise."""
        return all(np.isfinite(array).all() for array in self.cores.values())

    def gram(self, cut: Cut, core: ElementId) -> Matrix:
        """Return the Gram matrix on the side of one of the two cores of a cut."""
        if cut.manner is Manner.WHOLE:
            return self._grams[cut.label, self._block_of[core]]
        array, labels = _untied((self.cores[core], self._structure.labels[core]))
        rows = np.moveaxis(array, labels.index(cut.label), 0).reshape(cut.dim, -1)
        gram: Matrix = rows @ rows.T
        return gram

    def slice_norms(self, cut: Cut) -> NDArray[np.float64]:
        """Return, for each value of the index of a cut, the product of the norms of the slices of its cores."""
        norms = np.ones(cut.dim)
        for core in cut.cores:
            labels = self._structure.labels[core]
            norms *= np.sqrt(_einsum([(self.cores[core] ** 2, labels)], (cut.label,)))
        return norms

    def _pass_on(self) -> None:
        """Pass Gram matrices through the tree of blocks, from the leaves to the root and back."""
        hops = list(self._hops())
        for parent, cut in reversed(hops):
            child = self._beyond(cut, parent)
            self._grams[cut.label, child] = self._contract(child, cut)
        for parent, cut in hops:
            self._grams[cut.label, parent] = self._contract(parent, cut)

    def _hops(self) -> Iterator[_Hop]:
        """Yield the cuts of each tree from its root, each with the block on the near side."""
        trees = nx.Graph()
        for cut in self._structure.whole:
            trees.add_edge(*(self._block_of[core] for core in cut.cores), cut=cut)
        for tree in nx.connected_components(trees):
            for near, far in nx.bfs_edges(trees, min(tree)):
                yield near, trees.edges[near, far]["cut"]

    def _beyond(self, cut: Cut, block: int) -> int:
        """Return the block on the other side of a cut."""
        first, second = (self._block_of[core] for core in cut.cores)
        return second if first == block else first

    def _contract(self, block: int, towards: Cut) -> Matrix:
        """Return the Gram matrix of a block and everything behind it, for the index of one of its cuts."""
        structure = self._structure
        terms: list[Term] = []
        for core in structure.blocks[block]:
            labels = structure.labels[core]
            terms += [(self.cores[core], labels), (self.cores[core], _mirrored(structure, labels))]
        for cut in self._cuts_of[block]:
            if cut is not towards:
                gram = self._grams[cut.label, self._beyond(cut, block)]
                terms.append((gram, (cut.label, -cut.label)))
        gram = _einsum(terms, (towards.label, -towards.label))
        size = np.trace(gram)
        scaled: Matrix = gram / size if size > 0.0 else gram
        return scaled


def _mirrored(structure: Structure, labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """Return the labels in the second copy of a block; those of data and result are unchanged."""
    return tuple(label if label in structure.open else -label for label in labels)


def _untied(term: Term) -> Term:
    """Return an array with each label once, by taking diagonals."""
    array, labels = term
    unique = tuple(dict.fromkeys(labels))
    return (array, labels) if unique == labels else (_einsum([term], unique), unique)


def _einsum(terms: Sequence[Term], output: tuple[Label, ...]) -> Matrix:
    """Contract arrays; labels that are not in the output are summed over."""
    numbers = {label: place for place, label in enumerate(dict.fromkeys(one for _, its in terms for one in its))}
    axes = tuple(tuple(numbers[label] for label in its) for _, its in terms)
    target = tuple(numbers[label] for label in output)
    arrays = [array for array, _ in terms]
    path = _path(axes, target, tuple(array.shape for array in arrays))
    arguments: list[Any] = [one for pair in zip(arrays, axes, strict=True) for one in pair]
    result: Matrix = np.einsum(*arguments, list(target), optimize=path)
    return result


@lru_cache(maxsize=1024)
def _path(axes: tuple[tuple[int, ...], ...], target: tuple[int, ...], shapes: tuple[tuple[int, ...], ...]) -> list[Any]:
    """Return a good order to contract arrays of these shapes; cached for each kind of block."""
    arguments: list[Any] = []
    for its, shape in zip(axes, shapes, strict=True):
        arguments += [np.broadcast_to(0.0, shape), its]
    return list(np.einsum_path(*arguments, target, optimize="greedy")[0])
