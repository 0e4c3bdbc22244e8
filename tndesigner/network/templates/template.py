"""What a template is: a family of networks, made from a few numbers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from math import prod

from tndesigner.network.diagram import Diagram

Value = int | tuple[int, ...]
"""The value of an argument, read from its text."""

LARGEST_COUNT = 256
"""The largest number of factors, cores in a row, levels and the like."""


class ParameterKind(StrEnum):
    """What the text of an argument holds."""

    NUMBER = "number"
    NUMBERS = "numbers"
    """One number, or several with commas between them."""
    WIDTH = "width"
    """One number: the product of factors, alone or with another width; only the factors are drawn."""
    FACTORS = "factors"
    """Several numbers whose product is a width of the layer; derived from the width if left out."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One number or list that a user may give to a template."""

    name: str
    kind: ParameterKind
    default: Value
    help: str
    most: int = 10**12 - 1
    """The largest number allowed."""
    widths: tuple[str, ...] = ()
    """The arguments with the same product as the factors; they may be given instead."""
    padded: bool = False
    """Whether the product of the factors may be larger than the width."""
    field: str = ""
    """The field of the layer that holds the width if the product is larger; empty if there is none."""

    @property
    def default_text(self) -> str:
        """The default as a user would type it."""
        return str(self.default) if isinstance(self.default, int) else ",".join(map(str, self.default))


@dataclass(frozen=True, slots=True)
class Template:
    """A family of networks: what it is called, where it comes from, and how to draw one."""

    name: str
    title: str
    summary: str
    """One sentence for a user who is new to the family."""
    source: str
    """Paper and equation or section."""
    parameters: tuple[Parameter, ...]
    build: Callable[..., Diagram | tuple[Diagram, ...]]
    """Draws one diagram, or one for each of ``fields``; takes the value of each parameter except widths, by name."""
    layer_kind: str = "network_dense"
    """The kind of layer that the network is made for."""
    fields: tuple[str, ...] = ("network",)
    """The fields of that kind that hold its networks, in the order in which they are drawn."""
    settings: tuple[str, ...] = ()
    """The parameters that are also fields of that kind."""
    grid: tuple[str, ...] = ()
    """The parameters whose product is the number of factors of a width, if there are any."""

    @property
    def factor_lists(self) -> tuple[Parameter, ...]:
        """The parameters that factor a width."""
        return tuple(one for one in self.parameters if one.kind is ParameterKind.FACTORS)

    def settings_in(self, values: Mapping[str, Value]) -> dict[str, Value | None]:
        """Return the fields of the layer that the values determine: its settings, and widths that are padded."""
        found: dict[str, Value | None] = {name: values[name] for name in self.settings}
        for one in self.factor_lists:
            if one.field:
                width, factors = values.get(one.widths[0]), values[one.name]
                made = prod(factors) if isinstance(factors, tuple) else factors
                found[one.field] = None if width == made else width
        return found

    def draw(self, values: Mapping[str, Value]) -> dict[str, Diagram]:
        """Draw the networks of a layer, keyed by the fields that hold them."""
        names = [one.name for one in self.parameters if one.kind is not ParameterKind.WIDTH]
        drawn = self.build(**{name: values[name] for name in names})
        return dict(zip(self.fields, drawn if isinstance(drawn, tuple) else (drawn,), strict=True))


def count(name: str, default: int, text: str, most: int = LARGEST_COUNT) -> Parameter:
    """Return a parameter for the number of cores, levels or the like."""
    return Parameter(name, ParameterKind.NUMBER, default, text, most)


def number(name: str, default: int, text: str) -> Parameter:
    """Return a parameter that takes one whole number."""
    return Parameter(name, ParameterKind.NUMBER, default, text)


def width(name: str, default: int, text: str) -> Parameter:
    """Return a parameter that takes a width; another parameter lists its factors."""
    return Parameter(name, ParameterKind.WIDTH, default, text)


def numbers(name: str, default: int | tuple[int, ...], text: str) -> Parameter:
    """Return a parameter that takes one whole number for all places, or one for each."""
    return Parameter(name, ParameterKind.NUMBERS, (default,) if isinstance(default, int) else default, text)


def factors(name: str, widths: tuple[str, ...], default: tuple[int, ...], text: str) -> Parameter:
    """Return a parameter that takes the factors of a width, which other arguments may give as one number."""
    return Parameter(name, ParameterKind.FACTORS, default, text, widths=widths)


def factor_lists(
    inputs: tuple[int, ...], outputs: tuple[int, ...], *, padded: bool = True
) -> tuple[Parameter, Parameter]:
    """Return the parameters ``inputs`` and ``outputs``; their products may exceed widths that factor badly."""
    taken = factors("inputs", ("in",), inputs, "Factors of the input width, one for each input leg.")
    given = factors("outputs", ("out",), outputs, "Factors of the output width, one for each output leg.")
    if not padded:
        return taken, given
    return replace(taken, padded=True, field="takes"), replace(given, padded=True, field="gives")
