"""The ways to contract two terms into one with array operations."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from tndesigner.planning.equation import BATCH, Label
from tndesigner.planning.program import Convolve, MatMul, Multiply, Sum
from tndesigner.planning.tape import Group, Tape, Term

Way = tuple[Tape, Term]


@dataclass(frozen=True, slots=True)
class Roles:
    """The role of each label when two terms are contracted."""

    batch: Group
    """In both terms and in the result."""
    summed: Group
    """In both terms, but not in the result."""
    first: Group
    """Only in the first term."""
    second: Group
    """Only in the second term."""


def contraction_ways(tape: Tape, first: Term, second: Term, kept: frozenset[Label]) -> Iterator[Way]:
    """Try each way to contract two terms; ``kept`` are the labels that the result has.

    Yields:
        The tape with the operations written on it, and the term of the result.
    """
    for one, other in ((first, second), (second, first)):
        if moves_over(tape, one, other):
            yield from convolutions(tape, one, other, kept)
            return
    for one, other in ((first, second), (second, first)):
        roles = roles_of(one, other, kept)
        if not roles.summed:
            yield _broadcast(tape, one, other, roles)
        elif not roles.batch:
            yield from _replacements(tape, one, other, roles)
            yield _product(tape, one, other, roles)
        else:
            yield _product(tape, one, other, roles)
            if not roles.second:
                yield _weighted_sum(tape, one, other, roles)


def _replacements(tape: Tape, data: Term, core: Term, roles: Roles) -> Iterator[Way]:
    """Replace the summed labels by the core's free ones, if the summed ones are adjacent in the data.

    The data is never transposed: ``data[..., k] @ core[k, m]`` if they are last, else ``core[m, k] @ data[..., k, s]``.
    Labels of length 1 before them make no batch of products, which TensorFlow would compute with a slower operation.
    """
    labels, width = data.labels, len(roles.summed)
    start = labels.index(roles.summed[0])
    if labels[start : start + width] != roles.summed:
        return
    before, after = labels[:start], labels[start + width :]
    if not after:
        tape_, left = tape.shaped(data, (before, roles.summed))
        tape_, right = tape_.ordered(core, (roles.summed, roles.second))
        yield tape_.write(MatMul(left.value, right.value), (left, right), (before, roles.second))
        return
    around, units = ((before,), ()) if tape.widths.long(before) else ((), before)
    tape_, right = tape.shaped(data, (*around, (*units, *roles.summed), after))
    tape_, left = tape_.ordered(core, (roles.second, roles.summed))
    yield tape_.write(MatMul(left.value, right.value), (left, right), (*around, (*units, *roles.second), after))


def _product(tape: Tape, first: Term, second: Term, roles: Roles) -> Way:
    """Order both terms for a batch of matrix products, one for each value of the batch labels, or one if all are 1."""
    batch, units = ((roles.batch,), ()) if tape.widths.long(roles.batch) else ((), roles.batch)
    tape, left = tape.ordered(first, (*batch, (*units, *roles.first), roles.summed))
    tape, right = tape.ordered(second, (*batch, (*units, *roles.summed), roles.second))
    return tape.write(MatMul(left.value, right.value), (left, right), (*batch, (*units, *roles.first), roles.second))


def _broadcast(tape: Tape, first: Term, second: Term, roles: Roles) -> Way:
    """Multiply elementwise; the second term's own labels become the last axis."""
    shared = set(roles.batch)
    axes = _runs(first.labels, shared)
    tape, left = tape.shaped(first, (*axes, ()))
    spread = tuple(group if group[0] in shared else () for group in axes)
    tape, right = tape.ordered(second, (*spread, roles.second))
    return tape.write(Multiply(left.value, right.value), (left, right), (*axes, roles.second))


def _weighted_sum(tape: Tape, first: Term, second: Term, roles: Roles) -> Way:
    """Multiply elementwise, then add up the summed labels; for a second term without labels of its own."""
    order = tuple(label for label in first.labels if label not in roles.summed)
    tape, left = tape.ordered(first, (*_runs(order, set(roles.batch)), roles.summed))
    spread = tuple(group if set(group) <= set(roles.batch) else () for group in left.axes[:-1])
    tape, right = tape.ordered(second, (*spread, roles.summed))
    tape, product = tape.write(Multiply(left.value, right.value), (left, right), left.axes)
    return tape.write(Sum(product.value, len(product.axes) - 1), (product,), product.axes[:-1])


def _runs(labels: tuple[Label, ...], shared: set[Label]) -> tuple[Group, ...]:
    """Split labels into runs that are either all shared or all not."""
    return tuple(tuple(run) for _, run in groupby(labels, key=shared.__contains__))


def roles_of(first: Term, second: Term, kept: frozenset[Label]) -> Roles:
    """Sort the labels of two terms; ``kept`` are the labels that the result has."""
    mine, theirs = set(first.labels), set(second.labels)
    return Roles(
        batch=tuple(label for label in first.labels if label in theirs and label in kept),
        summed=tuple(label for label in first.labels if label in theirs and label not in kept),
        first=tuple(label for label in first.labels if label not in theirs),
        second=tuple(label for label in second.labels if label not in mine),
    )


def moves_over(tape: Tape, data: Term, core: Term) -> bool:
    """Tell whether the core is a kernel that moves over the data."""
    window = tape.equation.window
    return window is not None and BATCH in data.labels and bool(set(window.labels) & set(core.labels))


def convolutions(tape: Tape, data: Term, core: Term, kept: frozenset[Label]) -> Iterator[tuple[Tape, Term]]:
    """Write a convolution: full if the core sums over channels, depthwise if it has a kernel for each.

    Lebedev et al. (2015), section 3.2: a kernel of rank r is a 1x1, a k x 1, a 1 x k and a 1x1 convolution, the
    middle ones depthwise. Nothing is yielded if channels of the data would pass through, a leg of the window
    is joined to another core, or a depthwise kernel has different strides (which TensorFlow does not support).
    """
    window = tape.equation.window
    assert window is not None
    here = [label in core.labels for label in window.labels]
    roles = roles_of(data, core, kept)
    own = tuple(label for label in roles.second if label not in window.labels)
    channels = tuple(label for label in roles.batch if label != BATCH)
    aside = any(label != BATCH for label in roles.first)
    if aside or (channels and roles.summed) or set(window.labels) & set(core.labels) & kept:
        return
    strides = _where(window.usage.strides, here)
    if channels and strides[0] != strides[1]:
        return
    taken = channels or roles.summed
    axes = tuple((label,) if there else () for label, there in zip(window.labels, here, strict=True))
    tape, picture = tape.ordered(data, ((BATCH,), taken))
    tape, kernel = tape.ordered(core, (*axes, taken, own))
    usage = window.usage
    move = Convolve(
        picture.value,
        kernel.value,
        strides,
        usage.padding,
        _where(usage.dilation, here),
        depthwise=bool(channels),
    )
    yield tape.write(move, (picture, kernel), ((BATCH,), (*channels, *own)))


def _where(values: tuple[int, int], here: list[bool]) -> tuple[int, int]:
    """Return the values for the axes that the kernel has, and 1 for the others."""
    rows, columns = (value if there else 1 for value, there in zip(values, here, strict=True))
    return rows, columns
