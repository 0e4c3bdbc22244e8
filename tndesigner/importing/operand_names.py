"""The names of the operands of a contraction: each has one of its own."""

from collections import Counter
from dataclasses import replace
from itertools import count

from tndesigner.importing.contraction import Contraction
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.python_values import is_result
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def check_distinct(contraction: Contraction) -> None:
    """Refuse a contraction that takes an operand twice.

    Raises:
        ImportingError: if it does.
    """
    uses = Counter(one.name for one in contraction.operands)
    if twice := [name for name, number in uses.items() if number > 1]:
        raise ImportingError(
            Text(
                "the contraction takes {0} twice; a network has each tensor once, so give the second a name of its own",
                quoted(twice[0]),
            )
        )


def numbered(contraction: Contraction) -> Contraction:
    """Return a contraction in which operands without a name have numbers, each one of its own."""
    taken = {one.name for one in contraction.operands}
    seen: set[str] = set()
    operands = []
    for one in contraction.operands:
        name = one.name
        if is_result(name) or (name.isdigit() and name in seen):
            name = next(str(number) for number in count(1) if str(number) not in taken)
            taken.add(name)
        seen.add(name)
        operands.append(replace(one, name=name))
    return replace(contraction, operands=tuple(operands))
