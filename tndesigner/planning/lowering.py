"""Lowers a plan to a program: picks, step by step, the operations that move the least data."""

from math import inf
from string import ascii_letters

from tndesigner.planning.contraction import contraction_ways
from tndesigner.planning.equation import BATCH, Equation, Label, Operand, OperandKind
from tndesigner.planning.plan import Plan, reduced_labels
from tndesigner.planning.program import Digits, Einsum, Take
from tndesigner.planning.tape import Tape, Term, Widths

BEAM, NARROWEST = 12, 4
"""How many half-written programs are kept at each step, at most and at least."""
WIDE_UP_TO = 24
"""Steps up to which the most are kept; of a longer plan fewer, so that the work stays about the same."""

State = tuple[Tape, tuple[Term, ...]]


def lower(plan: Plan, *, within: float = inf) -> Tape | None:
    """Return the tape with the cheapest program that was found for the plan.

    Each step has a few ways; a beam search keeps the cheapest half-written programs by the cost model, forward
    and backward, and at the end the outputs are brought into their order.

    Args:
        plan: the order of the contractions.
        within: the seconds of a training step that the program must stay under.

    Returns:
        The tape, or None where no program was found, or none that costs so little.
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
    finished = [_order_outputs(tape, terms[-1]) for tape, terms in beam]
    best = min(finished, key=lambda tape: tape.cost.total)
    return best if best.cost.total < within else None


def _start(plan: Plan) -> State:
    """Put the operands on a tape; take slices of cores and reduce those with diagonals, traces or private labels."""
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
    """Return the labels of an operand that its array has: a picture has no axes for the window that moves over it."""
    window = equation.window.labels if equation.window and operand.kind is OperandKind.INPUT else ()
    return tuple(label for label in operand.labels if label not in window)


def _reduce(tape: Tape, term: Term, wanted: tuple[Label, ...]) -> tuple[Tape, Term]:
    """Take diagonals and sum what no other term has; the window of a convolution is not held by any array."""
    for label in dict.fromkeys(term.labels):
        while term.labels.count(label) > (label in wanted):
            tape, term = _reduce_once(tape, term, label, keep=label in wanted)
    return tape, term


def _reduce_once(tape: Tape, term: Term, label: Label, *, keep: bool) -> tuple[Tape, Term]:
    """Take the diagonal of the first two axes of a label, or sum its last one.

    All other axes are joined to runs, because TensorFlow takes no diagonal of an array of more than 6 axes.
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
    """Keep the cheapest state of each order of labels, and of these the cheapest few."""
    best: dict[tuple[Label, ...], State] = {}
    for state in sorted(states, key=lambda state: state[0].cost.total):
        best.setdefault(state[1][-1].labels, state)
    return list(best.values())[:most]


def _order_outputs(tape: Tape, result: Term) -> Tape:
    equation: Equation = tape.equation
    return tape.ordered(result, ((BATCH,), equation.output[1:]))[0]


def look_up(tape: Tape, core: Term) -> tuple[Tape, Term]:
    """Write the operations that take a core's slice for each token: ``(batch, ...)`` with the rest of its labels.

    The core's digits are brought to the front, the highest first, and joined to one axis; the index of a token on
    it is made of the same digits of the token's number.
    """
    digits = tape.equation.digits
    chosen = tuple(sorted((label for label in core.labels if label in digits), key=lambda label: -digits[label][0]))
    rest = tuple(label for label in core.labels if label not in digits)
    tokens = Term(len(tape.equation.terms), ((BATCH,),))
    tape, table = tape.ordered(core, (chosen, *((label,) for label in rest)))
    tape, index = tape.write(Digits(tokens.value, _parts(tape.equation, chosen)), (tokens,), ((BATCH,),))
    return tape.write(Take(table.value, index.value), (table, index), ((BATCH,), *table.axes[1:]))


def _parts(equation: Equation, chosen: tuple[Label, ...]) -> tuple[tuple[int, int | None], ...]:
    """Return place value and length of digits; the highest digit of all is whatever is left of the number."""
    highest = max(place * length for place, length in equation.digits.values())
    return tuple(
        (place, None if number == 0 and place * length == highest else length)
        for number, (place, length) in enumerate(equation.digits[label] for label in chosen)
    )
