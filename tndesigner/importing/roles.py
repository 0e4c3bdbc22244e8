"""What the operands and open legs of a contraction become in a layer: data, batch, input, output, or summed over."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import takewhile

from tndesigner.importing.contraction import Contraction, Label, Operand
from tndesigner.importing.equation import BATCH
from tndesigner.importing.errors import ImportingError
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_DATA = re.compile(r"(x|inputs?|data|features?|batch|vec(tor)?)(_?(in|vec|vector|tensor|node|data))?", re.IGNORECASE)
"""What people call the data."""

SCALAR = Text("the result is a single number; a layer needs an index that is kept, as in nij,iar,jbr->nab")
"""Why a network without open legs is refused."""

_INPUT = re.compile(r"(in|input|i|b|d|lower|bra|down)[\W_]*\d*([\W_]\d+)*", re.IGNORECASE)
_OUTPUT = re.compile(r"(out|output|o|k|u|upper|ket|up)[\W_]*\d*([\W_]\d+)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Roles:
    """How a contraction is used as a layer."""

    data: tuple[str, ...] = ()
    """The operands that are the data; if there are none, ``inputs`` are joined to a new one."""
    batch: tuple[Label, ...] = ()
    """The indices that count examples, or places in them; they are not drawn."""
    inputs: tuple[Label, ...] = ()
    """The open legs that take the data, in the order of its factors."""
    outputs: tuple[Label, ...] = ()
    """The open legs that are the result, in order; other open legs are summed over."""
    guessed: bool = False
    """Whether neither names nor positions tell the inputs, so that half of the open legs were taken."""


def propose_roles(
    contraction: Contraction,
    *,
    data: Collection[str] | None = (),
    inputs: Collection[Label] = (),
    outputs: Collection[Label] = (),
) -> Roles:
    """Return how a contraction is probably meant.

    The data is the operand with the name of data, or in code, those that begin with the first kept index and share
    with further operands whatever else they have that is kept. If no operand is the data, open legs take it that are
    named as inputs, or are the first of two open legs on each operand, or else the first half of them.

    Args:
        contraction: what was read.
        data: operands that are the data; None if open legs take it.
        inputs: open legs that take the data, if no operand is the data.
        outputs: open legs that are the result; if none are given, all others.

    Raises:
        ImportingError: if a name is none of the contraction's, or there is no place for data or for a result.
    """
    if not contraction.result:
        raise ImportingError(SCALAR)
    _require(data or (), [operand.name for operand in contraction.operands], "there is no operand {0}; there are {1}")
    _require((*inputs, *outputs), contraction.result, "there is no open leg {0}; there are {1}")
    operands = () if inputs or data is None else _of_data(contraction, data)
    if operands:
        batch = _batch(contraction, operands)
        chosen: tuple[Label, ...] = ()
    else:
        batch = (BATCH,) if BATCH in contraction.result else ()
        chosen = tuple(inputs) or _inputs(contraction)
    guessed = not operands and not chosen
    if guessed:
        chosen = _half(contraction)
    left = tuple(label for label in contraction.result if label not in batch and label not in chosen)
    roles = Roles(tuple(operand.name for operand in operands), batch, chosen, tuple(outputs) or left, guessed)
    if not roles.outputs:
        raise ImportingError(SCALAR)
    return roles


def _require(names: Iterable[str], known: Collection[str], missing: str) -> None:
    for name in names:
        if name not in known:
            raise ImportingError(Text(missing, quoted(name), listed(known, most=8)))


def _of_data(contraction: Contraction, named: Collection[str]) -> tuple[Operand, ...]:
    """Return the operands that are the data, or none if no operand seems to be."""
    operands = [operand for operand in contraction.operands if not operand.is_copy]
    if found := tuple(one for one in operands if (one.name in named if named else _DATA.fullmatch(one.name))):
        return found
    if not contraction.is_code:
        return ()
    first, uses = contraction.result[0], contraction.uses()
    having = tuple(operand for operand in operands if first in operand.labels)
    lead = all(operand.labels[0] == first and operand.labels.count(first) == 1 for operand in having)
    joined = not any(uses[label] == 1 and label in contraction.result[1:] for one in having for label in one.labels)
    return having if lead and joined and len(having) < len(operands) else ()


def _batch(contraction: Contraction, data: tuple[Operand, ...]) -> tuple[Label, ...]:
    """Return the indices that count examples: those with which the result and the data begin, and nothing else has."""
    if BATCH in contraction.uses():
        if BATCH not in contraction.result:
            raise ImportingError(Text("the axes of the ellipsis are summed over; keep them in front of the result"))
        return (BATCH,)
    others = {label for operand in contraction.operands if operand not in data for label in operand.labels}
    together = zip(contraction.result, *(operand.labels for operand in data), strict=False)
    counting = takewhile(lambda labels: len(set(labels)) == 1 and labels[0] not in others, together)
    batch = tuple(labels[0] for labels in counting)
    return batch[: max(1, len(contraction.result) - 1)]


def _inputs(contraction: Contraction) -> tuple[Label, ...]:
    """Return the open legs that seem to take the data, or none if nothing tells them from the result."""
    kept = [label for label in contraction.result if label != BATCH]
    by_name = tuple(label for label in kept if _INPUT.fullmatch(label))
    if by_name and all(_OUTPUT.fullmatch(label) for label in kept if label not in by_name) and len(by_name) < len(kept):
        return by_name
    pairs = [[label for label in operand.labels if label in kept] for operand in contraction.operands]
    pairs = [pair for pair in pairs if pair]
    return tuple(pair[0] for pair in pairs) if all(len(pair) == 2 for pair in pairs) else ()


def _half(contraction: Contraction) -> tuple[Label, ...]:
    """Return the first half of the open legs."""
    kept = [label for label in contraction.result if label != BATCH]
    if len(kept) < 2:
        raise ImportingError(
            Text(
                "{0} is the only open leg; a layer has one that takes the data and one that gives the result",
                listed(map(quoted, kept)),
            )
        )
    return tuple(kept[: len(kept) // 2])
