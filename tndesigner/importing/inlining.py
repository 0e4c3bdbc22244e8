"""Puts a contraction in the place of an operand that is its result."""

from dataclasses import replace

from tndesigner.importing.contraction import Contraction, Label
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.free_names import take_name
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def inline(outer: Contraction, name: str, inner: Contraction) -> Contraction:
    """Return the outer contraction with the operands of the inner one instead of the operand of that name.

    Raises:
        ImportingError: if the operand has another number of axes than the result.
    """
    (operand,) = (one for one in outer.operands if one.name == name)
    if len(operand.labels) != len(inner.result):
        raise ImportingError(
            Text(
                "{0} has {1} axes, but {2} names {3}",
                quoted(name),
                len(inner.result),
                quoted("".join(operand.labels)),
                len(operand.labels),
            )
        )
    new: dict[Label, Label] = dict(zip(inner.result, operand.labels, strict=True))
    taken = {*outer.uses(), *new.values()}
    for label in inner.uses():
        if label not in new:
            new[label] = take_name(label, taken)
    operands = tuple(replace(one, labels=tuple(new[label] for label in one.labels)) for one in inner.operands)
    place = outer.operands.index(operand)
    return replace(outer, operands=outer.operands[:place] + operands + outer.operands[place + 1 :])
