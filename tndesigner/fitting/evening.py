"""Outputs that count differently, changed so that they count as alike as possible; the cores that give them undo it."""

from dataclasses import dataclass, replace

import numpy as np

from tndesigner.fitting.contraction import Array, Labels
from tndesigner.fitting.problem import Numbers, Structure
from tndesigner.fitting.task import Task

ALIKE = 1e-9
"""Weights of outputs that differ by no more than this fraction are the same."""


@dataclass(frozen=True, slots=True)
class Evened:
    """A task whose outputs count alike, exactly if one core gives them all.

    If several do, each takes the mean of the weights over the outputs of the others, and what is left of the weights
    stays in the metric: the task is as it was, but its start may take the outputs to count alike.
    """

    task: Task
    scales: dict[str, tuple[Labels, Array]]
    """By core, its output legs and the roots of their weights, which the target was multiplied with."""

    def undone(self, numbers: Numbers) -> Numbers:
        """Return the numbers of the cores for the outputs as they are."""
        cores = {core.name: core for core in self.task.structure.cores}
        changed = dict(numbers)
        for name, (legs, roots) in self.scales.items():
            labels = cores[name].labels
            changed[name] = numbers[name] / _spread(roots, legs, labels)
        return changed


def evened(task: Task) -> Evened | None:
    """Return a task in which outputs count more alike; None if they do already, or the cores cannot undo it."""
    structure, weights = task.structure, task.metric.columns
    if weights is None or float(weights.min()) <= 0.0:
        return None
    givers = output_legs(structure)
    if givers is None or any(name in task.isometric for name in givers):
        return None
    columns = structure.columns
    left = weights.reshape([structure.sizes[label] for label in columns])
    scale, scales = np.ones_like(left), {}
    for name, legs in givers.items():
        mean = left.mean(axis=tuple(axis for axis, label in enumerate(columns) if label not in legs))
        roots = np.sqrt(mean)
        wide = _spread(roots, legs, columns)
        scale, left = scale * wide, left / wide**2
        scales[name] = (legs, roots)
    rest = left.ravel()
    metric = replace(task.metric, columns=None if float(np.ptp(rest)) <= ALIKE * float(rest.max()) else rest)
    flat = scale.ravel()
    covered = None if task.covered is None else task.covered * flat
    return Evened(replace(task, target=task.target * flat, metric=metric, covered=covered), scales)


def output_legs(structure: Structure) -> dict[str, Labels] | None:
    """Return the output legs that each core has; None if one belongs to several terms, or to an input, too."""
    held = structure.holders
    givers = {core.name: tuple(one for one in structure.columns if one in core.labels) for core in structure.cores}
    givers = {name: legs for name, legs in givers.items() if legs}
    known = sum(len(legs) for legs in givers.values())
    apart = all(held[label] == 1 and label not in structure.rows for label in structure.columns)
    return givers if apart and known == len(structure.columns) else None


def _spread(array: Array, legs: Labels, labels: Labels) -> Array:
    """Return an array with the axes of these legs, in the order in which they stand, as one of all labels."""
    order = [legs.index(label) for label in labels if label in legs]
    sizes = iter(array.transpose(order).shape)
    return array.transpose(order).reshape([next(sizes) if label in legs else 1 for label in labels])
