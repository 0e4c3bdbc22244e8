"""What came of a compression."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from tndesigner.compression.candidates import Candidate
from tndesigner.compression.replacing import Smaller

Metrics = dict[str, float] | None


class LayerReport(TypedDict):
    """What came of one layer."""

    name: str
    kind: str
    family: str
    parameters: int
    original_parameters: int
    weight_error: float
    """The Frobenius norm of the difference of the kernels, relative to the original one."""
    output_error: float | None
    """The root mean square of the difference of the outputs, relative to the original one; None without data."""


class MetricsReport(TypedDict):
    """How good the models are; None without answers, or where there is no such model."""

    original: Metrics
    compressed: Metrics
    tuned: Metrics


class Report(TypedDict):
    """What came of a compression; numbers are trainable ones of the whole model, times seconds a call."""

    parameters: int
    original_parameters: int
    ratio: float
    layers: list[LayerReport]
    metrics: MetricsReport
    seconds: dict[str, dict[str, float]]
    bytes: dict[str, int]


def layer_reports(candidates: Sequence[Candidate], chosen: Mapping[int, Any], smaller: Smaller) -> list[LayerReport]:
    """Return a report of each layer that was replaced, in the order of the graph."""
    found: list[LayerReport] = []
    for candidate in candidates:
        option, errors = chosen.get(candidate.position), smaller.errors.get(candidate.position)
        if option is not None and errors is not None:
            found.append(
                LayerReport(
                    name=candidate.name,
                    kind=candidate.layer.kind,
                    family=option.template.name,
                    parameters=option.parameters,
                    original_parameters=candidate.parameters,
                    weight_error=errors.weights,
                    output_error=errors.output,
                )
            )
    return found
