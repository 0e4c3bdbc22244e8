"""The metrics that a person reads beside the loss: a new one is a row here and what measures it in the worker."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric, and how it is told."""

    title: str
    short: str
    """The title where there is little room."""
    tasks: tuple[str, ...] = ()
    """Where it is measured; of several metrics for a task the first is."""
    is_share: bool = True
    """Whether it goes from 0 to 1, best: it is told in percent and drawn on a linear scale."""


METRICS = {
    "accuracy": Metric("Accuracy", "Accuracy", ("binary", "classification", "sequence")),
    "mae": Metric("Mean absolute error", "MAE", ("regression",), is_share=False),
}
"""The metrics by their names in files and events; with ``val_`` before it is that of the validation examples."""

METRIC_FIELDS = tuple(field for name in METRICS for field in (name, f"val_{name}"))
"""All names under which files and events hold metrics."""


def metric_for(task: str) -> str:
    """Return the name of what is measured for a task."""
    return next(name for name, metric in METRICS.items() if task in metric.tasks)


def metric_in(metrics: Mapping[str, float]) -> str:
    """Return the name of the metric that a run has; empty for none."""
    return next((name for name in METRICS if name in metrics), "")


def metric_named(name: str) -> Metric:
    """Return a metric; an empty name stands for one that is not known yet."""
    return METRICS[name] if name else Metric("Metric", "Metric")
