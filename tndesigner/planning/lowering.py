"""Lowers a plan to a program: picks, step by step, the operations that move the least data."""

from math import inf
from string import ascii_letters

from tndesigner.planning.contraction import contraction_ways
from tndesigner.planning.equation import BATCH, Equation, Label, Operand, OperandKind
from tndesigner.planning.plan import Plan, reduced_labels
from tndesigner.planning.program import Digits, Einsum, Take
from tndesigner.planning.tape import Tape, Term, Widths

BEAM, NARROWEST = 12, 4
"""The largest and the smallest number of partial programs kept at each step."""
WIDE_UP_TO = 24
"""The number of steps up to which ``BEAM`` programs are kept; longer plans keep fewer, to limit the work."""

State = tuple[Tape, tuple[Term, ...]]


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
    width = max(NARROWEST, min(BEAM, BEAM * WIDE_UP_TO // max(1, len(plan.pairs))))
    for number, (first, second) in enumerate(plan.pairs):
        kept = frozenset(plan.steps[number].result)
        grown = [
            (tape, (*terms, term))
            for state, terms in beam
            for tape, term in contraction_ways(state, terms[first], terms[second], kept)
            if tape.cost.total < within
        ]
        beam = _thin(grown, width)
        if not beam:
            return None
    outputs = ((BATCH,), plan.equation.output[1:])
    finished = (tape.ordered(terms[-1], outputs)[0] for tape, terms in beam)
    best = min(finished, key=lambda tape: tape.cost.total)
    return best if best.cost.total < within else None


def _start(plan: Plan) -> State:
    """Put the operands on a tape; select slices of cores, and reduce diagonals, traces and private labels."""
    equation = plan.equation
    tape = Tape(
        equation, plan.batch, Widths(equation), values=tuple(_held(equation, operand) for operand in equation.operands)
    )
    terms = []
    for number, operand in enumerate(equation.terms):
        tape, term = _reduce(tape, _operand_term(equation, operand, number), reduced_labels(equation, number))
        if equation.digits.keys() & set(term.labels):
            tape, term = look_up(tape, term)
        terms.append(term)
    return tape, tuple(terms)


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


def _thin(states: list[State], most: int) -> list[State]:
    """Keep the cheapest state for each order of labels, and only the cheapest few of these."""
    best: dict[tuple[Label, ...], State] = {}
    for state in sorted(states, key=lambda state: state[0].cost.total):
        best.setdefault(state[1][-1].labels, state)
    return list(best.values())[:most]


def look_up(tape: Tape, core: Term) -> tuple[Tape, Term]:
    """Write the operations that select a core's slice for each token: ``(batch, ...)`` with its other labels.

    The core's digits are moved to the front, the highest first, and merged into one axis; the index of a token on
    this axis consists of the same digits of the token's number.
    """
    digits = tape.equation.digits
    chosen = tuple(sorted((label for label in core.labels if label in digits), key=lambda label: -digits[label][0]))
    rest = tuple(label for label in core.labels if label not in digits)
    tokens = Term(len(tape.equation.terms), ((BATCH,),))
    tape, table = tape.ordered(core, (chosen, *((label,) for label in rest)))
    tape, index = tape.write(Digits(tokens.value, _parts(tape.equation, chosen)), (tokens,), ((BATCH,),))
    return tape.write(Take(table.value, index.value), (table, index), ((BATCH,), *table.axes[1:]))


def _parts(equation: Equation, chosen: tuple[Label, ...]) -> tuple[tuple[int, int | None], ...]:
    """Return the place value and length of each digit; the highest digit is the rest of the number, without length."""
    highest = max(place * length for place, length in equation.digits.values())
    return tuple(
        (place, None if number == 0 and place * length == highest else length)
        for number, (place, length) in enumerate(equation.digits[label] for label in chosen)
    )
