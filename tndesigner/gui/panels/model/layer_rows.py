"""The rows of the table of layers: plain values, made from the design, its problems and its figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from tndesigner.checks import Problem
from tndesigner.document import Design
from tndesigner.document.trained_report import LayerErrors
from tndesigner.gui.strip.chips import first_error
from tndesigner.gui.translation import translate, translated
from tndesigner.models import Kept, Layer, Networks
from tndesigner.models.layer import layer_title
from tndesigner.models.overviews import Overview, overviews
from tndesigner.wording.comparisons import percent, verdict
from tndesigner.wording.numbers import formatted, grouped
from tndesigner.wording.sentences import sentence
from tndesigner.wording.text import shape_text


class Column(IntEnum):
    """The columns of the table, from the left."""

    LAYER = 0
    KIND = 1
    OUTPUT = 2
    PARAMETERS = 3
    SHARE = 4
    FLOPS = 5
    NETWORK = 6
    ERROR = 7


NUMBERS = (Column.PARAMETERS, Column.SHARE, Column.FLOPS, Column.ERROR)
"""The columns that are aligned at the right."""

Key = float | int | str | None
"""What a column is sorted by; None comes last."""


@dataclass(frozen=True, slots=True)
class LayerRow:
    """What the table shows of one layer, with a text and a key for each column."""

    position: int
    texts: tuple[str, ...]
    keys: tuple[Key, ...]
    tip: str
    bar: float
    """The parameters as a share of the largest layer's."""
    parameters: int
    flops: int
    obstacle: str
    """Why no network can replace it, as a sentence; empty if one can."""
    problem: str
    """Its first error; empty if it has none."""
    networks: tuple[int, ...]
    """The numbers of its networks."""
    error: float | None
    """How far its networks are from the trained layer that they replaced, relative to it; None if that is unknown."""


def layer_rows(
    design: Design, flops: Sequence[int], problems: Sequence[Problem], errors: Mapping[str, LayerErrors] | None = None
) -> tuple[LayerRow, ...]:
    """Return a row for each layer, in the order of the model.

    Args:
        design: the design.
        flops: the FLOPs of one example, for each layer, as far as they are counted; empty otherwise.
        problems: the problems of the design.
        errors: of layers that were compressed, by name, as far as they are known.
    """
    found = overviews(design.model, design.networks)
    counts = [one.parameters or 0 for one in found]
    total, largest = sum(counts), max(counts, default=0)
    known = [_known(one, errors or {}) for one in found]
    rows = (_row(one, design.networks, (total, largest), flops, told) for one, told in zip(found, known, strict=True))
    return tuple(_marked(row, one, design.networks, problems) for row, one in zip(rows, found, strict=True))


def _known(one: Overview, errors: Mapping[str, LayerErrors]) -> LayerErrors | None:
    """Return the errors of a layer, unless they are those of another network."""
    told = errors.get(one.layer.name) if one.layer.network_numbers else None
    return told if told is not None and told.parameters == one.parameters else None


def _marked(row: LayerRow, one: Overview, networks: Networks, problems: Sequence[Problem]) -> LayerRow:
    """Return a row with the first error of its layer."""
    problem = first_error(one.position, one.layer, networks, problems) if problems else ""
    return replace(row, problem=problem, tip=f"{row.tip}\n{problem}") if problem else row


def _row(
    one: Overview, networks: Networks, sizes: tuple[int, int], flops: Sequence[int], errors: LayerErrors | None
) -> LayerRow:
    """Return the row of a layer; ``sizes`` are the parameters of the model and of its largest layer."""
    layer, count, (total, largest) = one.layer, one.parameters, sizes
    operations = one.flops
    if operations is None and one.result is not None and one.position < len(flops):
        operations = flops[one.position]
    kind = _kind(layer)
    name = translated(layer_title(layer, networks))
    texts = (
        name,
        kind,
        _output(one),
        "–" if count is None else grouped(count),
        translated(percent(count, total)) if count else "",
        _operations(one, operations),
        _replacement(one, networks),
        formatted(errors.error, ".3g") if errors else "",
    )
    obstacle = sentence(translated(one.obstacle))
    return LayerRow(
        one.position,
        texts,
        _keys(one, texts, operations, errors),
        tip="\n".join(filter(None, (f"{name}: {kind}", texts[Column.NETWORK], _told(errors), obstacle))),
        bar=(count or 0) / largest if largest else 0.0,
        parameters=count or 0,
        flops=operations or 0,
        obstacle=obstacle,
        problem="",
        networks=layer.network_numbers,
        error=errors.error if errors else None,
    )


def _keys(
    one: Overview, texts: Sequence[str], operations: int | None, errors: LayerErrors | None
) -> tuple[str | float | None, ...]:
    """Return what the columns are sorted by."""
    ratio = one.weights[1] / one.weights[0] if one.weights and one.weights[0] else None
    name, kind, output = texts[:3]
    return (
        name.lower(),
        kind.lower(),
        output,
        one.parameters,
        one.parameters,
        operations,
        ratio,
        errors.error if errors else None,
    )


def _told(errors: LayerErrors | None) -> str:
    """Return what the errors of a layer are errors of."""
    if errors is None:
        return ""
    weights = translate("Relative error of the weights {0}", formatted(errors.weights, ".3g"))
    if errors.output is None:
        return translate("{0}; there was no data to measure that of the output", weights)
    return translate("{0}, of the output {1}", weights, formatted(errors.output, ".3g"))


def _kind(layer: Layer) -> str:
    """Return the class of a kept layer, or else the kind and what is worth saying about it."""
    details = [translated(one) for one in layer.details()]
    return " ".join(details if isinstance(layer, Kept) else (translated(layer.kind_words()), *details))


def _output(one: Overview) -> str:
    return "?" if one.result is None else translated(shape_text(one.result))


def _operations(one: Overview, operations: int | None) -> str:
    if operations is not None:
        return grouped(operations)
    return "–" if one.result is None else "…"


def _replacement(one: Overview, networks: Networks) -> str:
    """Return the networks of a layer, and how much smaller they are than what they stand for."""
    names = ", ".join(networks[number].name for number in one.layer.network_numbers if number in networks)
    if not one.weights or not one.weights[0]:
        return names
    return f"{names}, {translated(verdict(*one.weights, '{0} smaller', '{0} larger'))}"
