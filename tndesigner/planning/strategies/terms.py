"""What every strategy starts from: the reduced operands of an equation."""

from dataclasses import dataclass

from tndesigner.planning.equation import BATCH, Equation, Label, OperandKind
from tndesigner.planning.plan import reduced_labels
from tndesigner.planning.strategies.search import Term


@dataclass(frozen=True, slots=True)
class Terms:
    """The operands of an equation by number, reduced, and the length of each label with the batch."""

    equation: Equation
    labels: tuple[Term, ...]
    sizes: dict[Label, int]

    @property
    def data(self) -> tuple[int, ...]:
        """The numbers of the terms that are data."""
        return self._numbers(data=True)

    @property
    def constants(self) -> tuple[int, ...]:
        """The numbers of the terms that are the same for the whole batch: cores and identities."""
        return self._numbers(data=False)

    def _numbers(self, *, data: bool) -> tuple[int, ...]:
        operands = self.equation.operands
        return tuple(n for n, operand in enumerate(operands) if (operand.kind is OperandKind.INPUT) is data)


def reduce_terms(equation: Equation, batch: int) -> Terms:
    """Return the terms of an equation for a batch."""
    labels = tuple(reduced_labels(equation, number) for number in range(len(equation.operands)))
    return Terms(equation, labels, {**equation.sizes, BATCH: batch})
