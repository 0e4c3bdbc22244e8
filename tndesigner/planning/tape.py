"""The tape: a program while it is being written, with its cost so far."""

from dataclasses import dataclass, field
from itertools import chain, pairwise

from tndesigner.planning.cost import Array, Cost, operation_cost
from tndesigner.planning.equation import BATCH, Equation, Label
from tndesigner.planning.program import Operation, Program, Reshape, Transpose, Value
from tndesigner.planning.rates import current_rates

NOTHING = Cost()

Group = tuple[Label, ...]
"""Labels that share one axis of an array, row-major."""


class Widths(dict[Group, int]):
    """The product of the lengths of the labels in a group, without the batch; computed once for each group."""

    def __init__(self, equation: Equation) -> None:
        """Start with an empty cache."""
        super().__init__()
        self._equation = equation
        self._long = frozenset(label for label, size in equation.sizes.items() if size != 1) | {BATCH}

    def __missing__(self, group: Group) -> int:
        """Compute and store it."""
        width = self[group] = self._equation.width(group)
        return width

    def long(self, labels: Group) -> Group:
        """Return the labels without those of length 1, whose position does not matter."""
        return tuple(filter(self._long.__contains__, labels))


@dataclass(frozen=True, slots=True)
class Term:
    """An array on the tape: its value, and the labels of each of its axes (none for an axis of length 1)."""

    value: Value
    axes: tuple[Group, ...]
    labels: tuple[Label, ...] = field(init=False)
    """All labels in order."""

    def __post_init__(self) -> None:
        """Collect the labels once, because they are needed often."""
        object.__setattr__(self, "labels", tuple(chain.from_iterable(self.axes)))


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation on a tape, the labels of its result, and the entry before it."""

    operation: Operation
    labels: tuple[Label, ...]
    before: "Entry | None"


@dataclass(frozen=True, slots=True)
class Tape:
    """The operations so far. Writing on a tape returns a new one, so that several ways can be tried.

    The new tape shares its entries with the old one: copying them would take quadratic time.
    """

    equation: Equation
    batch: int
    widths: Widths
    operands: tuple[tuple[Label, ...], ...] = ()
    """The labels of each operand."""
    last: Entry | None = None
    count: int = 0
    """How many operations there are."""
    cost: Cost = NOTHING

    def array(self, axes: tuple[Group, ...]) -> Array:
        """Return the shape of an array with these axes, the batch filled in."""
        return tuple([self.widths[group] * (self.batch if BATCH in group else 1) for group in axes])

    def shape(self, axes: tuple[Group, ...]) -> tuple[int, ...]:
        """Return the shape of an array with these axes, -1 for the axis that holds the batch."""
        return tuple([-1 if BATCH in group else self.widths[group] for group in axes])

    def write(self, operation: Operation, read: tuple[Term, ...], axes: tuple[Group, ...]) -> tuple["Tape", Term]:
        """Add an operation; ``read`` are the terms that it reads, ``axes`` the axes of its result."""
        cost = self.cost + operation_cost(operation, tuple([self.array(term.axes) for term in read]), self.array(axes))
        term = Term(len(self.operands) + self.count, axes)
        entry = Entry(operation, term.labels, self.last)
        return Tape(self.equation, self.batch, self.widths, self.operands, entry, self.count + 1, cost), term

    def shaped(self, term: Term, axes: tuple[Group, ...]) -> tuple["Tape", Term]:
        """Regroup the axes of a term; the order of the labels is unchanged."""
        if self.shape(term.axes) == self.shape(axes):
            return self, Term(term.value, axes)
        return self.write(Reshape(term.value, self.shape(axes)), (term,), axes)

    def ordered(self, term: Term, axes: tuple[Group, ...]) -> tuple["Tape", Term]:
        """Reorder and group the labels of a term as in ``axes``.

        A transposition that moves the last axis, but not the first, has one more axis of length 1 at the end where that
        is faster.
        """
        order = tuple(chain.from_iterable(axes))
        if self.widths.long(term.labels) == self.widths.long(order):
            return self.shaped(term, axes)
        place_of = {label: place for place, label in enumerate(term.labels)}
        blocks = _blocks(place_of, order)
        present = tuple(sorted(blocks, key=lambda block: place_of[block[0]]))
        if current_rates().padded and blocks[0] == present[0] and blocks[-1] != present[-1]:
            blocks, present = (*blocks, ()), (*present, ())
        tape, term = self.shaped(term, present)
        places = tuple(present.index(block) for block in blocks)
        tape, term = tape.write(Transpose(term.value, places), (term,), blocks)
        return tape.shaped(term, axes)

    def finish(self) -> Program:
        """Return the program on the tape."""
        entries: list[Entry] = []
        entry = self.last
        while entry is not None:
            entries.append(entry)
            entry = entry.before
        entries.reverse()
        values = (*self.operands, *(one.labels for one in entries))
        return Program(self.equation, tuple(one.operation for one in entries), values)


def _blocks(place_of: dict[Label, int], order: tuple[Label, ...]) -> tuple[Group, ...]:
    """Split ``order`` into the longest runs that the term has, too, so that the transposition has few axes."""
    starts = [
        place for place, (before, label) in enumerate(pairwise(order), 1) if place_of[label] != place_of[before] + 1
    ]
    return tuple(order[start:end] for start, end in pairwise((0, *starts, len(order))))
