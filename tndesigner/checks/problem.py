"""A problem: what a check found."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tndesigner.models import Model
from tndesigner.network.edits import NetworkEdit
from tndesigner.wording.text import Text


class Severity(StrEnum):
    """How serious a problem is: planning refuses errors; warnings are advice."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that fixes the problem, and the text of its button."""

    title: Text
    edit: NetworkEdit


@dataclass(frozen=True, slots=True)
class ModelFix:
    """A model without the problem, and the text of its button."""

    title: Text
    model: Model


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check found, where, and how to fix it."""

    rule: str
    """The name of the rule, as in ``bond-dimensions-agree``."""
    severity: Severity
    message: Text
    """One sentence or two, on one line."""
    where: tuple[int, ...] = ()
    """The ids of the tensors, legs or bonds that it concerns."""
    fixes: tuple[Fix, ...] = ()
    network: int | None = None
    """The number of the network in the design; None if a single network was checked, or for the model."""
    layer: int | None = None
    """The position of the layer in the model, counted from 0."""
    model_fixes: tuple[ModelFix, ...] = ()
    layer_network: int | None = None
    """For a problem of a layer, the number of the network that ``where`` and ``fixes`` are about."""

    @property
    def place_network(self) -> int | None:
        """The number of the network that ``where`` and ``fixes`` are about, if the design has several."""
        return self.layer_network if self.network is None else self.network

    @property
    def fix_titles(self) -> tuple[Text, ...]:
        """The texts of all buttons."""
        return (*(fix.title for fix in self.fixes), *(fix.title for fix in self.model_fixes))

    def __str__(self) -> str:
        """Return severity and message on one line."""
        return f"{self.severity}: {self.message}"


def error(rule: str, message: Text, where: tuple[int, ...] = (), fixes: tuple[Fix, ...] = ()) -> Problem:
    """Return a problem of a network that planning refuses."""
    return Problem(rule, Severity.ERROR, message, where, fixes)


def warning(rule: str, message: Text, where: tuple[int, ...] = (), fixes: tuple[Fix, ...] = ()) -> Problem:
    """Return a problem of a network that is only advice."""
    return Problem(rule, Severity.WARNING, message, where, fixes)


def model_error(rule: str, message: Text, layer: int | None = None, fixes: tuple[ModelFix, ...] = ()) -> Problem:
    """Return a problem of the model, of one of its layers, or of the experiment, which training refuses."""
    return Problem(rule, Severity.ERROR, message, layer=layer, model_fixes=fixes)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Return whether any of the problems is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)
