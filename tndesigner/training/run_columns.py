"""The columns of the table of runs; a new one is a row here."""

from collections.abc import Callable
from dataclasses import dataclass

from tndesigner.training import Run
from tndesigner.training.run_summary import (
    STATES,
    loss_of,
    metric_of,
    reached_loss,
    reached_metric,
    started_words,
)
from tndesigner.wording.numbers import duration, factor, grouped, short

Sortable = str | float


@dataclass(frozen=True, slots=True)
class Column:
    """What a column says of a run, and by what it is sorted."""

    title: str
    words: Callable[[Run], str]
    key: Callable[[Run], Sortable]

    @property
    def of_numbers(self) -> bool:
        """Whether it stands to the right."""
        return self.title in NUMBERS


def _number(value: float | None) -> float:
    return float("inf") if value is None else value


NUMBERS = {"Parameters", "Compression", "Loss", "Metric", "Epochs", "Time"}

COLUMNS = (
    Column("Run", lambda run: run.record.title, lambda run: run.record.title.lower()),
    Column("State", lambda run: STATES[run.record.state], lambda run: run.record.state),
    Column("Started", started_words, lambda run: run.record.started),
    Column(
        "Data", lambda run: run.record.experiment.dataset.rpartition("/")[2], lambda run: run.record.experiment.dataset
    ),
    Column("Parameters", lambda run: short(run.record.parameters), lambda run: float(run.record.parameters)),
    Column(
        "Compression",
        lambda run: "–" if run.record.compression is None else factor(run.record.compression, 1),
        lambda run: _number(run.record.compression),
    ),
    Column(
        "Loss", lambda run: reached_loss(run.record.network) or "–", lambda run: _number(loss_of(run.record.network))
    ),
    Column(
        "Metric",
        lambda run: reached_metric(run.record.network) or "–",
        lambda run: _number(metric_of(run.record.network)[0]),
    ),
    Column(
        "Epochs",
        lambda run: grouped(run.record.network.epochs) if run.record.network else "–",
        lambda run: float(run.record.network.epochs) if run.record.network else 0.0,
    ),
    Column(
        "Time",
        lambda run: "–" if run.record.seconds is None else duration(run.record.seconds),
        lambda run: _number(run.record.seconds),
    ),
    Column("Device", lambda run: run.record.device, lambda run: run.record.device),
)
"""All columns, in their order."""

TITLES = tuple(column.title for column in COLUMNS)
