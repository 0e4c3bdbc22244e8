"""The start and the result of a run as lines of text."""

from collections.abc import Iterator
from pathlib import Path

from tndesigner.cli.score_report import score_lines
from tndesigner.cli.text import columns
from tndesigner.training import Finished, Isometries, Started
from tndesigner.training.codec import record_of
from tndesigner.training.metrics import METRICS
from tndesigner.wording.comparisons import comparison
from tndesigner.wording.numbers import duration, grouped, significant
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import joined


def started_lines(started: Started) -> list[str]:
    """Return what is trained, on which data, and on which device."""
    validation = f", {grouped(started.validation_size)} to validate" if started.validation_size else ""
    data = f"{started.title} on {started.dataset}: {grouped(started.train_size)} examples{validation}"
    epochs = counted(started.epochs, "{0} epoch", "{0} epochs")
    how = f"{epochs}, batches of {grouped(started.batch_size)}, seed {started.seed}"
    place = f"Run {started.number} of {started.runs}: " if started.runs > 1 else ""
    return [f"{place}{data}; {how}, on {started.device}"]


def finished_lines(finished: Finished) -> list[str]:
    """Return the figures of both models, and what the run folder holds."""
    lines = ["", *columns(_rows(finished), align="<>><"), ""]
    if finished.runs == 1:
        lines += score_lines(finished.network, finished.twin)
    if finished.stopped:
        lines.append("Stopped before the last epoch; what was trained is kept.")
    if not finished.run:
        return [*lines, "The first host writes the run."]
    folder = Path(finished.run)
    lines.append(f"{_short(folder)} holds {joined(sorted(one.name for one in folder.iterdir()))}")
    return lines


def isometry_lines(isometries: Isometries) -> list[str]:
    """Return how far each core that is to be an isometry is from one."""
    far = joined(f"{one.core} {one.deviation:.1e}" for one in isometries.cores)
    return [f"Isometric cores, max |w†w - 1| after epoch {isometries.epoch}: {far}"]


def _rows(finished: Finished) -> Iterator[tuple[str, ...]]:
    network, twin = finished.network, finished.twin
    models = [network, twin] if twin else [network]
    yield ("", "network", "twin") if twin else ("", "network")
    yield _parameters(finished)
    yield ("epochs", *(grouped(model.epochs) for model in models))
    if any(model.best_epoch for model in models):
        yield ("weights of epoch", *(grouped(model.best_epoch or model.epochs) for model in models))
    records = [record_of(model) for model in models]
    for field, name in _names():
        if field in records[0]:
            yield (name, *(_figure(record.get(field)) for record in records))
    yield ("time", *(duration(model.seconds) for model in models))
    if network.examples_per_second is not None:
        yield ("examples a second", *(_speed(model.examples_per_second) for model in models))


def _names() -> Iterator[tuple[str, str]]:
    """Yield the figures of a model with their titles."""
    for name, words in (("loss", "loss"), *((name, metric.title.lower()) for name, metric in METRICS.items())):
        yield name, words
        yield f"val_{name}", f"validation {words}"
    yield "deviation", "isometric to"


def _parameters(finished: Finished) -> tuple[str, ...]:
    if finished.twin_parameters is None:
        return ("parameters", grouped(finished.parameters))
    saved = comparison(finished.parameters, finished.twin_parameters)
    return ("parameters", grouped(finished.parameters), grouped(finished.twin_parameters), saved)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.4g}"


def _speed(rate: float | None) -> str:
    return "" if rate is None else significant(rate)


def _short(path: Path) -> Path:
    """Return a path relative to the current folder, if it lies below it."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
