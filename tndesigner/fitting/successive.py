"""Successive singular value decompositions: a good start for trees, and the optimum for two cores."""

from collections.abc import Callable
from math import prod

from tndesigner.fitting.contraction import Array, Labels
from tndesigner.fitting.matrices import leading
from tndesigner.fitting.problem import Numbers
from tndesigner.fitting.tree import Branch, Tree


def successive_svd(tree: Tree, target: Array, labels: Labels, tick: Callable[[], None]) -> Numbers:
    r"""Return cores of a tree, all of them isometries towards the root but the root itself.

    From the leaves to the root, each core takes the leading left singular vectors of what is left of the array, as a
    matrix between the legs of the core with the bonds to its children and everything else. The square of the error is
    at most the sum of the squares of what each step loses (Oseledets 2011, theorem 2.2, for trains; Grasedyck 2010,
    theorem 3.11, for trees).

    Args:
        tree: the network.
        target: the array.
        labels: the labels of its axes.
        tick: called before each step.
    """
    numbers: Numbers = {}
    for branch in tree.root.all():
        tick()
        taken = (*(child.up[0] for child in branch.children), *branch.own)
        target, labels = _ordered(target, labels, taken)
        if branch.up:
            numbers[branch.name], target, labels = _split(tree, branch, target, labels)
        else:
            numbers[branch.name] = target
    return numbers


def _split(tree: Tree, branch: Branch, target: Array, labels: Labels) -> tuple[Array, Array, Labels]:
    """Return the core of a branch, and what is left of the array."""
    count = len(branch.labels) - 1
    front, rest = target.shape[:count], target.shape[count:]
    rank = tree.sizes[branch.up[0]]
    matrix = target.reshape(prod(front), -1)
    vectors = leading(matrix, rank)
    left: Array = vectors.T @ matrix
    return vectors.reshape(*front, rank), left.reshape(rank, *rest), (*branch.up, *labels[count:])


def _ordered(array: Array, labels: Labels, first: Labels) -> tuple[Array, Labels]:
    wanted = (*first, *(label for label in labels if label not in first))
    return array.transpose([labels.index(label) for label in wanted]), wanted
