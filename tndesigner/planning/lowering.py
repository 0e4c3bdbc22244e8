"""Lowers a plan to a program: picks, step by step, the operations that move the least data."""

from collections.abc import Iterator
from math import inf
from string import ascii_letters

from tndesigner.planning.contraction import Way, contraction_ways
from tndesigner.planning.equation import BATCH, Equation, Label, Operand, OperandKind
from tndesigner.planning.plan import Plan, reduced_labels
from tndesigner.planning.program import Digits, Einsum, Take
from tndesigner.planning.tape import Tape, Term, Widths

BEAM, NARROWEST = 12, 4
"""The largest and the smallest number of partial programs kept at each step."""
WIDE_UP_TO, SEVERAL_UP_TO = 24, 1_000
"""The numbers of steps up to which ``BEAM`` programs are kept, and more than one; longer plans would take too long."""

Parts = tuple[tuple[int, int | None], ...]
"""Digits of a number, as ``Digits`` has them."""
WHOLE: Parts = ((1, None),)
"""The number itself."""

State = tuple[Tape, list[Term]]
Grown = tuple[Tape, Term, list[Term]]
"""A tape with the result that was written last, and the terms before it."""


def lower(plan: Plan, *, within: float = inf) -> Tape | None:
    """Return the tape with the cheapest program found for the plan.

    Each step can be done in a few ways. A beam search keeps the partial programs that are cheapest by the cost
    model, forward and backward; at the end the outputs are put in order.

    Args:
        plan: the order of the contractions.
        within: a limit for the seconds of a training step.

    Returns:
        The tape, or None if there is no program within the limit.
    """
    beam = [_start(plan)]
    width = _beam_width(len(plan.pairs))
    for number, (first, second) in enumerate(plan.pairs):
        kept = frozenset(plan.steps[number].result)
        grown = [
            (tape, term, terms)
            for state, terms in beam
            for tape, term in _ways(state, terms[first], terms[second], kept)
            if tape.cost.total < within
        ]
        chosen = _thin(grown, width)
        beam = [(tape, _appended(terms, term, alone=len(chosen) == 1)) for tape, term, terms in chosen]
        if not beam:
            return None
    outputs = ((BATCH,), plan.equation.output[1:])
    finished = (tape.ordered(terms[-1], outputs)[0] for tape, terms in beam)
    best = min(finished, key=lambda tape: tape.cost.total)
    return best if best.cost.total < within else None


def _ways(tape: Tape, first: Term, second: Term, kept: frozenset[Label]) -> Iterator[Way]:
    """Try each way to contract two terms, or to look up one that is given twice."""
    return look_ups(tape, first) if first is second else contraction_ways(tape, first, second, kept)


def _start(plan: Plan) -> State:
    """Put the operands on a tape, and reduce diagonals, traces and private labels."""
    equation = plan.equation
    operands = tuple(_held(equation, operand) for operand in equation.operands)
    tape = Tape(equation, plan.batch, Widths(equation), operands)
    terms = []
    for number, operand in enumerate(equation.terms):
        tape, term = _reduce(tape, _operand_term(equation, operand, number), reduced_labels(equation, number))
        terms.append(term)
    return tape, terms


def _operand_term(equation: Equation, operand: Operand, number: int) -> Term:
    if operand.kind is OperandKind.INPUT:
        return Term(number, ((BATCH,), _held(equation, operand)[1:]))
    return Term(number, tuple((label,) for label in operand.labels))


def _held(equation: Equation, operand: Operand) -> tuple[Label, ...]:
    """Return the labels that the array of an operand has: a picture has no axes for the window."""
    window = equation.window.labels if equation.window and operand.kind is OperandKind.INPUT else ()
    return tuple(label for label in operand.labels if label not in window)


def _reduce(tape: Tape, term: Term, wanted: tuple[Label, ...]) -> tuple[Tape, Term]:
    """Take diagonals, and sum the labels that no other term has."""
    for label in dict.fromkeys(term.labels):
        while term.labels.count(label) > (label in wanted):
            tape, term = _reduce_once(tape, term, label, keep=label in wanted)
    return tape, term


def _reduce_once(tape: Tape, term: Term, label: Label, *, keep: bool) -> tuple[Tape, Term]:
    """Take the diagonal of the first two axes of a label, or sum its last one.

    The other axes are merged into runs, because TensorFlow takes no diagonal of an array with more than 6 axes.
    """
    labels = term.labels
    first, *more = (place for place, one in enumerate(labels) if one == label)
    second = more[0] if more else len(labels)
    runs = (labels[:first], (label,), labels[first + 1 : second], (label,) if more else (), labels[second + 1 :])
    axes = tuple(run for run in runs if run)
    tape, term = tape.shaped(term, axes)
    letters = ["z" if axis == (label,) else letter for axis, letter in zip(axes, ascii_letters, strict=False)]
    left = [place for place, letter in enumerate(letters) if letter != "z"]
    if keep or len(more) > 1:
        left = sorted([*left, letters.index("z")])
    text = f"{''.join(letters)}->{''.join(letters[place] for place in left)}"
    return tape.write(Einsum(term.value, text), (term,), tuple(axes[place] for place in left))


def _beam_width(steps: int) -> int:
    """Return how many partial programs are kept while so many steps are lowered."""
    if steps > SEVERAL_UP_TO:
        return 1
    return max(NARROWEST, min(BEAM, BEAM * WIDE_UP_TO // max(1, steps)))


def _thin(grown: list[Grown], most: int) -> list[Grown]:
    """Keep the cheapest one for each order of labels, and only a few of these, the cheapest."""
    best: dict[tuple[Label, ...], Grown] = {}
    for one in sorted(grown, key=lambda one: one[0].cost.total):
        best.setdefault(one[1].labels, one)
    return list(best.values())[:most]


def _appended(terms: list[Term], term: Term, *, alone: bool) -> list[Term]:
    """Return the terms with one more; a list that no other state has is not copied."""
    if alone:
        terms.append(term)
        return terms
    return [*terms, term]


def look_ups(tape: Tape, term: Term) -> Iterator[Way]:
    """Write the operations that select a slice of a term for each token: ``(batch, ...)`` with its other labels.

    The digits of the term are moved to the front, the highest first, and merged into one axis; the index of a token on
    this axis consists of the same digits of the token's number. The other labels may be put in the order of the result
    at the same time, before there is a slice for each token.
    """
    digits, output = tape.equation.digits, tape.equation.output
    chosen = tuple(sorted((label for label in term.labels if label in digits), key=lambda label: -digits[label][0]))
    rest = tuple(label for label in term.labels if label not in digits)
    last = tuple(sorted(rest, key=lambda label: output.index(label) if label in output else -1))
    parts = _parts(tape.equation, chosen)
    tokens = Term(len(tape.equation.terms), ((BATCH,),))
    for order in dict.fromkeys((rest, last)):
        written, table = tape.ordered(term, (chosen, *((label,) for label in order)))
        index = tokens
        if parts != WHOLE:
            written, index = written.write(Digits(tokens.value, parts), (tokens,), ((BATCH,),))
        yield written.write(Take(table.value, index.value), (table, index), ((BATCH,), *table.axes[1:]))


def _parts(equation: Equation, chosen: tuple[Label, ...]) -> Parts:
    """Return the place value and length of each digit; the highest digit is the rest of the number, without length.

    Digits that follow each other in the number count as one.
    """
    highest = max(place * length for place, length in equation.digits.values())
    parts: list[tuple[int, int]] = []
    for place, length in (equation.digits[label] for label in chosen):
        follows = parts and parts[-1][0] == place * length
        parts.append((place, length * parts.pop()[1] if follows else length))
    return tuple(
        (place, None if number == 0 and place * length == highest else length)
        for number, (place, length) in enumerate(parts)
    )
