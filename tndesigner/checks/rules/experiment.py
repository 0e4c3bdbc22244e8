"""The values of an experiment are possible."""

from collections.abc import Iterator
from math import isfinite
from re import fullmatch

from tndesigner.checks.problem import Problem, layer_error
from tndesigner.checks.wording import number, quoted, suggestion
from tndesigner.model import LOSSES, OPTIMIZERS, Experiment

LARGEST_SEED = 2**32 - 1
"""The largest seed that numpy takes."""


def experiment_counts_are_positive(experiment: Experiment) -> Iterator[Problem]:
    """Find epochs and batch sizes below 1."""
    for what, count in (("epochs", experiment.epochs), ("a batch size", experiment.batch_size)):
        if count < 1:
            message = f"the experiment has {what} of {number(count)}; the smallest is 1"
            yield layer_error("experiment-counts-are-positive", message)


def learning_rate_is_positive(experiment: Experiment) -> Iterator[Problem]:
    """Find a learning rate that is 0, negative or no number."""
    rate = experiment.learning_rate
    if not (isfinite(rate) and rate > 0.0):
        message = f"the learning rate is {rate}; it must be a number above 0, as 0.001"
        yield layer_error("learning-rate-is-positive", message)


def loss_and_optimizer_are_known(experiment: Experiment) -> Iterator[Problem]:
    """Find names that the program does not offer."""
    for what, name, known in (
        ("loss", experiment.loss, LOSSES),
        ("optimizer", experiment.optimizer, OPTIMIZERS),
    ):
        if name not in known:
            message = f"the {what} {quoted(name)} is unknown; {suggestion(name, known)}"
            yield layer_error("loss-and-optimizer-are-known", message)


def seed_is_possible(experiment: Experiment) -> Iterator[Problem]:
    """Find a seed that no random generator takes."""
    if not 0 <= experiment.seed <= LARGEST_SEED:
        message = f"the seed is {number(experiment.seed)}; possible are 0 to {number(LARGEST_SEED)}"
        yield layer_error("seed-is-possible", message)


def device_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find a device that is neither "auto" nor "cpu" nor a GPU with its number."""
    if not fullmatch(r"auto|cpu|gpu:\d{1,3}", experiment.device):
        message = f"the device {quoted(experiment.device)} is unknown; it may be auto, cpu, or gpu: and a number"
        yield layer_error("device-is-known", message)


def dataset_is_chosen(experiment: Experiment) -> Iterator[Problem]:
    """Find an experiment without data."""
    if not experiment.dataset.strip():
        message = "the experiment has no dataset; choose a bundled one or the path of a CSV or NPZ file"
        yield layer_error("dataset-is-chosen", message)
