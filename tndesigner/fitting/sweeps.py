"""Alternating least squares over the cores of a tree, in canonical form."""

from dataclasses import dataclass
from math import prod, sqrt

import numpy as np

from tndesigner.fitting.contraction import Array, Labels
from tndesigner.fitting.matrices import leading, orthonormal
from tndesigner.fitting.problem import Numbers
from tndesigner.fitting.progress import Watch
from tndesigner.fitting.tree import Branch, Tree

PAIRS_UP_TO = 512
"""The largest shorter side of the matrix of two joined cores for which both are improved together."""
PAIR_SWEEPS = 4
"""The number of sweeps in which that is done."""
MOST_SWEEPS = 200


@dataclass
class Sweeper:
    r"""Improves the cores of a tree one after another, each to its optimum while the others stay.

    All cores but one are isometries towards it, so that the optimum is the array contracted with them (Holtz,
    Rohwedder, Schneider 2012, "The alternating linear scheme for tensor optimization in the tensor train format",
    section 4). Two neighbours are improved together by the singular value decomposition of what they stand for, which
    for a Tucker decomposition is higher-order orthogonal iteration (De Lathauwer et al. 2000)::

          T                    T without all cores but (a) and (b)
        / | \        →         | |
       a--b--c               a--b
    """

    tree: Tree
    numbers: Numbers
    """Isometries towards the root."""
    watch: Watch
    in_pairs: bool = True
    """Whether neighbours are improved together where that is cheap."""

    def sweep(self, target: Array, labels: Labels) -> None:
        """Improve all cores once, from the root to the leaves and back."""
        self._visit(self.tree.root, target, labels)

    def error(self, square: float) -> float:
        """Return the relative error, given the square of the norm of the array."""
        root = self.numbers[self.tree.root.name]
        return sqrt(max(0.0, 1.0 - float(np.vdot(root, root)) / square)) if square > 0.0 else 0.0

    def _visit(self, branch: Branch, target: Array, labels: Labels) -> None:
        """Improve the cores of a branch, given the array without all other cores."""
        if not branch.children:
            self._improve(branch, target, labels)
        for child in branch.children:
            self.watch.tick()
            beside = self._beside(branch, child)
            if not self._improve_pair(branch, child, target, labels):
                self._improve(branch, target, labels)
                self.numbers[branch.name] = self._isometric(branch, child)
            kept = (*child.up, *child.below)
            inner = [(target, labels), (self.numbers[branch.name], branch.labels), *beside]
            self._visit(child, self.tree.contractions.value(inner, kept), kept)
            self.numbers[child.name] = self._isometric(child, None)
        if branch.children:
            self._improve(branch, target, labels)

    def _improve(self, branch: Branch, target: Array, labels: Labels) -> None:
        below = [term for child in branch.children for term in self.tree.subtree(child, self.numbers)]
        self.numbers[branch.name] = self.tree.contractions.value([(target, labels), *below], branch.labels)

    def _improve_pair(self, branch: Branch, child: Branch, target: Array, labels: Labels) -> bool:
        """Improve a core with one of its children, unless that is expensive, and tell whether that was done."""
        mine = tuple(label for label in branch.labels if label not in child.up)
        other = tuple(label for label in child.labels if label not in child.up)
        height, width = (prod(self.tree.sizes[label] for label in side) for side in (mine, other))
        if not self.in_pairs or min(height, width) > PAIRS_UP_TO:
            return False
        below = [term for one in child.children for term in self.tree.subtree(one, self.numbers)]
        terms = [(target, labels), *self._beside(branch, child), *below]
        joined = self.tree.contractions.value(terms, (*mine, *other)).reshape(height, width)
        vectors = leading(joined, self.tree.sizes[child.up[0]])
        self._put(branch, vectors, (*mine, *child.up))
        return True

    def _beside(self, branch: Branch, child: Branch) -> list[tuple[Array, Labels]]:
        """Return the arrays below the other children of a branch."""
        others = (one for one in branch.children if one is not child)
        return [term for one in others for term in self.tree.subtree(one, self.numbers)]

    def _isometric(self, branch: Branch, child: Branch | None) -> Array:
        """Return the core of a branch as an isometry towards a child, or towards its parent."""
        towards = branch.up if child is None else child.up
        before = tuple(label for label in branch.labels if label not in towards)
        array = self.numbers[branch.name].transpose([branch.labels.index(label) for label in (*before, *towards)])
        matrix = orthonormal(array.reshape(-1, array.shape[-1]))
        self._put(branch, matrix, (*before, *towards))
        return self.numbers[branch.name]

    def _put(self, branch: Branch, matrix: Array, labels: Labels) -> None:
        array = matrix.reshape([self.tree.sizes[label] for label in labels])
        self.numbers[branch.name] = array.transpose([labels.index(label) for label in branch.labels])


@dataclass(frozen=True, slots=True)
class TreeTarget:
    """An array with the labels of its axes, and when to be content."""

    array: Array
    labels: Labels
    tolerance: float
    """By which fraction of itself the error must shrink in a sweep."""
    most: int = MOST_SWEEPS
    """The largest number of sweeps."""


def swept(tree: Tree, numbers: Numbers, target: TreeTarget, watch: Watch) -> Numbers:
    """Return cores that are improved until their error hardly shrinks, given isometries towards the root.

    Two cores are optimal after successive singular value decompositions and stay as they are.
    """
    square = float(np.vdot(target.array, target.array))
    sweeper = Sweeper(tree, dict(numbers), watch)
    error = sweeper.error(square)
    if len(numbers) < 3:
        return numbers
    for sweep in range(1, target.most + 1):
        sweeper.in_pairs = sweep <= PAIR_SWEEPS
        sweeper.sweep(target.array, target.labels)
        before, error = error, sweeper.error(square)
        watch.tell("improvement", start=1, sweep=sweep, error=error)
        if before - error <= target.tolerance * error:
            break
    return sweeper.numbers
