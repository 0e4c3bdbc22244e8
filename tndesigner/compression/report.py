"""What came of a compression."""

from typing import TypedDict

Metrics = dict[str, float] | None


class LayerReport(TypedDict):
    """What came of one layer; errors are those before tuning."""

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
    """What came of a compression; parameters are those of the whole model, times seconds a call."""

    parameters: int
    original_parameters: int
    ratio: float
    layers: list[LayerReport]
    metrics: MetricsReport
    seconds: dict[str, dict[str, float]]
    bytes: dict[str, int]
