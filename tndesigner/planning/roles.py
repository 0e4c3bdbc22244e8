"""What becomes of each label when two terms are contracted."""

from dataclasses import dataclass

from tndesigner.planning.equation import Label
from tndesigner.planning.tape import Group, Term


@dataclass(frozen=True, slots=True)
class Roles:
    """What becomes of each label when two terms are contracted."""

    batch: Group
    """In both, and in the result."""
    summed: Group
    """In both, and gone from the result."""
    first: Group
    """Only in the first term."""
    second: Group
    """Only in the second term."""


def roles_of(first: Term, second: Term, kept: frozenset[Label]) -> Roles:
    """Sort the labels of two terms; ``kept`` are the labels that the result has."""
    mine, theirs = set(first.labels), set(second.labels)
    return Roles(
        batch=tuple(label for label in first.labels if label in theirs and label in kept),
        summed=tuple(label for label in first.labels if label in theirs and label not in kept),
        first=tuple(label for label in first.labels if label not in theirs),
        second=tuple(label for label in second.labels if label not in mine),
    )
