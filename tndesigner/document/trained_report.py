"""The errors of layers that were compressed, as the report beside a compressed model tells them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any

from tndesigner.document.design import Design

REPORT = "report.json"
LARGEST = 2**22
"""Bytes."""


@dataclass(frozen=True, slots=True)
class LayerErrors:
    """How far the network of a layer is from the trained layer that it replaced; relative Frobenius norms."""

    parameters: int
    """Of the layer with its network; with others it is another network, of which these errors do not hold."""
    weights: float
    output: float | None
    """None if there was no data."""

    @property
    def error(self) -> float:
        """That of the output, if it is known."""
        return self.weights if self.output is None else self.output


def report_of(design: Design) -> Path | None:
    """Return where the report lies if the design is that of a compressed model; None without a trained model."""
    model = design.experiment.start or (design.source.path if design.source else "")
    return Path(model).parent / REPORT if model else None


def read_errors(report: Path | None) -> Mapping[str, LayerErrors]:
    """Return the errors of layers by their names; nothing if there is no report, or it is not one."""
    try:
        if report is None or report.stat().st_size > LARGEST:
            return {}
        layers = json.loads(report.read_text(encoding="utf-8"))["layers"]
        return {str(one["name"]): _errors(one) for one in layers}
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return {}


def _errors(one: Mapping[str, Any]) -> LayerErrors:
    output = one["output_error"]
    return LayerErrors(
        int(one["parameters"]), _finite(one["weight_error"]), None if output is None else _finite(output)
    )


def _finite(value: float) -> float:
    if not isfinite(value):
        raise ValueError("an error is a finite number")
    return float(value)
