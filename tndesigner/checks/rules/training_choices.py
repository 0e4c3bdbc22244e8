"""Checks of the schedule, early stopping, weight decay, gradient clipping, and folds and seeds."""

from collections.abc import Iterator
from math import isfinite

from tndesigner.checks.problem import Problem, model_error
from tndesigner.models import SCHEDULES, Experiment
from tndesigner.models.repeats import MOST_REPEATS
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def schedule_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find a schedule that the program does not offer."""
    kind = experiment.schedule.kind
    if kind not in SCHEDULES:
        hint = suggestion(kind, SCHEDULES)
        message = Text("the learning-rate schedule {0} is unknown; {1}", quoted(kind), hint)
        yield model_error("schedule-is-known", message)


def schedule_values_are_possible(experiment: Experiment) -> Iterator[Problem]:
    """Find a decay rate outside 0 to 1, and a period of less than one epoch."""
    schedule, rule = experiment.schedule, "schedule-values-are-possible"
    if not 0.0 < schedule.decay_rate < 1.0:
        words = "the decay rate is {0}; it must be between 0 and 1, such as 0.5"
        yield model_error(rule, Text(words, schedule.decay_rate))
    if schedule.decay_epochs < 1:
        words = "the learning rate falls every {0} epochs; the smallest number is 1"
        yield model_error(rule, Text(words, schedule.decay_epochs))
    if not 0.0 <= schedule.alpha <= 1.0:
        words = "alpha, the smallest share of the learning rate, is {0}; it must be from 0 to 1"
        yield model_error(rule, Text(words, schedule.alpha))


def warm_up_ends_in_time(experiment: Experiment) -> Iterator[Problem]:
    """Find a warm-up that is negative, or that takes all of the training."""
    warm_up, epochs, rule = experiment.schedule.warm_up, experiment.epochs, "warm-up-ends-in-time"
    if warm_up < 0:
        yield model_error(rule, Text("the warm-up takes {0} epochs; the smallest number is 0", warm_up))
    elif warm_up >= max(1, epochs):
        words = "the warm-up takes {0} epochs, but training only {1}; shorten the warm-up or train for longer"
        yield model_error(rule, Text(words, warm_up, epochs))


def stopping_is_possible(experiment: Experiment) -> Iterator[Problem]:
    """Find a negative patience or difference."""
    stopping, rule = experiment.stopping, "stopping-is-possible"
    if stopping.patience < 0:
        words = "the patience of early stopping is {0} epochs; it must be at least 1, or 0 for no early stopping"
        yield model_error(rule, Text(words, stopping.patience))
    if not _is_number(stopping.min_delta):
        words = "the smallest improvement for early stopping (min_delta) is {0}; it must be a number of at least 0"
        yield model_error(rule, Text(words, stopping.min_delta))


def weight_decay_is_possible(experiment: Experiment) -> Iterator[Problem]:
    """Find a weight decay that is negative or not a number."""
    decay = experiment.weight_decay
    if decay is not None and not _is_number(decay):
        message = Text("the weight decay is {0}; it must be a number of at least 0, such as 0.004", decay)
        yield model_error("weight-decay-is-possible", message)


def clip_norm_is_possible(experiment: Experiment) -> Iterator[Problem]:
    """Find a largest norm of the gradients that is 0, negative or not a number."""
    norm = experiment.global_clipnorm
    if norm is not None and not (_is_number(norm) and norm > 0.0):
        message = Text("the largest norm of the gradients is {0}; it must be a number above 0, such as 1", norm)
        yield model_error("clip-norm-is-possible", message)


def repeats_are_possible(experiment: Experiment) -> Iterator[Problem]:
    """Find fewer than one fold or seed, too many, and a fold that does not exist."""
    repeats, rule = experiment.repeats, "repeats-are-possible"
    for words, count in (
        ("the number of folds is {0}; it must be from 2 to {1}, or 1 for a single split", repeats.folds),
        ("the number of seeds is {0}; it must be from 1 to {1}", repeats.seeds),
    ):
        if not 1 <= count <= MOST_REPEATS:
            yield model_error(rule, Text(words, count, MOST_REPEATS))
    if repeats.fold > 0 and repeats.folds == 1:
        words = "fold {0} is chosen, but the data is not split into folds; set the number of folds, too"
        yield model_error(rule, Text(words, repeats.fold))
    elif not 0 <= repeats.fold <= repeats.folds:
        words = "fold {0} is chosen, but folds are numbered from 1 to {1}; choose one of them, or 0 for all in turn"
        yield model_error(rule, Text(words, repeats.fold, repeats.folds))


def _is_number(value: float) -> bool:
    return isfinite(value) and value >= 0.0
