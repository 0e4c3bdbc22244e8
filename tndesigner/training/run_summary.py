"""What a window shows about one run: how it ended, its figures beside those of its twin, how it was trained."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from tndesigner.training import Figures, Run
from tndesigner.training.choice_words import choice_words
from tndesigner.training.events import Scores
from tndesigner.training.labels import epoch_words, figure_words, loss_title, optimizer_title
from tndesigner.training.metrics import metric_in, metric_named
from tndesigner.training.precision import MIXED
from tndesigner.training.run_record import STATE_WORDS
from tndesigner.wording.dates import date_and_time
from tndesigner.wording.numbers import duration, factor, formatted, grouped, short, significant
from tndesigner.wording.text import Text, joined

STATES = {**STATE_WORDS, "running": Text("continues")}
"""The states of a run in words."""

ROLES = {"finished": "muted", "stopped": "warning", "failed": "problem", "running": "good"}
"""The colour role of each state."""


def run_title(run: Run) -> str:
    """Return what a run is called, with its fold and, in a series, its seed."""
    record, experiment = run.record, run.record.experiment
    repeats = experiment.repeats
    title = record.name or record.title
    if repeats.fold:
        title = Text("{0} · fold {1}/{2}", title, repeats.fold, repeats.folds)
    several_seeds = record.series and record.runs != repeats.folds
    return Text("{0} · seed {1}", title, str(experiment.seed)) if several_seeds else title


def share_words(share: float | None) -> str:
    """Return a share in percent; a dash if there is nothing to divide by."""
    return "–" if share is None else f"{formatted(100 * share, '.1f')} %"


def ending_sentence(run: Run) -> str:
    """Return how a run ended, and why if it failed."""
    record, experiment = run.record, run.record.experiment
    done = record.network.epochs if record.network else 0
    match record.state:
        case "failed":
            return Text("Failed: {0}.", record.message) if record.message else Text("Failed.")
        case "stopped":
            return Text("Stopped after {0} of {1}.", done, epoch_words(experiment.epochs))
        case "running":
            return Text("Continues.")
        case _:
            if record.seconds is None:
                return Text("{0}.", epoch_words(done))
            return Text("{0} in {1}.", epoch_words(done), duration(record.seconds))


def facts_of(run: Run) -> tuple[tuple[str, str, str], ...]:
    """Return titles with the figures of the network and of its dense twin; the latter may be empty."""
    record = run.record
    own, twin = record.network, record.twin
    rows: list[tuple[str, str, str]] = [
        (Text("Parameters"), short(record.parameters), "" if twin is None else short(record.twin_parameters or 0))
    ]
    if record.compression is not None:
        rows.append((Text("Compression"), factor(record.compression, 1), ""))
    rows.append((Text("Loss"), reached_loss(own), reached_loss(twin)))
    rows.append((Text(metric_named(metric_of(own)[1]).short), reached_metric(own), reached_metric(twin)))
    rows += _scores(own, twin)
    rows.append((Text("Examples/s"), _rate(own), _rate(twin)))
    return tuple(row for row in rows if row[1])


def _scores(own: Figures | None, twin: Figures | None) -> Iterator[tuple[str, str, str]]:
    """Yield the scores over all classes."""
    mine, other = (_overall(one.scores if one else None) for one in (own, twin))
    for title, words in mine.items():
        yield title, words, other.get(title, "")


def _overall(scores: Scores | None) -> dict[str, str]:
    if scores is None:
        return {}
    shares = {Text("Balanced acc."): scores.balanced_accuracy, "F1": scores.f1, "ROC AUC": scores.roc_auc}
    return {title: share_words(share) for title, share in shares.items() if share is not None}


def settings_sentence(run: Run) -> str:
    """Return how a run was trained, and with which versions."""
    experiment, versions = run.record.experiment, run.record.versions
    parts = (
        experiment.dataset.rpartition("/")[2],
        loss_title(experiment.loss),
        f"{optimizer_title(experiment.optimizer)} {formatted(experiment.learning_rate, 'g')}",
        choice_words(experiment),
        Text("batches of {0}", experiment.batch_size),
        Text("seed {0}", str(experiment.seed)),
        run.record.device,
        Text("mixed precision") if run.record.precision == MIXED else "",
        f"TensorFlow {versions.tensorflow}, Keras {versions.keras}",
    )
    return joined(filter(None, parts), " · ")


def started_words(run: Run) -> str:
    """Return when a run began, in local time."""
    try:
        return date_and_time(datetime.fromisoformat(run.record.started).astimezone())
    except ValueError:
        return run.record.started


def reached_loss(figures: Figures | None) -> str:
    """Return the loss after the last epoch, the validation loss if there is one."""
    value = loss_of(figures)
    return "" if value is None else figure_words(value, "loss", "")


def reached_metric(figures: Figures | None) -> str:
    """Return the metric after the last epoch, the validation metric if there is one."""
    value, metric = metric_of(figures)
    return "" if value is None else figure_words(value, "metric", metric)


def loss_of(figures: Figures | None) -> float | None:
    """Return the loss as a number."""
    if figures is None:
        return None
    return figures.loss if figures.val_loss is None else figures.val_loss


def metric_of(figures: Figures | None) -> tuple[float | None, str]:
    """Return the metric as a number, with its name."""
    metrics = figures.metrics if figures else {}
    metric = metric_in(metrics)
    return metrics.get(f"val_{metric}", metrics.get(metric)), metric


def _rate(figures: Figures | None) -> str:
    rate = figures.examples_per_second if figures else None
    return "" if rate is None else significant(rate)


Sortable = str | float


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table of runs: its text for a run, and its sort key."""

    title: str
    words: Callable[[Run], str]
    key: Callable[[Run], Sortable]

    @property
    def of_numbers(self) -> bool:
        """Whether it is aligned to the right."""
        return self.title in NUMBERS


def _number(value: float | None) -> float:
    return float("inf") if value is None else value


NUMBERS = {"Parameters", "Compression", "Loss", "Metric", "Epochs", "Time"}

COLUMNS = (
    Column("Run", run_title, lambda run: run_title(run).lower()),
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
