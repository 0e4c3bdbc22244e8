"""Chooses the method that suits a network."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from tndesigner.fitting.absorbing import absorbed
from tndesigner.fitting.alternating import balance
from tndesigner.fitting.contraction import Array
from tndesigner.fitting.cp import cp_start, is_cp
from tndesigner.fitting.evening import evened
from tndesigner.fitting.objective import Objective
from tndesigner.fitting.problem import Numbers
from tndesigner.fitting.progress import Watch
from tndesigner.fitting.starts import Contest, random_start
from tndesigner.fitting.successive import successive_svd
from tndesigner.fitting.sweeps import TreeTarget, swept
from tndesigner.fitting.task import Task
from tndesigner.fitting.tree import Tree, tree_of
from tndesigner.fitting.whitening import whitening_of

AFFORDABLE = 5e10
"""Operations in a sweep up to which outputs that several cores give count differently. Each value of the output legs of
a core then has a matrix of its own, which costs that many times as much."""


def solve(task: Task, watch: Watch) -> Numbers:
    """Return numbers of the cores with a small error.

    A tree is cut by successive singular value decompositions and improved in canonical form; every other network, and
    a tree whose entries count differently, by alternating least squares and Gauss-Newton steps.
    """
    if not task.structure.cores:
        return {}
    watch.tick()
    even = evened(task)
    numbers = _solved(task, watch) if even is None else even.undone(_solved(even.task, watch))
    balance(numbers, task.isometric)
    return numbers


def _solved(task: Task, watch: Watch) -> Numbers:
    tree = None if task.isometric else tree_of(task.structure)
    return _general(task, watch) if tree is None else _tree(task, tree, watch)


def _tree(task: Task, tree: Tree, watch: Watch) -> Numbers:
    """Return numbers of a tree; exact ones in a sweep where all entries count alike or one core takes all inputs."""
    if task.metric.plain:
        return _swept(task, tree, task.target, watch)
    inner = absorbed(task)
    if inner is not None:
        numbers = inner.with_it(solve(inner.task, watch))
        return numbers if task.is_rough else _improved(task, numbers, watch)
    whitening = whitening_of(task)
    if whitening is None:
        return _improved(task, _swept(task, tree, task.target, watch), watch)
    numbers = whitening.undone(_swept(task, tree, whitening.target(task.target), watch))
    is_done = whitening.is_exact and task.metric.columns is None
    return numbers if is_done else _improved(task, numbers, watch)


def _swept(task: Task, tree: Tree, target: Array, watch: Watch) -> Numbers:
    """Return numbers for a target all of whose entries count alike."""
    structure = task.structure
    axes = (*structure.rows, *structure.columns)
    array = target.reshape([structure.sizes[label] for label in axes])
    watch.tell("singular values")
    numbers = successive_svd(tree, array, axes, watch.tick)
    numbers = swept(tree, numbers, TreeTarget(array, axes, task.tolerance), watch)
    return tree.drawn(structure, numbers)


def _improved(task: Task, numbers: Numbers, watch: Watch) -> Numbers:
    return _contest(task).best([numbers], None, watch).numbers


def _general(task: Task, watch: Watch) -> Numbers:
    known: list[Numbers] = []
    if is_cp(task.structure) and not task.isometric:
        known.append(cp_start(task.structure, task.target, task.seed, watch))
    return _contest(task).best(known, _supply(task), watch).numbers


def _contest(task: Task) -> Contest:
    objective = Objective(task.structure, task.target, task.metric)
    if _count_outputs(task) and objective.flops > AFFORDABLE:
        objective = Objective(task.structure, task.target, replace(task.metric, columns=None))
    return Contest(objective, task)


def _count_outputs(task: Task) -> bool:
    """Tell whether outputs count differently, which none does that only the network has: these count 0."""
    return task.metric.columns is not None and float(task.metric.columns.min()) > 0.0


def _supply(task: Task) -> Iterator[Numbers]:
    generator = np.random.default_rng(task.seed)
    while True:
        yield random_start(task.structure, task.target, task.isometric, generator)
