"""The rows of the table of layers: plain values, made from the design, its problems and its figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from tndesigner.checks import Problem
from tndesigner.document import Design
from tndesigner.gui.strip.chips import first_error
from tndesigner.gui.translation import translated
from tndesigner.models import Kept, Layer, Networks
from tndesigner.models.layer import layer_title
from tndesigner.models.overviews import Overview, overviews
from tndesigner.wording.comparisons import percent, verdict
from tndesigner.wording.numbers import grouped
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


NUMBERS = (Column.PARAMETERS, Column.SHARE, Column.FLOPS)
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


def layer_rows(design: Design, flops: Sequence[int], problems: Sequence[Problem]) -> tuple[LayerRow, ...]:
    """Return a row for each layer, in the order of the model.

    Args:
        design: the design.
        flops: the FLOPs of one example, for each layer, as far as they are counted; empty otherwise.
        problems: the problems of the design.
    """
    found = overviews(design.model, design.networks)
    counts = [one.parameters or 0 for one in found]
    total, largest = sum(counts), max(counts, default=0)
    return tuple(_row(one, design.networks, problems, (total, largest), flops) for one in found)


def _row(
    one: Overview, networks: Networks, problems: Sequence[Problem], sizes: tuple[int, int], flops: Sequence[int]
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
    )
    ratio = one.weights[1] / one.weights[0] if one.weights and one.weights[0] else None
    keys = name.lower(), kind.lower(), texts[Column.OUTPUT], count, count, operations, ratio
    problem = first_error(one.position, layer, networks, problems) if problems else ""
    obstacle = sentence(translated(one.obstacle))
    return LayerRow(
        one.position,
        texts,
        keys,
        tip="\n".join(filter(None, (f"{name}: {kind}", texts[Column.NETWORK], obstacle, problem))),
        bar=(count or 0) / largest if largest else 0.0,
        parameters=count or 0,
        flops=operations or 0,
        obstacle=obstacle,
        problem=problem,
        networks=layer.network_numbers,
    )


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
