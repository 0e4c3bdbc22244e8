"""Chooses the method that suits a network."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from tndesigner.fitting.alternating import balance
from tndesigner.fitting.contraction import Array
from tndesigner.fitting.cp import cp_start, is_cp
from tndesigner.fitting.isometric import Isometric
from tndesigner.fitting.metric import Metric
from tndesigner.fitting.objective import Objective
from tndesigner.fitting.problem import Numbers, Structure
from tndesigner.fitting.progress import Watch
from tndesigner.fitting.starts import Contest, random_start
from tndesigner.fitting.successive import successive_svd
from tndesigner.fitting.sweeps import TreeTarget, swept
from tndesigner.fitting.tree import Tree, tree_of


@dataclass(frozen=True)
class Task:
    """A network, the array that it shall stand for, and how the difference is measured."""

    structure: Structure
    target: Array
    """(input, output), of the size of the network; of norm 1 or so."""
    metric: Metric
    isometric: Mapping[str, Isometric]
    """The cores that are kept isometries, by name."""
    tolerance: float
    seed: int


def solve(task: Task, watch: Watch) -> Numbers:
    """Return numbers of the cores with a small error.

    A tree is cut by successive singular value decompositions and improved in canonical form; every other network, and
    a tree whose entries count differently, by alternating least squares and Gauss-Newton steps.
    """
    if not task.structure.cores:
        return {}
    whitened = _Whitened.of(task)
    if whitened is not None:
        return whitened.undone(solve(whitened.task, watch))
    tree = None if task.isometric else tree_of(task.structure)
    numbers = _general(task, watch) if tree is None else _tree(task, tree, watch)
    balance(numbers, task.isometric)
    return numbers


def _tree(task: Task, tree: Tree, watch: Watch) -> Numbers:
    structure = task.structure
    axes = (*structure.rows, *structure.columns)
    array = task.target.reshape([structure.sizes[label] for label in axes])
    watch.tell("singular values")
    numbers = successive_svd(tree, array, axes, watch.tick)
    numbers = swept(tree, numbers, TreeTarget(array, axes, task.tolerance), watch)
    found = tree.drawn(structure, numbers)
    return found if task.metric.plain else _contest(task).best([found], None, watch).numbers


def _general(task: Task, watch: Watch) -> Numbers:
    known: list[Numbers] = []
    if is_cp(task.structure) and not task.isometric:
        known.append(cp_start(task.structure, task.target, task.seed, watch))
    return _contest(task).best(known, _supply(task), watch).numbers


def _contest(task: Task) -> Contest:
    return Contest(Objective(task.structure, task.target, task.metric), task.isometric, task.tolerance)


def _supply(task: Task) -> Iterator[Numbers]:
    generator = np.random.default_rng(task.seed)
    while True:
        yield random_start(task.structure, task.target, task.isometric, generator)


@dataclass(frozen=True)
class _Whitened:
    """A task in which all inputs count alike, because one core takes them all and can undo the change."""

    task: Task
    name: str
    inverse: Array
    """(input, input): what that core is multiplied with at the end."""

    @classmethod
    def of(cls, task: Task) -> "_Whitened | None":
        """Return the task for whitened inputs; None if several cores take them, or they count alike already."""
        moments, structure = task.metric.moments, task.structure
        takers = [core for core in structure.cores if set(core.labels) & set(structure.rows)]
        alone = len(takers) == 1 and all(structure.holders[label] == 1 for label in structure.rows)
        if not alone or takers[0].name in task.isometric or moments is None:
            return None
        squares, vectors = np.linalg.eigh(moments)
        roots = np.sqrt(np.maximum(squares, np.finfo(float).eps * squares.max()))
        target = (vectors * roots) @ (vectors.T @ task.target)
        inverse = (vectors / roots) @ vectors.T
        inner = replace(task, target=target, metric=Metric(columns=task.metric.columns))
        return cls(inner, takers[0].name, inverse)

    def undone(self, numbers: Numbers) -> Numbers:
        """Return the numbers of the cores for the inputs as they are."""
        structure = self.task.structure
        core = next(one for one in structure.cores if one.name == self.name)
        others = [label for label in core.labels if label not in structure.rows]
        order = [core.labels.index(label) for label in (*structure.rows, *others)]
        array = numbers[self.name].transpose(order)
        mixed = (self.inverse @ array.reshape(len(self.inverse), -1)).reshape(array.shape)
        return {**numbers, self.name: mixed.transpose(np.argsort(order))}
