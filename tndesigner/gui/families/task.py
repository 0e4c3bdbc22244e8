"""What a family is chosen for: a layer that becomes a network, or a drawing that is begun anew."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tndesigner.document.edits import DesignEdit
from tndesigner.model.family_choices import Arguments, weights_of
from tndesigner.network import Diagram, NetworkError
from tndesigner.network.templates import Template, Value, read_arguments


@dataclass(frozen=True, slots=True)
class Made:
    """What a template drew."""

    template: Template
    values: Mapping[str, Value]
    drawn: Mapping[str, Diagram]
    """The networks, by the fields of the layer that take them."""

    @property
    def weights(self) -> int:
        """The numbers in all cores."""
        return weights_of(self.drawn)


@dataclass(frozen=True, slots=True)
class Task:
    """One use of the dialogue of families."""

    title: str
    sentence: str
    verb: str
    """The words of the button, and of the undo step."""
    families: tuple[Template, ...]
    edit: Callable[[Made, str], DesignEdit]
    """Makes the one edit that comes of it, in one of the modes, of the design as it was before all trials."""
    shown: Callable[[Made], int]
    """Returns the number of the first of the drawn networks."""
    dense: Callable[[Made], int]
    """Counts the numbers of what the networks stand for, without biases."""
    objection: Callable[[Made], str] = lambda _made: ""
    """Says why what was drawn does not do; empty where it does."""
    widths: Arguments = field(default_factory=dict)
    """What is settled."""
    start: Arguments = field(default_factory=dict)
    """Widths to begin with, which can be changed."""
    modes: tuple[tuple[str, str], ...] = ()
    """Ways to do it, as names and words."""


def made_of(template: Template, arguments: Arguments) -> Made | str:
    """Return what a template draws, or why it cannot."""
    try:
        values = read_arguments(template, arguments)
        return Made(template, values, template.draw(values))
    except NetworkError as error:
        return str(error)
