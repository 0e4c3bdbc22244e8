"""The epochs of a run in progress: one column of numbers for each figure of each model."""

from array import array
from collections.abc import Iterable
from math import nan

from tndesigner.training.events import Epoch, TrainedModel
from tndesigner.training.metrics import metric_in

FIGURES = ("loss", "val_loss", "metric", "val_metric")
"""The figures that are plotted; the metric is the first that a run has."""

RECENT = 40
"""The number of epochs over which the current speed is measured."""


class ModelHistory:
    """The epochs of one model."""

    def __init__(self) -> None:
        """Start with no epoch."""
        self.epochs = array("d")
        self.seconds = array("d")
        """The time of training after each epoch."""
        self.columns = {name: array("d") for name in FIGURES}
        """The figures of each epoch; NaN if there is none."""
        self.rate: float | None = None
        """The last known number of examples a second."""

    def __len__(self) -> int:
        """Count the epochs."""
        return len(self.epochs)

    def add(self, epoch: Epoch) -> None:
        """Append an epoch."""
        metric, metrics = metric_in(epoch.metrics), epoch.metrics
        figures = (epoch.loss, epoch.val_loss, metrics.get(metric), metrics.get(f"val_{metric}"))
        self.epochs.append(epoch.epoch)
        self.seconds.append(epoch.seconds)
        for name, figure in zip(FIGURES, figures, strict=True):
            self.columns[name].append(nan if figure is None else figure)
        self.rate = epoch.examples_per_second or self.rate

    def last(self, figure: str) -> float | None:
        """Return a figure after the last epoch."""
        column = self.columns[figure]
        return column[-1] if column and column[-1] == column[-1] else None

    def at(self, figure: str, epoch: int) -> float | None:
        """Return a figure after an epoch; None if there is none."""
        column = self.columns[figure]
        found = next((value for number, value in zip(self.epochs, column, strict=True) if number == epoch), nan)
        return found if found == found else None

    @property
    def seconds_an_epoch(self) -> float | None:
        """The current time of an epoch; None until it is known."""
        count = min(RECENT, len(self) - 1)
        return (self.seconds[-1] - self.seconds[-1 - count]) / count if count > 0 else None


class LiveHistory:
    """The epochs of network and twin."""

    def __init__(self, epochs: Iterable[Epoch] = ()) -> None:
        """Start with the given epochs."""
        self.models: dict[TrainedModel, ModelHistory] = {"network": ModelHistory(), "twin": ModelHistory()}
        self.metric = ""
        """The name of the metric; empty before the first epoch."""
        self.add(epochs)

    def __len__(self) -> int:
        """Count the epochs of both models."""
        return sum(map(len, self.models.values()))

    def add(self, epochs: Iterable[Epoch]) -> None:
        """Append epochs of both models, in any order."""
        for epoch in epochs:
            self.models[epoch.model].add(epoch)
            if not self.metric:
                self.metric = metric_in(epoch.metrics)

    def seconds_left(self, epochs: int, models: int) -> float | None:
        """Return the predicted time until this many models have this many epochs; None until it is known."""
        trained = list(self.models.values())[:models]
        paces = [one.seconds_an_epoch for one in trained]
        if None in paces:
            return None
        return sum((epochs - len(one)) * (pace or 0.0) for one, pace in zip(trained, paces, strict=True))
