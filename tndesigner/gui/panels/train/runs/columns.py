"""The columns of the table of runs; a new one is a row here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tndesigner.gui.numbers import digits, grouped, short
from tndesigner.gui.panels.train.words import duration_words, figure_words
from tndesigner.training import Figures, Run

Sortable = str | float


@dataclass(frozen=True, slots=True)
class Column:
    """What a column says of a run, and by what it is sorted."""

    title: str
    words: Callable[[Run], str]
    key: Callable[[Run], Sortable]


def _figures(run: Run) -> tuple[float | None, float | None, str]:
    """Return loss and metric of the network with the name of the metric, of validation where there is one."""
    reached: Figures | None = run.record.network
    if reached is None:
        return None, None, ""
    loss = reached.loss if reached.val_loss is None else reached.val_loss
    for metric in ("accuracy", "mae"):
        value = getattr(reached, metric)
        if value is not None:
            validated = getattr(reached, f"val_{metric}")
            return loss, value if validated is None else validated, metric
    return loss, None, ""


def _metric_words(run: Run) -> str:
    _, value, metric = _figures(run)
    return figure_words(value, "metric", metric)


def _started(run: Run) -> str:
    try:
        return f"{datetime.fromisoformat(run.record.started).astimezone():%d %b %H:%M}"
    except ValueError:
        return run.record.started


def _number(value: float | None) -> float:
    return float("inf") if value is None else value


COLUMNS = (
    Column("Run", lambda run: run.record.title, lambda run: run.record.title.lower()),
    Column("Started", _started, lambda run: run.record.started),
    Column(
        "Data", lambda run: run.record.experiment.dataset.rpartition("/")[2], lambda run: run.record.experiment.dataset
    ),
    Column("Parameters", lambda run: short(run.record.parameters), lambda run: float(run.record.parameters)),
    Column(
        "Compression",
        lambda run: "–" if run.record.compression is None else f"{digits(run.record.compression)}×",
        lambda run: _number(run.record.compression),
    ),
    Column("Loss", lambda run: figure_words(_figures(run)[0], "loss", ""), lambda run: _number(_figures(run)[0])),
    Column("Metric", _metric_words, lambda run: _number(_figures(run)[1])),
    Column(
        "Epochs",
        lambda run: grouped(run.record.network.epochs) if run.record.network else "–",
        lambda run: float(run.record.network.epochs) if run.record.network else 0.0,
    ),
    Column(
        "Time",
        lambda run: "–" if run.record.seconds is None else duration_words(run.record.seconds),
        lambda run: _number(run.record.seconds),
    ),
    Column("Device", lambda run: run.record.device, lambda run: run.record.device),
    Column("State", lambda run: run.record.state, lambda run: run.record.state),
)
"""All columns, in their order."""
