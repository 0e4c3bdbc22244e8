"""When the tokens of an embedding select slices: of each core at once, or later of what cores were contracted to."""

from tndesigner.planning.equation import BATCH, Equation, Label
from tndesigner.planning.plan import Pair


def with_look_ups(equation: Equation, order: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """Return an order that looks up each core first, unless it says itself when terms are looked up."""
    cores = [number for number, term in enumerate(equation.terms) if has_digits(equation, term.labels)]
    if any(first == second for first, second in order):
        return order
    terms = len(equation.terms)
    slices = {core: terms + place for place, core in enumerate(cores)}

    def moved(number: int) -> int:
        return slices.get(number, number if number < terms else number + len(cores))

    return (*((core, core) for core in cores), *((moved(first), moved(second)) for first, second in order))


def is_order_of(order: tuple[Pair, ...], equation: Equation) -> bool:
    """Tell whether an order contracts all terms to one, with the look-ups that it needs.

    A term that waits for its look-up cannot be contracted with one that differs from example to example.
    """
    waits = {number: has_digits(equation, term.labels) for number, term in enumerate(equation.terms)}
    varies = {number: BATCH in term.labels for number, term in enumerate(equation.terms)}
    for result, (first, second) in enumerate(order, len(equation.terms)):
        if not {first, second} <= waits.keys():
            return False
        looked_up = first == second
        waiting, varying = (True in {table.pop(one) for one in {first, second}} for table in (waits, varies))
        if (looked_up and not waiting) or (not looked_up and waiting and varying):
            return False
        waits[result], varies[result] = waiting and not looked_up, varying or looked_up
    return len(waits) == 1 and not any(waits.values())


def has_digits(equation: Equation, labels: tuple[Label, ...]) -> bool:
    """Tell whether tokens select slices of an array with these labels."""
    return not equation.digits.keys().isdisjoint(labels)
