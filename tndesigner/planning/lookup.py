"""Takes the slices of a core that tokens choose."""

from tndesigner.planning.equation import BATCH, Equation, Label
from tndesigner.planning.program import Digits, Take
from tndesigner.planning.tape import Tape, Term


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
