"""A problem: what a check found."""

from dataclasses import dataclass
from enum import StrEnum

from tndesigner.network.edits import NetworkEdit


class Severity(StrEnum):
    """How bad it is: planning refuses errors; warnings are advice."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that mends the problem, with the words of its button."""

    title: str
    edit: NetworkEdit


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check found, where, and what would mend it."""

    rule: str
    """The name of the rule, as in ``bond-dimensions-agree``."""
    severity: Severity
    message: str
    where: tuple[int, ...] = ()
    """The ids of the tensors, legs or bonds that it is about."""
    fixes: tuple[Fix, ...] = ()

    def __str__(self) -> str:
        """Give severity and message on one line."""
        return f"{self.severity}: {self.message}"
