"""Reads the arguments that a user typed for a template: text in, checked numbers out."""

from collections.abc import Mapping
from math import prod
from re import ASCII, search

from tndesigner.network.errors import NetworkError
from tndesigner.network.factorisation import (
    LARGEST_WIDTH,
    factorise,
    factors_well,
    next_even_product,
    remedies,
    slightly_larger,
    times,
    why_not,
)
from tndesigner.network.templates.template import LARGEST_COUNT, Parameter, ParameterKind, Template, Value
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text

CORES = "cores"
"""The argument for the number of factors of a width."""


def read_arguments(template: Template, arguments: Mapping[str, str]) -> dict[str, Value]:
    """Return a value for each parameter, from the arguments or else the defaults.

    Raises:
        NetworkError: if an argument is unknown, is not made of whole numbers from 1 on, or contradicts another.
    """
    known = argument_names(template)
    for name in arguments:
        if name not in known:
            hint = suggestion(name, known, "there are {0}")
            raise NetworkError(Text("template {0!r} has no argument {1!r}; {2}", template.name, name, hint))
    values: dict[str, Value] = {
        one.name: _read(one, arguments[one.name]) if one.name in arguments else one.default
        for one in template.parameters
    }
    for one in template.factor_lists:
        found = values[one.name] = _factors(template, one, values, arguments)
        width = one.widths[0] if len(one.widths) == 1 else ""
        if one.name in arguments and width in values and width not in arguments:
            values[width] = prod(found)
        if one.field and width in arguments:
            values[width] = _number(width, arguments[width], LARGEST_WIDTH)
    for one in template.factor_lists:
        if set(one.widths) <= set(values):
            _require_product(one, _as_list(values[one.name]), prod(prod(_as_list(values[name])) for name in one.widths))
    return values


def remarks(template: Template, arguments: Mapping[str, str]) -> tuple[str, ...]:
    """Return a sentence for each way to handle a width that does not factor well.

    Raises:
        NetworkError: as ``read_arguments``.
    """
    values = read_arguments(template, arguments)
    found: list[str] = []
    for one in template.factor_lists:
        factors = _as_list(values[one.name])
        if one.padded and values.get(one.widths[0], prod(factors)) != prod(factors):
            width = prod(_as_list(values[one.widths[0]]))
            typed = ",".join(map(str, factorise(width, len(factors))))
            padded = padding_sentence(one, factors, width)
            keeping = Text("{0} ({1}={2} keeps it.)", padded, one.name, typed) if one.field else padded
            found.append(Text("{0}: {1}", one.name, keeping))
        elif one.name not in arguments:
            found += [
                Text("{0}: {1}", one.name, remedy.consequence) for remedy in remedies(prod(factors), len(factors))
            ]
    return tuple(found)


def argument_names(template: Template) -> tuple[str, ...]:
    """Return all names that a user may give: the parameters, and the widths that replace lists of factors."""
    names = [one.name for one in template.parameters]
    names += [width for one in template.factor_lists for width in one.widths if width not in names]
    return (*names, CORES) if template.factor_lists and not template.grid else tuple(names)


def _read(parameter: Parameter, text: str) -> Value:
    """Return the value of one argument."""
    if parameter.kind in (ParameterKind.NUMBER, ParameterKind.WIDTH):
        return _number(parameter.name, text, parameter.most)
    parts = text.split(",")
    if len(parts) > LARGEST_COUNT:
        raise NetworkError(
            Text("{0} has {1} numbers; at most {2} are allowed", parameter.name, len(parts), LARGEST_COUNT)
        )
    return tuple(_number(parameter.name, part, parameter.most, several=True) for part in parts)


def _number(name: str, text: str, most: int, *, several: bool = False) -> int:
    digits = text.strip()
    fits = digits.isascii() and digits.isdigit() and len(digits) <= len(str(most))
    if not fits or not 1 <= int(digits) <= most:
        needed = Text("{0} has {1} where a whole number from 1 to {2} is needed", name, quoted(digits), most)
        if several:
            raise NetworkError(Text("{0} (several are written with commas between them)", needed))
        raise NetworkError(Text("{0}; the nearest is {1}", needed, _nearest(digits, most)))
    return int(digits)


def _nearest(text: str, most: int) -> int:
    """Return the allowed number that is closest to the first whole number in a text."""
    found = search(r"\d+", text, ASCII)
    if not found or text.startswith("-"):
        return 1
    return most if len(found[0]) > len(str(most)) else min(max(1, int(found[0])), most)


def _factors(
    template: Template, parameter: Parameter, values: Mapping[str, Value], arguments: Mapping[str, str]
) -> tuple[int, ...]:
    """Return the factors of one width: those given, checked against the width, or proposed ones."""
    factors = _as_list(values[parameter.name])
    width = _width(parameter, values, arguments)
    if parameter.name in arguments:
        if width:
            _require_product(parameter, factors, width)
        return factors
    parts = _count(template, values, arguments)
    unchanged = width in (None, prod(factors)) and parts in (None, len(factors))
    return factors if unchanged else _proposed(parameter, width or prod(factors), parts or len(factors))


def _require_product(parameter: Parameter, factors: tuple[int, ...], width: int) -> None:
    """Refuse factors that do not multiply to their width."""
    if prod(factors) < width or (prod(factors) > width and not _may_pad(parameter, factors, width)):
        width_names = " times ".join(parameter.widths)
        given = f"{parameter.name} {times(factors)}" if len(factors) > 1 else parameter.name
        raise NetworkError(
            Text(
                "{0} is {1}, but {2} says {3}; {4} would fit",
                *(given, prod(factors), width_names, width, times(_proposed(parameter, width, len(factors)))),
            )
        )


def _may_pad(parameter: Parameter, factors: tuple[int, ...], width: int) -> bool:
    """Tell whether factors may exceed a width: a vocabulary always, other widths if they factor badly."""
    if not parameter.field:
        return parameter.padded
    return prod(factors) <= 2 * width and not factors_well(width, len(factors))


def _width(parameter: Parameter, values: Mapping[str, Value], arguments: Mapping[str, str]) -> int | None:
    """Return the width that the arguments give for these factors, or None."""
    if not set(parameter.widths) & set(arguments):
        return None
    given = (_number(name, arguments[name], LARGEST_WIDTH) for name in parameter.widths if name in arguments)
    others = (_as_list(values[name]) for name in parameter.widths if name not in arguments)
    return prod(given) * prod(map(prod, others))


def _proposed(parameter: Parameter, width: int, parts: int) -> tuple[int, ...]:
    """Return the best factors of a width; a width without good ones is padded if that is worth it."""
    if parameter.padded and not factors_well(width, parts):
        padded = next_even_product(width, parts) if not parameter.field else slightly_larger(width, parts)
        if padded:
            return padded
    return factorise(width, parts)


_PADDED = {
    "takes": ("{0} zero is added to each example", "{0} zeros are added to each example"),
    "gives": ("the last number of each result is cut off", "the last {0} numbers of each result are cut off"),
}
_UNUSED = ("{0} number is never used", "{0} numbers are never used")


def padding_sentence(parameter: Parameter, factors: tuple[int, ...], width: int) -> str:
    """Return by how much a width is padded, why, and what happens to the extra numbers."""
    extra = prod(factors) - width
    consequence = counted(extra, *_PADDED.get(parameter.field, _UNUSED))
    reason = why_not(width, len(factors)) or Text("the {0} is {1}", parameter.widths[0], width)
    return Text("{0}: padded to {1} = {2}, so {3}.", reason, prod(factors), times(factors), consequence)


def _count(template: Template, values: Mapping[str, Value], arguments: Mapping[str, str]) -> int | None:
    """Return the number of factors that the arguments ask for, or None."""
    if template.grid:
        return prod(value for name in template.grid if isinstance(value := values[name], int))
    if CORES in arguments:
        return _number(CORES, arguments[CORES], LARGEST_COUNT)
    return next((len(_as_list(values[one.name])) for one in template.factor_lists if one.name in arguments), None)


def _as_list(value: Value) -> tuple[int, ...]:
    return (value,) if isinstance(value, int) else value
