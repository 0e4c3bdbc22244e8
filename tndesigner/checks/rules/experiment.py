"""The values of an experiment are possible."""

from collections.abc import Iterator
from math import isfinite
from re import fullmatch

from tndesigner.checks.problem import Problem, model_error
from tndesigner.checks.wording import number, quoted, suggestion
from tndesigner.model import LOSSES, OPTIMIZERS, Experiment

LARGEST_SEED = 2**32 - 1
"""The largest seed that numpy takes."""


def experiment_counts_are_positive(experiment: Experiment) -> Iterator[Problem]:
    """Find epochs and batch sizes below 1."""
    for what, count in (("number of epochs", experiment.epochs), ("batch size", experiment.batch_size)):
        if count < 1:
            message = f"the {what} is {number(count)}; the smallest is 1"
            yield model_error("experiment-counts-are-positive", message)


def learning_rate_is_positive(experiment: Experiment) -> Iterator[Problem]:
    """Find a learning rate that is 0, negative or no number."""
    rate = experiment.learning_rate
    if not (isfinite(rate) and rate > 0.0):
        message = f"the learning rate is {rate}; it must be a number above 0, as 0.001"
        yield model_error("learning-rate-is-positive", message)


def loss_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find a loss that the program does not offer."""
    if experiment.loss not in LOSSES:
        hint = suggestion(experiment.loss, LOSSES)
        yield model_error("loss-is-known", f"the loss {quoted(experiment.loss)} is unknown; {hint}")


def optimizer_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find an optimizer that the program does not offer."""
    if experiment.optimizer not in OPTIMIZERS:
        hint = suggestion(experiment.optimizer, OPTIMIZERS)
        yield model_error("optimizer-is-known", f"the optimizer {quoted(experiment.optimizer)} is unknown; {hint}")


def seed_is_possible(experiment: Experiment) -> Iterator[Problem]:
    """Find a seed that no random generator takes."""
    if not 0 <= experiment.seed <= LARGEST_SEED:
        message = f"the seed is {number(experiment.seed)}; possible are 0 to {number(LARGEST_SEED)}"
        yield model_error("seed-is-possible", message)


def device_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find a device that is neither "auto" nor "cpu" nor a GPU with its number."""
    if not fullmatch(r"auto|cpu|gpu:\d{1,3}", experiment.device):
        message = f"the device {quoted(experiment.device)} is unknown; it may be auto, cpu, or gpu: and a number"
        yield model_error("device-is-known", message)


def dataset_is_chosen(experiment: Experiment) -> Iterator[Problem]:
    """Find an experiment without data."""
    if not experiment.dataset.strip():
        message = "the experiment has no dataset; choose a bundled one or the path of a CSV or NPZ file"
        yield model_error("dataset-is-chosen", message)
