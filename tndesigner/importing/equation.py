"""Reads einsum strings, as numpy, TensorFlow and PyTorch write them."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tndesigner.importing.contraction import Contraction, Label, Operand
from tndesigner.importing.errors import ImportingError
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

BATCH = "..."
"""The label of all axes that an ellipsis stands for."""

_TERM = re.compile(r"\s*(?:(\.\.\.)|(\S))")


def read_equation(text: str, operands: Sequence[Operand] = ()) -> Contraction:
    """Return what an einsum string says; its letters are the labels.

    Without an arrow, letters that occur once are kept, in the order of the alphabet, as numpy does it.

    Args:
        text: an equation, such as "nij,iar,jbr->nab".
        operands: names and dimensions of the operands; their labels do not matter. If none are given, they are
            numbered, and their dimensions are unknown.

    Raises:
        ImportingError: if it is not an equation, or the operands do not have its axes.
    """
    left, arrow, right = text.partition("->")
    terms = [_labels(term, text) for term in left.split(",")]
    result = _labels(right, text) if arrow else implied_result(terms)
    _check(text, terms, result)
    if operands and len(operands) != len(terms):
        raise ImportingError(Text("{0} has {1} operands, but {2} are given", quoted(text), len(terms), len(operands)))
    given = operands or [Operand(str(number + 1), (), ()) for number in range(len(terms))]
    return Contraction(tuple(label_axes(*pair) for pair in zip(given, terms, strict=True)), result)


def is_equation(text: str) -> bool:
    """Tell whether a text has the form of an einsum string."""
    return bool(re.fullmatch(r"[\w.\s]+(,[\w.\s]+)*(->[\w.\s]*)?", text)) and ("->" in text or "," in text)


def label_axes(operand: Operand, labels: tuple[Label, ...]) -> Operand:
    """Return an operand with the labels of its term; the axes of an ellipsis count as one, of unknown dimension."""
    dims = operand.dims or (None,) * len(labels)
    if BATCH in labels and operand.dims:
        place, rest = labels.index(BATCH), len(labels) - 1
        covered = len(dims) - rest
        if covered == 0:
            labels = labels[:place] + labels[place + 1 :]
        elif covered > 0:
            dims = (*dims[:place], None, *dims[place + covered :])
    if len(dims) != len(labels):
        raise ImportingError(
            Text(
                "{0} has {1} axes, but {2} names {3}",
                quoted(operand.name),
                len(operand.dims),
                quoted("".join(labels)),
                len(labels),
            )
        )
    return replace(operand, labels=labels, dims=dims)


def _labels(term: str, text: str) -> tuple[Label, ...]:
    labels = tuple(found.group(1) or found.group(2) for found in _TERM.finditer(term))
    for label in labels:
        if label != BATCH and not label.isalpha():
            raise ImportingError(
                Text(
                    "{0} is not an einsum string such as nij,iar,jbr->nab: {1} is not a letter",
                    quoted(text),
                    quoted(label),
                )
            )
    return labels


def implied_result(terms: Iterable[tuple[Label, ...]]) -> tuple[Label, ...]:
    """Return what is kept without an arrow: an ellipsis, then the labels that occur once, in their order."""
    uses = Counter(label for term in terms for label in term)
    kept = sorted(
        (label for label, number in uses.items() if number == 1 and label != BATCH), key=lambda one: (len(one), one)
    )
    return ((BATCH,) if BATCH in uses else ()) + tuple(kept)


def _check(text: str, terms: Sequence[tuple[Label, ...]], result: tuple[Label, ...]) -> None:
    known = {label for term in terms for label in term}
    for number, term in enumerate(terms, 1):
        if not term:
            raise ImportingError(
                Text("operand {0} of {1} has no index; a number has no place in a network", number, quoted(text))
            )
        if term.count(BATCH) > 1:
            raise ImportingError(Text("operand {0} of {1} has two ellipses; it may have one", number, quoted(text)))
    for label, number in Counter(result).items():
        if number > 1:
            raise ImportingError(Text("{0} keeps {1} twice; a result has each index once", quoted(text), quoted(label)))
        if label not in known:
            raise ImportingError(Text("{0} keeps {1}, but no operand has it", quoted(text), quoted(label)))
