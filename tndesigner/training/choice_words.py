"""The choices of an experiment that differ from the usual ones, in words."""

from collections.abc import Iterator

from tndesigner.models import Experiment, Repeats, Stopping
from tndesigner.wording.numbers import formatted
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text, joined

_SCHEDULES = {
    "constant": "Constant",
    "cosine": "Cosine",
    "exponential": "Exponential",
    "step": "In steps",
    "plateau": "On plateau",
}


def schedule_title(kind: str) -> Text:
    """Return the title of a schedule of the learning rate."""
    return Text(_SCHEDULES.get(kind, kind))


def choice_words(experiment: Experiment) -> str:
    """Return what was chosen for learning rate, stopping and repeats, with commas; empty if nothing was."""
    return joined(_parts(experiment))


def _parts(experiment: Experiment) -> Iterator[Text]:
    schedule = experiment.schedule
    if schedule.kind != "constant":
        yield Text("schedule {0}", schedule.kind)
    if schedule.warm_up:
        yield counted(schedule.warm_up, "warm-up of {0} epoch", "warm-up of {0} epochs")
    if experiment.weight_decay is not None:
        yield Text("weight decay {0}", formatted(experiment.weight_decay, "g"))
    if experiment.global_clipnorm is not None:
        yield Text("clip norm {0}", formatted(experiment.global_clipnorm, "g"))
    yield from _stopping_parts(experiment.stopping)
    yield from _repeat_parts(experiment.repeats)


def _stopping_parts(stopping: Stopping) -> Iterator[Text]:
    if stopping.patience:
        yield counted(stopping.patience, "early stopping after {0} epoch", "early stopping after {0} epochs")
    if stopping.keep_best:
        yield Text("best weights kept")


def _repeat_parts(repeats: Repeats) -> Iterator[Text]:
    if repeats.folds > 1:
        yield Text("fold {0} of {1}", repeats.fold, repeats.folds) if repeats.fold else Text("{0} folds", repeats.folds)
    if repeats.seeds > 1:
        yield Text("{0} seeds", repeats.seeds)
