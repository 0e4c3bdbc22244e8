"""The reduced operands of an equation, the input of every strategy."""

from dataclasses import dataclass

from tndesigner.planning.equation import BATCH, Equation, Label
from tndesigner.planning.plan import reduced_labels, term_labels
from tndesigner.planning.strategies.search import Term


@dataclass(frozen=True, slots=True)
class Terms:
    """The reduced operands of an equation, by number, and the length of each label, including the batch."""

    equation: Equation
    labels: tuple[Term, ...]
    sizes: dict[Label, int]

    @property
    def data(self) -> tuple[int, ...]:
        """The numbers of the terms that differ from example to example."""
        return tuple(number for number, labels in enumerate(self.labels) if BATCH in labels)

    @property
    def constants(self) -> tuple[int, ...]:
        """The numbers of the terms that are the same for the whole batch."""
        return tuple(number for number, labels in enumerate(self.labels) if BATCH not in labels)


def reduce_terms(equation: Equation, batch: int) -> Terms:
    """Return the terms of an equation for a batch."""
    labels = tuple(term_labels(equation, number) for number in range(len(equation.terms)))
    return Terms(equation, labels, {**equation.sizes, BATCH: batch})


def before_look_ups(terms: Terms) -> Terms:
    """Return the terms of an embedding as they are before tokens select slices of them."""
    equation = terms.equation
    labels = tuple(reduced_labels(equation, number) for number in range(len(equation.terms)))
    return Terms(equation, labels, terms.sizes)
