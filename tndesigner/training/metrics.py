"""The metrics that are shown beside the loss: a new one is a row here and a function in the worker."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric, and how it is shown."""

    title: str
    short: str
    """The title for small spaces."""
    tasks: tuple[str, ...] = ()
    """The tasks for which it is measured; a task has the first metric that lists it."""
    is_share: bool = True
    """Whether it goes from 0 to 1, the best: then it is shown in percent and drawn on a linear scale."""


METRICS = {
    "accuracy": Metric("Accuracy", "Accuracy", ("binary", "classification", "sequence")),
    "mae": Metric("Mean absolute error", "MAE", ("regression",), is_share=False),
}
"""The metrics by their names in files and events, where validation metrics begin with ``val_``."""

METRIC_FIELDS = tuple(field for name in METRICS for field in (name, f"val_{name}"))
"""All names under which files and events hold metrics."""


def metric_for(task: str) -> str:
    """Return the name of the metric for a task."""
    return next(name for name, metric in METRICS.items() if task in metric.tasks)


def metric_in(metrics: Mapping[str, float]) -> str:
    """Return the name of the metric that a run has; empty for none."""
    return next((name for name in METRICS if name in metrics), "")


def metric_named(name: str) -> Metric:
    """Return a metric; an empty name stands for one that is not known yet."""
    return METRICS[name] if name else Metric("Metric", "Metric")
