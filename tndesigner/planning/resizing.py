"""Gives a way to evaluate a network other dimensions, which takes no search and no lowering."""

from collections.abc import Mapping
from dataclasses import replace
from math import prod

from tndesigner.planning.arrays import program_cost
from tndesigner.planning.choice import Candidate
from tndesigner.planning.equation import BATCH, Equation, Label
from tndesigner.planning.plan import Step
from tndesigner.planning.program import Program, Reshape

Sizes = Mapping[Label, int]


def resized(candidate: Candidate, equation: Equation) -> Candidate | None:
    """Return the same contractions and the same operations for other dimensions of the same network.

    It is right, and as fast as what a search would find as long as dimensions change little.

    Args:
        candidate: a way to evaluate the network.
        equation: the network with its new dimensions.

    Returns:
        The way, or None if it must be searched for: if more than dimensions differ, if one is 1 or was 1, so that
        other transpositions are needed, or for tokens and convolutions.
    """
    plan, program = candidate.plan, candidate.program
    old, new = plan.equation.sizes, equation.sizes
    if not same_structure(plan.equation, equation):
        return None
    changed = {label for label, size in new.items() if old[label] != size}
    if any(1 in (old[label], new[label]) for label in changed):
        return None
    steps = tuple(_step(step, changed, old, new) for step in plan.steps)
    operations = list(program.operations)
    for number, operation in enumerate(operations):
        labels = program.values[len(equation.operands) + number]
        if isinstance(operation, Reshape) and not changed.isdisjoint(labels):
            operations[number] = Reshape(operation.source, _shape(operation.shape, labels, old, new))
    sized = Program(equation, tuple(operations), program.values)
    return Candidate(replace(plan, equation=equation, steps=steps), sized, program_cost(sized, plan.batch))


def same_structure(first: Equation, second: Equation) -> bool:
    """Return whether two equations differ in dimensions only, and have neither tokens nor a window."""
    plain = not (first.digits or second.digits or first.window or second.window)
    return plain and (first.operands, first.output) == (second.operands, second.output)


def _step(step: Step, changed: set[Label], old: Sizes, new: Sizes) -> Step:
    seen, kept = changed.intersection(step.first + step.second), changed.intersection(step.result)
    if not seen:
        return step
    flops = step.flops // prod(old[label] for label in seen) * prod(new[label] for label in seen)
    elements = step.elements // prod(old[label] for label in kept) * prod(new[label] for label in kept)
    return replace(step, flops=flops, elements=elements)


def _shape(shape: tuple[int, ...], labels: tuple[Label, ...], old: Sizes, new: Sizes) -> tuple[int, ...]:
    """Return the new lengths of the axes of a reshaped array; each axis has some labels, in their order."""
    lengths, place = list[int](), 0
    beside = prod(size for size in shape if size != -1)
    batch_width = prod(old[label] for label in labels if label != BATCH) // beside
    for size in shape:
        width, length, found_batch = 1, 1, size != -1
        wanted = batch_width if size == -1 else size
        while width < wanted or not found_batch:
            label = labels[place]
            place += 1
            if label == BATCH:
                found_batch = True
            else:
                width, length = width * old[label], length * new[label]
        lengths.append(-1 if size == -1 else length)
    return tuple(lengths)
