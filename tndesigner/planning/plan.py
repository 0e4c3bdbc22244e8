"""The plan: the order of pairwise contractions and its cost."""

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from math import prod

from cotengra import get_symbol

from tndesigner.planning.equation import BATCH, Equation, Label, OperandKind
from tndesigner.wording.numbers import grouped

Pair = tuple[int, int]
"""Two terms by number: first the operands, then the results of earlier steps.

The same number twice is a look-up: the tokens of an embedding select a slice of the term for each example.
"""

NOTHING: Set[Label] = frozenset()

_Term = tuple[str, tuple[Label, ...]]
"""The name of a term and its labels."""


@dataclass(frozen=True, slots=True)
class Step:
    """One pairwise contraction."""

    operands: tuple[str, str]
    first: tuple[Label, ...]
    second: tuple[Label, ...]
    result: tuple[Label, ...]
    flops: int
    """For the whole batch, 2*m*n*k for a product."""
    elements: int
    """Numbers in the result, for the whole batch."""

    @property
    def equation(self) -> str:
        """The step as an einsum."""
        first, second, result = ("".join(map(get_symbol, term)) for term in (self.first, self.second, self.result))
        return f"{first},{second}->{result}"


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps of a contraction for a batch; ``print(plan)`` shows them as a table."""

    equation: Equation
    strategy: str
    batch: int
    pairs: tuple[Pair, ...]
    steps: tuple[Step, ...]

    @property
    def flops(self) -> int:
        """Floating-point operations of the whole batch, 2*m*n*k for a product."""
        return sum(step.flops for step in self.steps)

    @property
    def flops_per_example(self) -> int:
        """Floating-point operations of the whole batch divided by its size, rounded up."""
        return -(-self.flops // self.batch)

    @property
    def largest_intermediate(self) -> int:
        """Numbers in the largest result of a step, for the whole batch."""
        return max((step.elements for step in self.steps), default=0)

    def __str__(self) -> str:
        """Return the equation and the totals, then a line for each step."""
        head = [
            f"{self.equation}   strategy {self.strategy}, batch {grouped(self.batch)}",
            f"{grouped(self.flops)} FLOPs, largest intermediate {grouped(self.largest_intermediate)} numbers",
        ]
        width = max((len(" × ".join(step.operands)) for step in self.steps), default=0)
        rows = (
            f"{number:>3}. {' × '.join(step.operands):<{width}}  {step.equation:<24} {grouped(step.flops):>16} FLOPs "
            f"{grouped(step.elements):>14} numbers"
            for number, step in enumerate(self.steps, 1)
        )
        return "\n".join((*head, *rows))


def make_plan(equation: Equation, pairs: tuple[Pair, ...], *, strategy: str, batch: int) -> Plan:
    """Return the plan for an order of contractions of the reduced operands (see ``reduced_labels``)."""
    sizes = {**equation.sizes, BATCH: batch}
    terms: list[_Term] = [(one.name, reduced_labels(equation, number)) for number, one in enumerate(equation.terms)]
    held = (*(labels for _, labels in terms), equation.output, tuple(equation.digits))
    uses = Counter(label for labels in held for label in labels)
    steps: list[Step] = []
    for first, second in pairs:
        if first == second:
            step = _look_up(equation, terms[first], sizes)
            uses.subtract(step.first)
        else:
            step = _contraction(equation, (terms[first], terms[second]), uses, sizes)
            uses.subtract((*step.first, *step.second))
        uses.update(step.result)
        steps.append(step)
        terms.append((f"#{len(steps)}", step.result))
    return Plan(equation, strategy, batch, pairs, tuple(steps))


def _look_up(equation: Equation, term: _Term, sizes: Mapping[Label, int]) -> Step:
    """Return the step in which the tokens, seen as a one in a row of zeros, select a slice for each example."""
    name, labels = term
    tokens = next(operand.name for operand in equation.operands if operand.kind is OperandKind.TOKENS)
    chosen = (BATCH, *(label for label in labels if label in equation.digits))
    result = looked_up(equation, labels)
    return Step((name, tokens), labels, chosen, result, 0, _product(sizes, result))


def _contraction(
    equation: Equation, terms: tuple[_Term, _Term], uses: Counter[Label], sizes: Mapping[Label, int]
) -> Step:
    """Return the step that contracts two terms; ``uses`` counts the terms and results that have each label."""
    (name, left), (other, right) = terms
    union = tuple(dict.fromkeys((*left, *right)))
    own = Counter((*left, *right))
    kept = tuple([label for label in union if uses[label] > own[label]])
    # No array of patches is built for the labels of the window that a step leaves to a later one.
    moving = set(equation.window.labels) & set(kept) if equation.window and BATCH in own else set[Label]()
    flops = _product(sizes, union, without=moving) * (2 if len(kept) < len(union) else 1)
    return Step((name, other), left, right, kept, flops, _product(sizes, kept, without=moving))


def reduced_labels(equation: Equation, number: int) -> tuple[Label, ...]:
    """Return the labels of an operand after taking its diagonals and summing its private labels."""
    needed = {*equation.output, *equation.digits}
    labels = dict.fromkeys(equation.operands[number].labels)
    return tuple([label for label in labels if label in needed or equation.holders[label] > 1])


def term_labels(equation: Equation, number: int) -> tuple[Label, ...]:
    """Return the labels of a reduced operand after tokens have selected its slices, one for each example."""
    labels = reduced_labels(equation, number)
    return looked_up(equation, labels) if equation.digits.keys() & set(labels) else labels


def looked_up(equation: Equation, labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """Return the labels of an array after tokens have selected its slices, one for each example."""
    return (BATCH, *(label for label in labels if label not in equation.digits))


def _product(sizes: Mapping[Label, int], labels: tuple[Label, ...], *, without: Set[Label] = NOTHING) -> int:
    return prod(sizes[label] for label in labels if label not in without)
