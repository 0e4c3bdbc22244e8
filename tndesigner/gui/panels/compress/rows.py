"""The rows of the table of layers to compress, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from tndesigner.gui.translation import translate, translated
from tndesigner.wording.comparisons import percent
from tndesigner.wording.numbers import factor, formatted, grouped
from tndesigner.wording.sentences import sentence

if TYPE_CHECKING:
    from tndesigner.compression.outlook import Outlook
    from tndesigner.compression.report import LayerReport


class Column(IntEnum):
    """The columns, from the left."""

    LAYER = 0
    PARAMETERS = 1
    SHARE = 2
    BECOMES = 3
    ERROR = 4


@dataclass(frozen=True, slots=True)
class LayerRow:
    """What the table shows of one layer, or of one of its matrices."""

    name: str
    layer: str
    """The name of the layer, which is ticked with all of its matrices."""
    texts: tuple[str, ...]
    tip: str
    possible: bool
    """Whether a network can replace it."""
    parameters: int
    bars: tuple[float, float | None]
    """Its parameters and those of its network as shares of the largest layer's; None without a network."""
    error: float | None
    """Of the output, or if there was no data, of the weights."""


def layer_rows(outlook: "Outlook", reports: Mapping[str, "LayerReport"]) -> tuple[LayerRow, ...]:
    """Return a row for each layer with parameters; ``reports`` says by name what came of them."""
    largest = max((one.parameters for one in outlook.layers), default=1)
    rows = []
    for one in outlook.layers:
        report, possible = reports.get(one.name), not one.obstacle
        after = report["parameters"] if report else None
        error = None if report is None else _error(report)
        kind, obstacle = translated(one.kind), sentence(translated(one.obstacle))
        texts = (
            one.name,
            grouped(one.parameters) + (f" → {grouped(after)}" if after is not None else ""),
            translated(percent(one.parameters, outlook.parameters)),
            _becomes(report) if report else "" if possible else translate("stays"),
            "" if error is None else formatted(error, ".3f"),
        )
        bars = one.parameters / largest, None if after is None else after / largest
        tip = "\n".join(filter(None, (f"{one.name}: {kind}", _words(report) if report else "", obstacle)))
        rows.append(LayerRow(one.name, one.layer, texts, tip, possible, one.parameters, bars, error))
    return tuple(rows)


def _error(report: "LayerReport") -> float:
    output = report["output_error"]
    return report["weight_error"] if output is None else output


def _becomes(report: "LayerReport") -> str:
    return f"{report['family']}, {factor(report['original_parameters'], report['parameters'])}"


def _words(report: "LayerReport") -> str:
    """Return what came of a layer in words."""
    smaller = factor(report["original_parameters"], report["parameters"])
    weights, output = formatted(report["weight_error"], ".3g"), report["output_error"]
    words = translate("{0}, {1} smaller; error of the weights {2}", report["family"], smaller, weights)
    return words if output is None else translate("{0}, of the output {1}", words, formatted(output, ".3g"))
