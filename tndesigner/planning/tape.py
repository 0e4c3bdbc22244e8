"""The tape: a program while it is being written, with what it costs so far."""

from dataclasses import dataclass, replace
from math import prod

from tndesigner.planning.cost import Array, Cost, operation_cost
from tndesigner.planning.equation import BATCH, Equation, Label
from tndesigner.planning.program import Operation, Program, Reshape, Transpose, Value

NOTHING = Cost()

Group = tuple[Label, ...]
"""Labels that share one axis of an array, row-major."""


@dataclass(frozen=True, slots=True)
class Term:
    """An array on the tape: its value and which labels each of its axes holds (none: an axis of length 1)."""

    value: Value
    axes: tuple[Group, ...]

    @property
    def labels(self) -> tuple[Label, ...]:
        """The labels in their order."""
        return tuple(label for group in self.axes for label in group)


@dataclass(frozen=True, slots=True)
class Tape:
    """Operations so far. Writing on a tape gives a new one, so that several ways can be tried."""

    equation: Equation
    batch: int
    operations: tuple[Operation, ...] = ()
    values: tuple[tuple[Label, ...], ...] = ()
    cost: Cost = NOTHING

    def array(self, axes: tuple[Group, ...]) -> Array:
        """Return the shape of an array with those axes, the batch filled in."""
        return tuple(self.batch ** (BATCH in group) * self.equation.width(group) for group in axes)

    def shape(self, axes: tuple[Group, ...]) -> tuple[int, ...]:
        """Return the shape of an array with those axes, -1 for the axis that holds the batch."""
        return tuple(-1 if BATCH in group else self.equation.width(group) for group in axes)

    def write(self, operation: Operation, read: tuple[Term, ...], axes: tuple[Group, ...]) -> tuple["Tape", Term]:
        """Add an operation; ``read`` are the terms it reads, ``axes`` what its result holds."""
        cost = operation_cost(operation, tuple(self.array(term.axes) for term in read), self.array(axes))
        term = Term(len(self.values), axes)
        tape = replace(
            self,
            operations=(*self.operations, operation),
            values=(*self.values, term.labels),
            cost=self.cost + cost,
        )
        return tape, term

    def shaped(self, term: Term, axes: tuple[Group, ...]) -> tuple["Tape", Term]:
        """Regroup the axes of a term; the order of the labels stays."""
        if self.shape(term.axes) == self.shape(axes):
            return self, Term(term.value, axes)
        return self.write(Reshape(term.value, self.shape(axes)), (term,), axes)

    def ordered(self, term: Term, axes: tuple[Group, ...]) -> tuple["Tape", Term]:
        """Bring the labels of a term into the order of ``axes`` and group them so."""
        order = tuple(label for group in axes for label in group)
        if _long(self, term.labels) == _long(self, order):
            return self.shaped(term, axes)
        blocks = _blocks(term.labels, order)
        tape, term = self.shaped(term, tuple(sorted(blocks, key=lambda block: term.labels.index(block[0]))))
        places = tuple(term.axes.index(block) for block in blocks)
        tape, term = tape.write(Transpose(term.value, places), (term,), blocks)
        return tape.shaped(term, axes)

    def finish(self) -> Program:
        """Return the program on the tape."""
        return Program(self.equation, self.operations, self.values)


def _long(tape: Tape, labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """Leave out the labels of length 1, whose place does not matter."""
    return tuple(label for label in labels if label == BATCH or tape.equation.sizes[label] != 1)


def _blocks(labels: tuple[Label, ...], order: tuple[Label, ...]) -> tuple[Group, ...]:
    """Cut ``order`` into the longest runs that stand in ``labels`` too, so that a transposition has few axes."""
    blocks: list[Group] = []
    for label in order:
        place = labels.index(label)
        if blocks and place and labels[place - 1] == blocks[-1][-1]:
            blocks[-1] = (*blocks[-1], label)
        else:
            blocks.append((label,))
    return tuple(blocks)


def elements(tape: Tape, term: Term) -> int:
    """Count the numbers in a term, for the whole batch."""
    return prod(tape.array(term.axes))
