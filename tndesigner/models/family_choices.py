"""Which families suit a layer, and their first parameters."""

from collections.abc import Mapping
from math import prod

from tndesigner.models import LAYER_KINDS, Layer, Shape, count_weights
from tndesigner.network import Diagram, NetworkError
from tndesigner.network.factorisation import (
    factorisations,
    factors_well,
    next_even_product,
    remedies,
    slightly_larger,
    times,
)
from tndesigner.network.templates import TEMPLATES, Parameter, ParameterKind, Template, read_arguments
from tndesigner.network.templates.arguments import CORES, argument_names, padding_sentence
from tndesigner.wording.text import Text, joined

RANKS = ("bond", "rank", "ranks", "chi")
"""The parameters that decide how much a network can hold."""
_SMALL_RANKS = (4, 3, 2, 1)
"""What is tried, from the largest down, if the usual ranks save nothing."""
LARGEST_RANK = 4096
MOST_CHOICES = 24

Arguments = dict[str, str]
"""What a user typed for a template, by parameter."""


def families_for(layer: Layer) -> tuple[Template, ...]:
    """Return the families that can replace an ordinary layer."""
    return tuple(one for one in TEMPLATES.values() if LAYER_KINDS[one.layer_kind].stands_for == layer.kind)


def single_families(layer_kind: str = "") -> tuple[Template, ...]:
    """Return the families that draw one network, for a kind of layer or for any."""
    found = (one for one in TEMPLATES.values() if len(one.fields) == 1)
    return tuple(one for one in found if not layer_kind or one.layer_kind == layer_kind)


def widths_of(layer: Layer, shape: Shape) -> Arguments:
    """Return the parameters of any family that follow from an ordinary layer and its input shape."""
    return {name: _text(one) for name, one in layer.template_arguments(shape).items() if one is not None}


def known_arguments(template: Template, widths: Arguments) -> Arguments:
    """Return those of the widths that a template takes."""
    names = argument_names(template)
    return {name: text for name, text in widths.items() if name in names}


def takes_cores(template: Template) -> bool:
    """Return whether a user may choose into how many factors widths are written."""
    return CORES in argument_names(template) and any(_count(one) > 1 for one in template.factor_lists)


def usual_cores(template: Template) -> int:
    """Return into how many factors widths are written by default."""
    return max((_count(one) for one in template.factor_lists), default=1)


def factor_choices(parameter: Parameter, width: int, parts: int) -> tuple[tuple[int, ...], ...]:
    """Return ways to write a width as this many factors, the best first."""
    exact = factorisations(width, parts, limit=MOST_CHOICES)
    if parameter.field:
        padded = None if factors_well(width, parts) else slightly_larger(width, parts)
        return (padded, *exact) if padded else exact
    even = next_even_product(width, parts)
    return (even, *exact) if parameter.padded and prod(even) != width else exact


def consequence(parameter: Parameter, width: int, factors: tuple[int, ...]) -> str:
    """Return what follows if a width does not factor well, or is padded; otherwise an empty text."""
    found = remedies(width, len(factors))
    if parameter.padded and prod(factors) != width:
        return padding_sentence(parameter, factors, width) if parameter.field else ""
    if not found or (parameter.padded and not parameter.field):
        return ""
    kept = next((one for one in found if one.extra == 0), None)
    padded = next((one for one in found if one.extra > 0), None)
    well = "A width of {0} = {1} would factor well."
    better = Text(well, prod(padded.factors), times(padded.factors)) if padded else ""
    return joined(filter(None, (kept.consequence if kept else "", better)), " ")


def largest_worthwhile(template: Template, arguments: Arguments, name: str, dense: int) -> int:
    """Return the largest value of a rank at which the networks have no more numbers than what they stand for."""

    def fits(rank: int) -> bool:
        try:
            values = read_arguments(template, {**arguments, name: str(rank)})
            return weights_of(template.draw(values)) <= dense
        except NetworkError:
            return False

    low, high = 1, LARGEST_RANK
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def ranks_that_save(template: Template, arguments: Arguments, dense: int) -> Arguments | None:
    """Return ranks with which the networks have fewer numbers than what they stand for: none if the usual ones do.

    The result is None if even the smallest ranks save nothing.
    """
    ranks = [one.name for one in template.parameters if is_rank(one) and one.name not in arguments]
    for chosen in ({}, *(dict.fromkeys(ranks, str(rank)) for rank in _SMALL_RANKS)):
        try:
            drawn = template.draw(read_arguments(template, {**arguments, **chosen}))
        except NetworkError:
            continue
        if weights_of(drawn) < dense:
            return chosen
    return None


def weights_of(drawn: Mapping[str, Diagram]) -> int:
    """Count the numbers in all cores."""
    return sum(count_weights(diagram.network) for diagram in drawn.values())


def is_rank(parameter: Parameter) -> bool:
    """Return whether a parameter decides how much a network can hold."""
    return parameter.name in RANKS and parameter.kind is not ParameterKind.FACTORS


def _count(parameter: Parameter) -> int:
    return len(parameter.default) if isinstance(parameter.default, tuple) else 1


def _text(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
